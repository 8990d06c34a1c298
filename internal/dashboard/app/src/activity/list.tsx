import "../ui/lists.css";
import "./list.css";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import {
  ActivityFiltersDocument,
  ActivityListDocument,
  type ActivityFilter,
  type HappeningFragment,
  type PipelineEventKind,
} from "../gql/operations.ts";
import { run } from "../lib/api.ts";
import { changes } from "../lib/changes.ts";
import { useTouched } from "../lib/live.ts";
import { useQuery } from "../lib/query.ts";
import { setQuery, usePlace } from "../lib/router.ts";
import { dayHeading } from "../lib/time.ts";
import { PageHead } from "../shell/shell.tsx";
import { text } from "../text.ts";
import { announce, Button, EmptyState, ErrorState, Select, Skeleton } from "../ui/index.ts";
import { foldArrivals } from "./arrivals.ts";
import { Happening } from "./happening.tsx";

const page = 60;

const kinds: Readonly<
  Record<keyof typeof text.activity.kinds, readonly PipelineEventKind[] | null>
> = {
  all: null,
  applications: [
    "APPLICATION_RECEIVED",
    "APPLICATION_MOVED",
    "APPLICATION_REJECTED",
    "APPLICATION_WITHDRAWN",
    "APPLICATION_REOPENED",
    "APPLICATION_HIRED",
    "APPLICATION_TRANSFERRED",
    "INTERVIEWERS_ASSIGNED",
  ],
  comments: ["COMMENT_ADDED", "DOCUMENT_ADDED"],
  candidates: ["CANDIDATE_ADDED", "CANDIDATE_UPDATED", "CANDIDATE_TAGGED"],
  postings: [
    "POSTING_CREATED",
    "POSTING_UPDATED",
    "POSTING_OPENED",
    "POSTING_HELD",
    "POSTING_CLOSED",
    "POSTING_REOPENED",
    "POSTING_CONFIDENTIALITY_CHANGED",
    "OPENING_ADDED",
    "OPENING_CANCELLED",
    "OPENING_RESTORED",
    "STAGE_ADDED",
    "STAGE_UPDATED",
    "STAGES_REORDERED",
    "STAGE_REMOVED",
    "TEAM_MEMBER_ADDED",
    "TEAM_MEMBER_ROLE_CHANGED",
    "TEAM_MEMBER_REMOVED",
  ],
  company: [
    "USER_ADDED",
    "USER_UPDATED",
    "API_KEY_CREATED",
    "API_KEY_REVOKED",
    "COMPANY_UPDATED",
    "CATALOG_ITEM_CREATED",
    "CATALOG_ITEM_UPDATED",
    "CATALOG_ITEM_ARCHIVED",
  ],
};

export default function Activity() {
  const { query } = usePlace();
  const posting = query.get("posting") ?? "";
  const actor = query.get("by") ?? "";
  const asked = query.get("about") ?? "all";
  const about = asked in kinds ? (asked as keyof typeof kinds) : "all";
  const filter: ActivityFilter = {
    ...(posting ? { postingIds: [posting] } : {}),
    ...(actor ? { actorIds: [actor] } : {}),
    ...(kinds[about] ? { kinds: [...kinds[about]] } : {}),
  };
  const { data: filters, again: readFilters } = useQuery(ActivityFiltersDocument, {});
  useTouched((t) => changes(t, "posting", "people"), readFilters);
  const choose = (name: string) => (e: { target: { value: string } }) =>
    setQuery({ [name]: e.target.value || null }, { replace: true });
  const narrowed = posting !== "" || actor !== "" || about !== "all";
  return (
    <div className="page">
      <PageHead title={text.activity.title} sub={text.activity.live} />
      <div className="toolbar room-tools">
        <Select
          aria-label={text.activity.kind}
          value={about}
          onChange={(e) =>
            setQuery({ about: e.target.value === "all" ? null : e.target.value }, { replace: true })
          }
        >
          {Object.entries(text.activity.kinds).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
        <Select aria-label={text.activity.posting} value={posting} onChange={choose("posting")}>
          <option value="">{text.activity.anyPosting}</option>
          {filters?.postings.nodes.map((p) => (
            <option key={p.id} value={p.id}>
              {p.title}
            </option>
          ))}
        </Select>
        <Select aria-label={text.activity.actor} value={actor} onChange={choose("by")}>
          <option value="">{text.activity.anyActor}</option>
          {filters?.users.nodes.map((u) => (
            <option key={u.id} value={u.id}>
              {u.name}
            </option>
          ))}
        </Select>
      </div>
      <Log key={JSON.stringify(filter)} filter={filter} narrowed={narrowed} />
    </div>
  );
}

/** The activity that matches a filter, newest first. New events appear on top. */
function Log({
  filter,
  narrowed,
}: {
  readonly filter: ActivityFilter;
  readonly narrowed: boolean;
}) {
  const latest = useQuery(ActivityListDocument, { filter, last: page });
  const [older, setOlder] = useState<{
    readonly nodes: readonly HappeningFragment[];
    readonly before: string | null;
    readonly more: boolean;
  }>();
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const over = useRef(new AbortController());
  useEffect(() => {
    over.current = new AbortController();
    return () => over.current.abort();
  }, []);
  useTouched(() => true, latest.again);

  // Earlier results are kept, so that no event is lost between the pages when the newest page moves
  // on.
  const known = useRef(new Map<string, HappeningFragment>());
  const [began, setBegan] = useState<ReadonlySet<string>>();
  const connection = latest.data?.activity;
  const events = useMemo(() => {
    for (const e of [...(older?.nodes ?? []), ...(connection?.nodes ?? [])])
      known.current.set(e.id, e);
    return [...known.current.values()].sort((a, b) =>
      a.occurredAt === b.occurredAt ? (a.id < b.id ? 1 : -1) : a.occurredAt < b.occurredAt ? 1 : -1,
    );
  }, [connection, older]);
  useEffect(() => {
    if (!connection) return;
    if (!began) return setBegan(new Set(connection.nodes.map((e) => e.id)));
    const arrived = connection.nodes.filter((e) => !began.has(e.id)).length;
    if (arrived > 0) announce(text.activity.arrived(arrived));
  }, [connection, began]);

  const start =
    older ??
    (connection && {
      before: connection.pageInfo.startCursor,
      more: connection.pageInfo.hasPreviousPage,
    });
  const earlier = useCallback(() => {
    if (!start?.before) return;
    const { signal } = over.current;
    setBusy(true);
    setProblem(undefined);
    run(ActivityListDocument, { filter, last: page, before: start.before }, signal).then(
      ({ activity: a }) => {
        if (signal.aborted) return;
        setOlder((o) => ({
          nodes: [...(o?.nodes ?? []), ...a.nodes],
          before: a.pageInfo.startCursor,
          more: a.pageInfo.hasPreviousPage,
        }));
        setBusy(false);
      },
      (e: unknown) => {
        if (signal.aborted) return;
        setProblem(e);
        setBusy(false);
      },
    );
  }, [filter, start?.before]);

  if (!connection) {
    if (latest.error !== undefined)
      return <ErrorState error={latest.error} onRetry={latest.again} />;
    return (
      <div className="log" aria-busy="true">
        {Array.from({ length: 8 }, (_, i) => (
          <div key={i} className="row-card">
            <Skeleton lines={2} />
          </div>
        ))}
      </div>
    );
  }
  if (events.length === 0) {
    return narrowed ? (
      <EmptyState
        icon="activity"
        title={text.activity.noMatch}
        action={
          <Button onClick={() => setQuery({ posting: null, by: null, about: null })}>
            {text.activity.clear}
          </Button>
        }
      />
    ) : (
      <EmptyState icon="activity" title={text.activity.none}>
        {text.activity.noneWords}
      </EmptyState>
    );
  }
  const byDay = new Map<string, HappeningFragment[]>();
  for (const e of events) {
    const day = dayHeading(e.occurredAt);
    byDay.set(day, [...(byDay.get(day) ?? []), e]);
  }
  return (
    <>
      {[...byDay].map(([day, list]) => (
        <section key={day}>
          <h2 className="log-day">{day}</h2>
          <ol className="log">
            {foldArrivals(list).map(({ event: e, also }) => (
              <Happening
                key={e.id}
                event={e}
                also={also}
                fresh={
                  began !== undefined &&
                  !began.has(e.id) &&
                  !older?.nodes.some((o) => o.id === e.id)
                }
                {...(e.candidate
                  ? { onOpen: () => setQuery({ candidate: e.candidate?.id ?? null }) }
                  : {})}
              />
            ))}
          </ol>
        </section>
      ))}
      {start?.more && (
        <div className="more">
          <Button busy={busy} onClick={earlier}>
            {text.activity.earlier}
          </Button>
        </div>
      )}
      {problem !== undefined && <ErrorState error={problem} onRetry={earlier} />}
    </>
  );
}
