import "./drawer.css";

import { useEffect, useState, type ReactNode } from "react";

import { foldArrivals } from "../activity/arrivals.ts";
import { Happening } from "../activity/happening.tsx";
import {
  HireDialog,
  RejectDialog,
  ReopenDialog,
  TransferDialog,
  WithdrawDialog,
} from "../application/decide.tsx";
import { Comments } from "../comment/comments.tsx";
import { AddDocument, DocumentList, Documents } from "../document/documents.tsx";
import {
  CandidateBeforeDocument,
  CandidateDocument,
  CatalogDocument,
  type CandidateQuery,
} from "../gql/operations.ts";
import { act, type Said } from "../lib/act.ts";
import { explain, run } from "../lib/api.ts";
import { joinIsolated } from "../lib/bidi.ts";
import { changes } from "../lib/changes.ts";
import type { CommandName } from "../lib/documents.ts";
import { mailto, showLink, tel, web } from "../lib/links.ts";
import { useTouched } from "../lib/live.ts";
import { useMedia } from "../lib/media.ts";
import { useQuery } from "../lib/query.ts";
import { setQuery, usePlace } from "../lib/router.ts";
import { useSequence, type Step } from "../lib/sequence.ts";
import { days, showDay, showFull } from "../lib/time.ts";
import { useTitle } from "../lib/title.ts";
import { Link } from "../shell/shell.tsx";
import { isTaken, useKeyHelp } from "../shell/shortcuts.tsx";
import { useViewer } from "../shell/viewer.tsx";
import { text } from "../text.ts";
import {
  announce,
  Avatar,
  Badge,
  Button,
  Drawer,
  EmptyState,
  ErrorState,
  Icon,
  IconButton,
  Menu,
  MenuCheck,
  MenuItem,
  Skeleton,
  Tabs,
  Tag,
  toast,
  type TabItem,
  type Tone,
} from "../ui/index.ts";
import { AddCandidate } from "./add.tsx";
type Candidate = NonNullable<CandidateQuery["candidate"]>;
type Journey = Candidate["applications"]["nodes"][number];
type Page = Candidate["activity"];

const tones: Record<string, Tone> = {
  ACTIVE: "accent",
  HIRED: "good",
  REJECTED: "bad",
  WITHDRAWN: "warn",
  TRANSFERRED: "neutral",
};

/** The posting whose board is open under the drawer, for the audit trail; null on other pages. */
function useOpenPosting(): string | null {
  return /^\/postings\/(pst_[^/]+)/.exec(usePlace().path)?.[1] ?? null;
}

/**
 * Returns the element that gets the focus when a candidate's drawer closes: the one that opened it,
 * or the candidate's own card or row if the drawer was open at load, has gone on to another
 * candidate, or its opener was removed.
 */
function placeOnPage(id: string, before: HTMLElement | null): HTMLElement | null {
  const about = before?.closest<HTMLElement>("[data-candidate]")?.dataset["candidate"] ?? id;
  if (before && about === id) return before;
  return (
    document.querySelector<HTMLElement>(
      `#main [data-candidate="${CSS.escape(id)}"] :is(a[href], button)`,
    ) ?? before
  );
}

/**
 * One candidate, next to the open page: their data, their applications, comments and activity, and
 * the actions that the viewer may run.
 */
export function CandidateDrawer({
  id,
  onClose,
}: {
  readonly id: string;
  readonly onClose: () => void;
}) {
  const { data, error, again } = useQuery(CandidateDocument, { id, from: useOpenPosting() });
  const candidate = data?.candidate;
  const postings = new Set(candidate?.applications.nodes.map((a) => a.posting.id));
  useTouched(
    (t) => {
      if (t.candidate?.id === id || changes(t, "people", "catalog", "company")) return true;
      if (t.posting && postings.has(t.posting.id))
        return changes(t, "posting", "plan", "openings", "team");
      return changes(t, "candidate"); // the candidate may be, or may have been, a possible duplicate
    },
    again,
    250,
  );
  useTitle(
    "above",
    candidate === null
      ? text.candidate.missing
      : candidate
        ? candidate.name
        : text.candidate.loading,
  );
  return (
    <Drawer
      open
      onClose={onClose}
      returnTo={(before) => placeOnPage(id, before)}
      label={candidate ? text.candidate.label(candidate.name) : text.candidate.loading}
    >
      <Bar id={id} name={candidate?.name} onClose={onClose} />
      {candidate && <Inside key={candidate.id} candidate={candidate} again={again} />}
      {candidate === undefined && error !== undefined && (
        <ErrorState error={error} onRetry={again} />
      )}
      {candidate === undefined && error === undefined && (
        <div className="drawer-loading" role="status" aria-label={text.common.loading}>
          <Skeleton lines={3} />
          <Skeleton lines={5} />
          <Skeleton lines={4} />
        </div>
      )}
      {candidate === null && (
        <EmptyState icon="person" title={text.candidate.missing}>
          <p>{text.candidate.missingWords}</p>
        </EmptyState>
      )}
    </Drawer>
  );
}

/** The drawer's toolbar: the previous and the next candidate, and the close button. */
function Bar({
  id,
  name,
  onClose,
}: {
  readonly id: string;
  readonly name: string | undefined;
  readonly onClose: () => void;
}) {
  const sequence = useSequence();
  useKeyHelp(text.candidate.keysTitle, text.candidate.keys);
  const go = (step: Step | null | undefined) =>
    step &&
    setQuery({ candidate: step.candidate, application: step.application }, { replace: true });
  useEffect(() => {
    const hear = (e: KeyboardEvent) => {
      const step = { j: sequence?.next, k: sequence?.previous }[e.key.toLowerCase()];
      if (!step || isTaken(e)) return;
      e.preventDefault();
      go(step);
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, [sequence]);
  const position =
    sequence &&
    (sequence.at === null
      ? text.candidate.remaining(sequence.total)
      : text.candidate.position(sequence.at, sequence.total));
  const [opened, setOpened] = useState(id);
  useEffect(() => {
    if (id === opened || !name || !position) return;
    setOpened(id);
    announce(text.candidate.nowAt(name, position));
  }, [id, opened, name, position]);
  return (
    <div className="drawer-bar">
      {sequence && (
        <>
          <IconButton
            icon="chevronUp"
            size="small"
            label={text.candidate.previous}
            aria-keyshortcuts="K"
            disabled={!sequence.previous}
            onClick={() => go(sequence.previous)}
          />
          <IconButton
            icon="chevronDown"
            size="small"
            label={text.candidate.next}
            aria-keyshortcuts="J"
            disabled={!sequence.next}
            onClick={() => go(sequence.next)}
          />
          <span className="muted cut">
            {sequence.of === null ? position : text.candidate.inList(position ?? "", sequence.of)}
          </span>
        </>
      )}
      <span className="grow" />
      <IconButton icon="close" size="small" label={text.common.close} onClick={onClose} />
    </div>
  );
}

function Inside({
  candidate: c,
  again,
}: {
  readonly candidate: Candidate;
  readonly again: () => void;
}) {
  const place = usePlace();
  const [shown, setShown] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  // As in drawer.css: with two panes, the document is shown next to every tab; with one, it has its
  // own tab.
  const onePane = useMedia("(max-width: 900px)");
  const applications = inOrder(c.applications.nodes, place.query.get("application"));
  const tab = place.query.get("tab") ?? "timeline";
  const files = {
    documents: c.documents,
    chosen: shown,
    onChoose: setShown,
    onAdd: c.viewerCan.edit ? () => setAdding(true) : null,
  };
  const documents = (
    <Documents
      {...files}
      onAdd={onePane || tab !== "documents" ? files.onAdd : null}
      onExpired={again}
    />
  );
  const comments = applications.reduce((sum, a) => sum + a.comments.nodes.length, 0);
  const tabs: TabItem[] = [
    { value: "timeline", label: text.candidate.timeline, content: <Timeline candidate={c} /> },
    {
      value: "comments",
      label: (
        <>
          {text.candidate.comments} {comments > 0 && <Badge>{comments}</Badge>}
        </>
      ),
      content: <Comments candidateId={c.id} applications={applications} again={again} />,
    },
    { value: "details", label: text.candidate.details, content: <Details candidate={c} /> },
    {
      value: "documents",
      label: (
        <>
          {text.candidate.documents} {c.documents.length > 0 && <Badge>{c.documents.length}</Badge>}
        </>
      ),
      content: onePane ? documents : <DocumentList {...files} />,
    },
  ];
  return (
    <div className={`drawer-panes ${tab === "documents" ? "reading" : ""}`}>
      <div className="drawer-main">
        <Profile candidate={c} again={again} />
        <Applications candidate={c} applications={applications} again={again} />
        <Tabs
          label={text.candidate.label(c.name)}
          items={tabs}
          value={tab}
          onChange={(value) =>
            setQuery({ tab: value === "timeline" ? null : value }, { replace: true })
          }
        />
      </div>
      {!onePane && (
        <aside className="drawer-side" aria-label={text.candidate.documents}>
          {documents}
        </aside>
      )}
      {adding && (
        <AddDocument
          candidateId={c.id}
          onClose={() => setAdding(false)}
          onAdded={(id) => {
            setShown(id);
            again();
          }}
        />
      )}
    </div>
  );
}

/** Sorts applications: the requested one, then active ones, then ended ones, latest first. */
function inOrder(applications: readonly Journey[], first: string | null): readonly Journey[] {
  const rank = (a: Journey) => (a.id === first ? 0 : a.status === "ACTIVE" ? 1 : 2);
  return [...applications].sort(
    (a, b) => rank(a) - rank(b) || Date.parse(b.appliedAt) - Date.parse(a.appliedAt),
  );
}

function Profile({
  candidate: c,
  again,
}: {
  readonly candidate: Candidate;
  readonly again: () => void;
}) {
  const catalog = useQuery(CatalogDocument, c.viewerCan.edit ? {} : null);
  useTouched((t) => changes(t, "catalog"), catalog.again);
  const tag = async (change: { addTagIds?: string[]; removeTagIds?: string[] }) => {
    await act(
      { name: "tagCandidate", input: { candidateId: c.id, ...change } },
      { doing: text.waiting.tag(c.name) },
    );
    again();
  };
  return (
    <div className="profile">
      <Avatar name={c.name} size={40} />
      <div className="grow">
        <h2>
          <bdi>{c.name}</bdi>
        </h2>
        <p>
          <bdi>{c.headline}</bdi>
          {!c.headline && <span className="muted">{text.candidate.noHeadline}</span>}
        </p>
        <p className="profile-facts">
          {[c.city, c.country].some(Boolean) && (
            <span className="row">
              <Icon name="pin" size={14} />
              {joinIsolated([c.city, c.country])}
            </span>
          )}
          {c.emails[0] && (
            <a className="row" href={mailto(c.emails[0].address)}>
              <Icon name="mail" size={14} />
              <bdi>{c.emails[0].address}</bdi>
            </a>
          )}
        </p>
        <div className="profile-tags">
          {c.tags.map((t) => (
            <Tag
              key={t.id}
              {...(c.viewerCan.edit
                ? {
                    onRemove: {
                      label: text.candidate.removeTag(t.name),
                      act: () => void tag({ removeTagIds: [t.id] }),
                    },
                  }
                : {})}
            >
              {t.name}
            </Tag>
          ))}
          {c.viewerCan.edit && (
            <Menu
              trigger={
                <Button size="small" variant="quiet" icon="plus" className="tag-add">
                  {text.candidate.addTag}
                </Button>
              }
            >
              {catalog.data?.tags.map((t) => {
                const on = c.tags.some((mine) => mine.id === t.id);
                return (
                  <MenuCheck
                    key={t.id}
                    checked={on}
                    onChange={(to) =>
                      void tag(to ? { addTagIds: [t.id] } : { removeTagIds: [t.id] })
                    }
                  >
                    {t.name}
                  </MenuCheck>
                );
              })}
              {catalog.data?.tags.length === 0 && <p className="menu-label">{text.board.noTags}</p>}
            </Menu>
          )}
        </div>
      </div>
    </div>
  );
}

function Applications({
  candidate: c,
  applications,
  again,
}: {
  readonly candidate: Candidate;
  readonly applications: readonly Journey[];
  readonly again: () => void;
}) {
  const [adding, setAdding] = useState(false);
  return (
    <section className="journeys" aria-labelledby="journeys">
      <div className="row">
        <h3 id="journeys" className="grow">
          {text.candidate.applications}{" "}
          {applications.length > 1 && <Badge>{applications.length}</Badge>}
        </h3>
        {c.viewerCan.edit && (
          <Button size="small" variant="quiet" icon="plus" onClick={() => setAdding(true)}>
            {text.candidate.apply}
          </Button>
        )}
      </div>
      {applications.length === 0 && (
        <p className="muted">
          {text.candidate.noApplications}. {text.candidate.noApplicationsWords}
        </p>
      )}
      <ul>
        {applications.map((a) => (
          <li key={a.id}>
            <JourneyView candidate={c} application={a} again={again} />
          </li>
        ))}
      </ul>
      {adding && (
        <AddCandidate candidate={{ id: c.id, name: c.name }} onClose={() => setAdding(false)} />
      )}
    </section>
  );
}

type Deciding = "reject" | "withdraw" | "reopen" | "hire" | "transfer";

function JourneyView({
  candidate: c,
  application: a,
  again,
}: {
  readonly candidate: Candidate;
  readonly application: Journey;
  readonly again: () => void;
}) {
  // The version that the user sees when they begin to decide, so that another user's change in the
  // meantime is a conflict.
  const [deciding, setDeciding] = useState<{ readonly what: Deciding; readonly version: number }>();
  const [menuVersion, setMenuVersion] = useState(a.version);
  const [busy, setBusy] = useState(false);
  const { stages } = a.posting;
  const at = stages.findIndex((s) => s.id === a.stage.id);
  const overdue = a.dueAt != null && Date.parse(a.dueAt) < Date.now();
  const command = async (
    name: CommandName,
    input: Record<string, unknown>,
    version: number,
    said: Said,
    anyway: string,
    sent?: () => void,
  ) => {
    setBusy(true);
    const done = await act(
      { name, input: { applicationId: a.id, ...input }, expectedVersion: version },
      {
        ...said,
        anyway: (now) =>
          now.status === "ACTIVE" &&
          (!("toStageId" in input) || now.stage?.id !== input["toStageId"])
            ? {
                label: anyway,
                act: () => void command(name, input, now.version, said, anyway, sent),
              }
            : null,
      },
    );
    if (done) sent?.();
    setBusy(false);
    again();
  };
  const decided = (
    sent: () => void,
    name: CommandName,
    input: Record<string, unknown>,
    said: Said,
    anyway: string,
  ) => void command(name, input, deciding?.version ?? a.version, said, anyway, sent);
  const withNote = (note: string | undefined) => (note ? { note } : {});
  const close = () => setDeciding(undefined);
  const { viewerCan: can } = a;
  const seesAll = a.posting.viewerCan.seePipeline;
  const decide = (what: Deciding, label: string, danger = false) => (
    <Button
      size="small"
      variant={danger ? "quiet" : "secondary"}
      className={danger ? "bad" : ""}
      disabled={busy}
      onClick={() => setDeciding({ what, version: a.version })}
    >
      {label}
    </Button>
  );
  return (
    <article className={`journey ${a.status === "ACTIVE" ? "" : "over"}`} data-application={a.id}>
      <div className="row">
        <Link className="journey-title cut" dir="auto" href={`/postings/${a.posting.id}`}>
          {a.posting.title}
        </Link>
        <Badge tone={tones[a.status] ?? "neutral"}>{text.applicationStatus[a.status]}</Badge>
      </div>
      <div className="steps" aria-hidden="true">
        {stages.map((s, i) => (
          <span
            key={s.id}
            className={i <= at ? `on ${a.status === "ACTIVE" ? "" : "still"}` : ""}
          />
        ))}
      </div>
      <p className="journey-facts">
        {a.status === "ACTIVE" ? (
          <span className={overdue ? "bad-words" : ""} title={showFull(a.enteredStageAt)}>
            {text.candidate.inStage(
              a.stage.name,
              text.board.inStage(days(a.enteredStageAt), null, overdue),
            )}
          </span>
        ) : (
          <span>
            {joinIsolated(
              [
                a.stage.name,
                a.reason?.label,
                a.endedAt && text.candidate.ended(showDay(a.endedAt)),
              ],
              " · ",
            )}
          </span>
        )}
        <span className="muted">
          {[
            text.candidate.applied(showDay(a.appliedAt)),
            seesAll && a.source && text.candidate.from(a.source.label),
            seesAll && a.creditedTo && text.candidate.credited(a.creditedTo.name),
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
        {a.interviewers.length > 0 && (
          <span className="muted">
            {text.candidate.interviewers(joinIsolated(a.interviewers.map((u) => u.name)))}
          </span>
        )}
        {a.transferredTo && (
          <span className="muted">{text.candidate.continues(a.transferredTo.posting.title)}</span>
        )}
        {a.transferredFrom && (
          <span className="muted">{text.candidate.continued(a.transferredFrom.posting.title)}</span>
        )}
      </p>
      <div className="journey-acts">
        {can.move && (
          <Menu
            trigger={
              <Button size="small" icon="move" busy={busy}>
                {text.candidate.move}
              </Button>
            }
            onOpenChange={(open) => open && setMenuVersion(a.version)}
          >
            {stages
              .filter((s) => s.id !== a.stage.id)
              .map((s) => (
                <MenuItem
                  key={s.id}
                  onSelect={() =>
                    void command(
                      "moveApplication",
                      { toStageId: s.id },
                      menuVersion,
                      {
                        done: text.candidate.moved(c.name, s.name),
                        doing: text.waiting.move(c.name, s.name),
                      },
                      text.conflict.moveAnyway(s.name),
                    )
                  }
                >
                  {s.name}
                </MenuItem>
              ))}
          </Menu>
        )}
        {can.hire && decide("hire", text.candidate.hire)}
        {can.reopen && decide("reopen", text.candidate.reopen)}
        {can.transfer && decide("transfer", text.candidate.transfer)}
        {can.withdraw && decide("withdraw", text.candidate.withdraw)}
        {can.reject && decide("reject", text.candidate.reject, true)}
      </div>
      {deciding?.what === "reject" && (
        <RejectDialog
          ids={[a.id]}
          names={[c.name]}
          onClose={close}
          onGo={(sent, reasonId, note) =>
            decided(
              sent,
              "rejectApplication",
              { reasonId, ...withNote(note) },
              { done: text.candidate.rejected(c.name), doing: text.waiting.reject(c.name) },
              text.conflict.rejectAnyway,
            )
          }
        />
      )}
      {deciding?.what === "withdraw" && (
        <WithdrawDialog
          id={a.id}
          name={c.name}
          onClose={close}
          onGo={(sent, reasonId, note) =>
            decided(
              sent,
              "withdrawApplication",
              { reasonId, ...withNote(note) },
              { done: text.candidate.withdrawn(c.name), doing: text.waiting.withdraw(c.name) },
              text.conflict.withdrawAnyway,
            )
          }
        />
      )}
      {deciding?.what === "reopen" && (
        <ReopenDialog
          id={a.id}
          name={c.name}
          stood={a.stage}
          stages={stages}
          onClose={close}
          onGo={(sent, toStageId, note) =>
            decided(
              sent,
              "reopenApplication",
              { ...(toStageId ? { toStageId } : {}), ...withNote(note) },
              { done: text.candidate.reopened(c.name), doing: text.waiting.reopen(c.name) },
              text.conflict.reopenAnyway,
            )
          }
        />
      )}
      {deciding?.what === "hire" && (
        <HireDialog
          id={a.id}
          name={c.name}
          openings={a.posting.openings.map((o) => ({ id: o.id, label: o.label ?? null }))}
          onClose={close}
          onGo={(sent, openingId, note) =>
            decided(
              sent,
              "hireApplication",
              { ...(openingId ? { openingId } : {}), ...withNote(note) },
              { done: text.candidate.hired(c.name), doing: text.waiting.hire(c.name) },
              text.conflict.hireAnyway,
            )
          }
        />
      )}
      {deciding?.what === "transfer" && (
        <TransferDialog
          id={a.id}
          name={c.name}
          fromPostingId={a.posting.id}
          onClose={close}
          onGo={(sent, toPostingId, toStageId, note) =>
            decided(
              sent,
              "transferApplication",
              { toPostingId, ...(toStageId ? { toStageId } : {}), ...withNote(note) },
              { done: text.candidate.transferred(c.name), doing: text.waiting.transfer(c.name) },
              text.conflict.transferAnyway,
            )
          }
        />
      )}
    </article>
  );
}

function Timeline({ candidate: c }: { readonly candidate: Candidate }) {
  // Loaded entries stay below; new ones appear above them with the candidate's query.
  const [older, setOlder] = useState<Page[]>([]);
  const [busy, setBusy] = useState(false);
  const posting = useOpenPosting();
  const [first] = older;
  const from = (first ?? c.activity).pageInfo;
  const seen = new Set<string>();
  const events = [...older.flatMap((p) => p.nodes), ...c.activity.nodes]
    .filter((e) => !seen.has(e.id) && seen.add(e.id))
    .toReversed();
  const more = () => {
    setBusy(true);
    run(CandidateBeforeDocument, { id: c.id, from: posting, before: from.startCursor })
      .then(
        (data) => data.candidate && setOlder([data.candidate.activity, ...older]),
        (e: unknown) => toast(text.common.couldNotRead, { tone: "bad", detail: explain(e) }),
      )
      .finally(() => setBusy(false));
  };
  if (events.length === 0) return <EmptyState icon="activity" title={text.candidate.noTimeline} />;
  return (
    <>
      <ul className="happenings">
        {foldArrivals(events).map(({ event, also }) => (
          <Happening key={event.id} event={event} also={also} />
        ))}
      </ul>
      {from.hasPreviousPage && (
        <Button size="small" busy={busy} onClick={more}>
          {text.candidate.earlier}
        </Button>
      )}
    </>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Details({ candidate: c }: { readonly candidate: Candidate }) {
  const viewer = useViewer();
  const contact = c.emails.length + c.phones.length + c.links.length;
  return (
    <div className="stack">
      <dl className="facts">
        <Fact label={text.candidate.contact}>
          {contact === 0 && <span className="muted">{text.candidate.noContact}</span>}
          {c.emails.map((e) => (
            <a key={e.address} href={mailto(e.address)}>
              <bdi>{e.address}</bdi>
            </a>
          ))}
          {c.phones.map((p) => (
            <a key={p.number} href={tel(p.number)}>
              {p.number}
            </a>
          ))}
          {c.links.map((l) => (
            <a key={l.url} href={web(l.url) ?? undefined} target="_blank" rel="noreferrer noopener">
              <bdi>{showLink(l.url)}</bdi>
            </a>
          ))}
        </Fact>
        {(c.city || c.country) && (
          <Fact label={text.candidate.place}>{joinIsolated([c.city, c.country])}</Fact>
        )}
        {c.summary && (
          <Fact label={text.candidate.summary}>
            <p className="comment-words" dir="auto">
              {c.summary}
            </p>
          </Fact>
        )}
        <Fact label={text.candidate.since}>
          {text.candidate.added(
            showFull(c.createdAt),
            c.addedBy?.id === viewer.id ? viewer.name : (c.addedBy?.name ?? null),
          )}
        </Fact>
      </dl>
      {c.possibleDuplicates.length > 0 && (
        <section className="note warn">
          <h3>{text.candidate.duplicates}</h3>
          <ul>
            {c.possibleDuplicates.map((d) => (
              <li key={d.id}>
                <button
                  type="button"
                  className="link-button"
                  onClick={() => setQuery({ candidate: d.id, application: null, tab: null })}
                >
                  <bdi>{d.name}</bdi>
                </button>
                {d.headline && (
                  <>
                    {" "}
                    · <bdi>{d.headline}</bdi>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
