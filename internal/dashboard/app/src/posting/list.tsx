import "../ui/lists.css";
import "./list.css";

import { useEffect, useState } from "react";

import {
  ListFiltersDocument,
  PostingListDocument,
  type PostingFilter,
  type PostingListQuery,
  type PostingStatus,
} from "../gql/operations.ts";
import { isolate, joinIsolated } from "../lib/bidi.ts";
import { changes } from "../lib/changes.ts";
import { useTouched } from "../lib/live.ts";
import { usePages, useSettled } from "../lib/pages.ts";
import { useQuery } from "../lib/query.ts";
import { go, setQuery, usePlace } from "../lib/router.ts";
import { days, showDay } from "../lib/time.ts";
import { Link, PageHead } from "../shell/shell.tsx";
import { useViewer } from "../shell/viewer.tsx";
import { text } from "../text.ts";
import {
  Avatar,
  Button,
  EmptyState,
  ErrorState,
  Icon,
  IconButton,
  SearchInput,
  Select,
  Skeleton,
  Tag,
  Tooltip,
  type Tone,
} from "../ui/index.ts";

type Posting = PostingListQuery["postings"]["nodes"][number];

const statuses: Readonly<
  Record<keyof typeof text.postings.statuses, readonly PostingStatus[] | null>
> = {
  active: ["OPEN", "ON_HOLD"],
  drafts: ["DRAFT", "PENDING_APPROVAL"],
  closed: ["CLOSED"],
  all: null,
};

export const statusTone = (status: string): Tone =>
  (
    ({ OPEN: "good", ON_HOLD: "warn", DRAFT: "accent", PENDING_APPROVAL: "accent" }) as Record<
      string,
      Tone
    >
  )[status] ?? "neutral";

export default function Postings() {
  const viewer = useViewer();
  const { query } = usePlace();
  const [words, setWords] = useState(query.get("q") ?? "");
  const settled = useSettled(words.trim());
  useEffect(() => setQuery({ q: settled || null }, { replace: true }), [settled]);
  const asked = query.get("state") ?? "active";
  const state = asked in statuses ? (asked as keyof typeof statuses) : "active";
  const department = query.get("department") ?? "";
  const mine = query.get("mine") === "1";
  const filter: PostingFilter = {
    ...(settled ? { search: settled } : {}),
    ...(statuses[state] ? { status: [...statuses[state]] } : {}),
    ...(department ? { departmentIds: [department] } : {}),
    ...(mine ? { teamUserIds: [viewer.id] } : {}),
  };
  const list = usePages(PostingListDocument, { filter, first: 50 }, (d) => d.postings);
  const { data: filters, again: readFilters } = useQuery(ListFiltersDocument, {});
  useTouched((t) => changes(t, "catalog"), readFilters);
  useTouched(() => true, list.again, 1500);
  const narrowed = settled !== "" || department !== "" || mine || state !== "active";
  const clear = () => {
    setWords("");
    setQuery({ q: null, state: null, department: null, mine: null }, { replace: true });
  };
  return (
    <div className="page">
      <PageHead
        title={text.postings.title}
        sub={list.total !== undefined && <span>{text.postings.found(list.total)}</span>}
      >
        {viewer.can.createPostings && (
          <Button variant="primary" icon="plus" onClick={() => go("/postings/new")}>
            {text.postings.create}
          </Button>
        )}
      </PageHead>
      <div className="toolbar room-tools">
        <SearchInput
          label={text.postings.search}
          value={words}
          onChange={(e) => setWords(e.target.value)}
        />
        <Select
          aria-label={text.postings.statusLabel}
          value={state}
          onChange={(e) =>
            setQuery(
              { state: e.target.value === "active" ? null : e.target.value },
              { replace: true },
            )
          }
        >
          {Object.entries(text.postings.statuses).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
        <Select
          aria-label={text.postings.department}
          value={department}
          onChange={(e) => setQuery({ department: e.target.value || null }, { replace: true })}
        >
          <option value="">{text.postings.anyDepartment}</option>
          {filters?.departments.map((d) => (
            <option key={d.id} value={d.id}>
              {d.name}
            </option>
          ))}
        </Select>
        <Button
          aria-pressed={mine}
          icon="person"
          onClick={() => setQuery({ mine: mine ? null : "1" }, { replace: true })}
        >
          {text.postings.mine}
        </Button>
      </div>
      {list.error !== undefined && !list.nodes && (
        <ErrorState error={list.error} onRetry={list.again} />
      )}
      {!list.nodes && list.error === undefined && (
        <div className="rows" aria-busy="true">
          {Array.from({ length: 6 }, (_, i) => (
            <div key={i} className="row-card">
              <Skeleton lines={2} />
            </div>
          ))}
        </div>
      )}
      {list.nodes?.length === 0 &&
        (narrowed ? (
          <EmptyState
            title={text.postings.noMatch}
            action={<Button onClick={clear}>{text.postings.clear}</Button>}
          >
            {text.postings.noMatchWords}
          </EmptyState>
        ) : (
          <EmptyState
            icon="briefcase"
            title={text.postings.none}
            action={
              viewer.can.createPostings && (
                <Button variant="primary" icon="plus" onClick={() => go("/postings/new")}>
                  {text.postings.create}
                </Button>
              )
            }
          >
            {viewer.can.createPostings ? text.postings.noneWords : text.postings.noneForYou}
          </EmptyState>
        ))}
      {list.nodes && list.nodes.length > 0 && (
        <ul className="rows" aria-label={text.postings.title}>
          {list.nodes.map((p) => (
            <PostingRow key={p.id} posting={p} />
          ))}
        </ul>
      )}
      {list.more && (
        <div className="more">
          <Button busy={list.loadingMore} onClick={list.more}>
            {text.common.showMore}
          </Button>
        </div>
      )}
      {list.error !== undefined && list.nodes && (
        <ErrorState error={list.error} onRetry={list.more ?? list.again} />
      )}
    </div>
  );
}

function PostingRow({ posting }: { readonly posting: Posting }) {
  const openings = posting.openings.filter((o) => o.status !== "CANCELLED");
  const free = openings.filter((o) => o.status === "OPEN").length;
  const places = joinIsolated(
    [
      posting.department?.name,
      joinIsolated(posting.locations.map((l) => l.name)),
      text.workplaces[posting.workplace],
    ],
    " · ",
  );
  const people = [...new Map(posting.hiringTeam.map((m) => [m.user.id, m.user.name])).values()];
  return (
    <li className="row-card posting-row">
      <div className="posting-what">
        <h2>
          <Link href={`/postings/${posting.id}`} className="row-link">
            <bdi>{posting.title}</bdi>
          </Link>
        </h2>
        <p className="row-sub">
          <Tag tone={statusTone(posting.status)}>{text.postingStatus[posting.status]}</Tag>
          {posting.confidential && (
            <Tag tone="bad">
              <Icon name="lock" size={12} />
              {text.board.confidential}
            </Tag>
          )}
          <span>{places}</span>
        </p>
      </div>
      {posting.viewerCan.seePipeline ? (
        <PipelineBar stages={posting.stages} />
      ) : (
        <span className="pipeline" />
      )}
      <div className="posting-numbers">
        {posting.viewerCan.seePipeline && (
          <span>{text.postings.openings(free, openings.length)}</span>
        )}
        <span className="muted">{age(posting)}</span>
        {posting.viewerCan.seePipeline && posting.overdue.totalCount > 0 && (
          <Tag tone="warn">{text.postings.overdue(posting.overdue.totalCount)}</Tag>
        )}
      </div>
      <span
        className="faces"
        role="img"
        aria-label={people.length ? text.postings.team(joinIsolated(people)) : text.postings.noTeam}
        title={joinIsolated(people)}
      >
        {people.slice(0, 4).map((name) => (
          <Avatar key={name} name={name} size={24} />
        ))}
        {people.length > 4 && (
          <span className="faces-more">{text.postings.more(people.length - 4)}</span>
        )}
      </span>
      <IconButton
        icon="gear"
        label={text.postings.setup(posting.title)}
        onClick={() => go(`/postings/${posting.id}/setup`)}
      />
    </li>
  );
}

function age(p: Posting): string {
  if (p.status === "CLOSED" && p.closedAt) return text.postings.closed(showDay(p.closedAt));
  if (p.openedAt) return text.postings.open(text.postings.days(days(p.openedAt)));
  return text.postings.drafted(text.postings.days(days(p.createdAt)));
}

/** The number of applications in each stage, as a bar with parts of proportional width. */
function PipelineBar({ stages }: { readonly stages: Posting["stages"] }) {
  const all = stages.reduce((sum, s) => sum + s.applicationCount, 0);
  const words = stages
    .filter((s) => s.applicationCount > 0)
    .map((s) => `${isolate(s.name)} ${s.applicationCount}`)
    .join(", ");
  return (
    <div className="pipeline">
      <span className="pipeline-total">
        {all === 0 ? text.postings.nobodyYet : text.postings.active(all)}
      </span>
      <Tooltip text={words || text.postings.nobodyYet}>
        <span
          className="pipeline-bar"
          role="img"
          aria-label={all === 0 ? text.postings.nobodyYet : text.postings.pipeline(words)}
        >
          {stages.map(
            (s, i) =>
              s.applicationCount > 0 && (
                <span
                  key={s.id}
                  className={`pipeline-part step-${Math.min(i, 7)}`}
                  style={{ flexGrow: s.applicationCount }}
                >
                  {s.applicationCount / all > 0.07 && s.applicationCount}
                </span>
              ),
          )}
        </span>
      </Tooltip>
    </div>
  );
}
