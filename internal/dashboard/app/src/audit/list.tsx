import "./list.css";

import { useCallback, useEffect, useRef, useState } from "react";

import {
  AuditListDocument,
  AuditPeopleDocument,
  type AuditFilter,
  type AuditKind,
  type AuditListQuery,
} from "../gql/operations.ts";
import { run } from "../lib/api.ts";
import { useQuery } from "../lib/query.ts";
import { showClock, showDay, showFull } from "../lib/time.ts";
import { clientName } from "../session/client-name.ts";
import { text } from "../text.ts";
import { Button, EmptyState, ErrorState, Select, Skeleton, Table } from "../ui/index.ts";

type AuditRecord = AuditListQuery["auditTrail"]["nodes"][number];

const page = 50;

const groups: Readonly<Record<string, readonly AuditKind[] | null>> = {
  all: null,
  signIn: [
    "SIGNED_IN",
    "SIGN_IN_REFUSED",
    "SIGN_IN_LOCKED",
    "SIGNED_OUT",
    "SESSION_REVOKED",
    "PASSWORD_CHANGED",
    "LINK_CREATED",
    "LINK_USED",
    "PASSWORD_RESET_ASKED",
    "TOTP_ENABLED",
    "TOTP_DISABLED",
    "RECOVERY_CODE_USED",
    "IDENTITY_LINKED",
  ],
  refused: ["COMMAND_REFUSED", "SIGN_IN_REFUSED", "SIGN_IN_LOCKED"],
  reading: ["CANDIDATE_OPENED", "DOCUMENT_DOWNLOADED", "AUDIT_EXPORTED"],
  accounts: [
    "USER_ADDED",
    "USER_UPDATED",
    "SERVICE_ACCOUNT_ADDED",
    "SERVICE_ACCOUNT_UPDATED",
    "API_KEY_CREATED",
    "API_KEY_REVOKED",
    "TEAM_MEMBER_ADDED",
    "TEAM_MEMBER_ROLE_CHANGED",
    "TEAM_MEMBER_REMOVED",
  ],
};

/** The audit trail, newest first: sign-ins, refusals, opened profiles and changes of rights. */
export function Audit() {
  const [group, setGroup] = useState("all");
  const [actor, setActor] = useState("");
  const { data } = useQuery(AuditPeopleDocument, {});
  const filter: AuditFilter = {
    ...(groups[group] ? { kinds: [...groups[group]] } : {}),
    ...(actor ? { actorIds: [actor] } : {}),
  };
  return (
    <>
      <div className="toolbar room-tools">
        <Select
          aria-label={text.settings.auditKind}
          value={group}
          onChange={(e) => setGroup(e.target.value)}
        >
          {Object.entries(text.settings.auditGroups).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
        <Select
          aria-label={text.settings.auditBy}
          value={actor}
          onChange={(e) => setActor(e.target.value)}
        >
          <option value="">{text.settings.anybody}</option>
          {data?.users.nodes.map((u) => (
            <option key={u.id} value={u.id}>
              {u.name}
            </option>
          ))}
        </Select>
        <a className="button secondary medium" href="/audit.jsonl" download>
          {text.settings.export}
        </a>
      </div>
      <Trail key={JSON.stringify(filter)} filter={filter} />
    </>
  );
}

function Trail({ filter }: { readonly filter: AuditFilter }) {
  const newest = useQuery(AuditListDocument, { filter, last: page });
  const [older, setOlder] = useState<{
    readonly records: readonly AuditRecord[];
    readonly before: string | null;
    readonly more: boolean;
  }>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const over = useRef(new AbortController());
  useEffect(() => {
    over.current = new AbortController();
    return () => over.current.abort();
  }, []);
  const trail = newest.data?.auditTrail;
  const start =
    older ??
    (trail && { before: trail.pageInfo.startCursor, more: trail.pageInfo.hasPreviousPage });
  const earlier = useCallback(() => {
    const { signal } = over.current;
    setBusy(true);
    setProblem(undefined);
    run(AuditListDocument, { filter, last: page, before: start?.before ?? null }, signal).then(
      ({ auditTrail: a }) => {
        if (signal.aborted) return;
        setOlder((o) => ({
          records: [...a.nodes, ...(o?.records ?? [])],
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
  if (!trail)
    return newest.error !== undefined ? (
      <ErrorState error={newest.error} onRetry={newest.again} />
    ) : (
      <Skeleton lines={8} />
    );
  const records = [...(older?.records ?? []), ...trail.nodes].reverse();
  if (records.length === 0)
    return (
      <EmptyState icon="lock" title={text.settings.noAudit}>
        {text.settings.noAuditWords}
      </EmptyState>
    );
  return (
    <>
      <div className="panel">
        <Table label={text.settings.auditList} className="audit">
          <thead>
            <tr>
              <th scope="col">{text.settings.when}</th>
              <th scope="col">{text.settings.who}</th>
              <th scope="col">{text.settings.what}</th>
              <th scope="col">{text.settings.about}</th>
              <th scope="col">{text.settings.from}</th>
            </tr>
          </thead>
          <tbody>
            {records.map((r) => (
              <Row key={r.id} record={r} />
            ))}
          </tbody>
        </Table>
      </div>
      {start?.more && (
        <div className="more">
          <Button busy={busy} onClick={earlier}>
            {text.settings.earlier}
          </Button>
        </div>
      )}
      {problem !== undefined && <ErrorState error={problem} onRetry={earlier} />}
    </>
  );
}

function Row({ record: r }: { readonly record: AuditRecord }) {
  const subject =
    r.subject &&
    ("name" in r.subject ? r.subject.name : "title" in r.subject ? r.subject.title : null);
  return (
    <tr>
      <td>
        <time dateTime={r.occurredAt} title={showFull(r.occurredAt)}>
          {showDay(r.occurredAt)}
          <br />
          <span className="detail">{showClock(r.occurredAt)}</span>
        </time>
      </td>
      <td>
        <bdi>{r.actor?.name ?? text.settings.nobodyKnown}</bdi>
      </td>
      <td>
        {text.settings.kinds(r.kind)}
        {r.details.map((d) => (
          <div key={d.name} className="detail">
            {d.name}: <bdi>{d.value}</bdi>
          </div>
        ))}
      </td>
      <td>
        {subject ? (
          <bdi>{subject}</bdi>
        ) : r.subjectId ? (
          <code className="detail">{r.subjectId}</code>
        ) : (
          ""
        )}
        {r.posting && (
          <div className="detail">
            <bdi>{r.posting.title}</bdi>
          </div>
        )}
      </td>
      <td>
        {r.address}
        {r.client && (
          <div className="detail" title={r.client}>
            <bdi>{clientName(r.client)}</bdi>
          </div>
        )}
      </td>
    </tr>
  );
}
