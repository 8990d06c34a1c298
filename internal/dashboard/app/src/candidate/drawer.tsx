import { useEffect, useState, type FormEvent, type ReactNode } from "react";

import { DraftNote, useDraft } from "../draft.tsx";
import { HireDialog, RejectDialog, ReopenDialog, TransferDialog, WithdrawDialog } from "../decide.tsx";
import { CandidateBeforeDocument, CandidateDocument, CatalogDocument, type CandidateQuery } from "../gql/operations.ts";
import { foldArrivals } from "../arrivals.ts";
import { Happening } from "../happening.tsx";
import { isTaken, useKeyHelp } from "../keys.tsx";
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
import { ago, days, showDay, showFull } from "../lib/time.ts";
import { useTitle } from "../lib/title.ts";
import { Link } from "../shell.tsx";
import { text } from "../text.ts";
import {
  announce, Avatar, Badge, Button, Drawer, EmptyState, ErrorState, Field, Icon, IconButton, Menu, MenuCheck, MenuItem, Select, Skeleton, Tabs, Tag, Textarea, toast, type TabItem, type Tone, Words,
} from "../ui/index.ts";
import { useViewer } from "../viewer.tsx";
import { AddCandidate } from "./add.tsx";
import { AddDocument, DocumentList, Documents } from "./documents.tsx";
import "./drawer.css";

type Candidate = NonNullable<CandidateQuery["candidate"]>;
type Journey = Candidate["applications"]["nodes"][number];
type Page = Candidate["activity"];

const tones: Record<string, Tone> = { ACTIVE: "accent", HIRED: "good", REJECTED: "bad", WITHDRAWN: "warn", TRANSFERRED: "neutral" };

/** The posting whose board is open under the drawer, for the audit trail; null elsewhere. */
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
  return document.querySelector<HTMLElement>(`#main [data-candidate="${CSS.escape(id)}"] :is(a[href], button)`) ?? before;
}

/** One candidate beside whatever room is open: who they are, where they stand, what was said, and what this viewer may do. */
export function CandidateDrawer({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { data, error, again } = useQuery(CandidateDocument, { id, from: useOpenPosting() });
  const candidate = data?.candidate;
  const postings = new Set(candidate?.applications.nodes.map((a) => a.posting.id));
  useTouched((t) => {
    if (t.candidate?.id === id || changes(t, "people", "catalog", "company")) return true;
    if (t.posting && postings.has(t.posting.id)) return changes(t, "posting", "plan", "openings", "team");
    return changes(t, "candidate"); // it may be, or have been, a possible duplicate
  }, again, 250);
  useTitle("above", candidate === null ? text.candidate.missing : candidate ? candidate.name : text.candidate.loading);
  return (
    <Drawer open onClose={onClose} returnTo={(before) => placeOnPage(id, before)} label={candidate ? text.candidate.label(candidate.name) : text.candidate.loading}>
      <Bar id={id} name={candidate?.name} onClose={onClose} />
      {candidate && <Inside key={candidate.id} candidate={candidate} again={again} />}
      {candidate === undefined && error !== undefined && <ErrorState error={error} onRetry={again} />}
      {candidate === undefined && error === undefined && <div className="drawer-loading" role="status" aria-label={text.common.loading}><Skeleton lines={3} /><Skeleton lines={5} /><Skeleton lines={4} /></div>}
      {candidate === null && <EmptyState icon="person" title={text.candidate.missing}><p>{text.candidate.missingWords}</p></EmptyState>}
    </Drawer>
  );
}

/** The drawer's upper edge: the way to the candidates before and after this one, and out. */
function Bar({ id, name, onClose }: { readonly id: string; readonly name: string | undefined; readonly onClose: () => void }) {
  const sequence = useSequence();
  useKeyHelp(text.candidate.keysTitle, text.candidate.keys);
  const go = (step: Step | null | undefined) => step && setQuery({ candidate: step.candidate, application: step.application }, { replace: true });
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
  const position = sequence && (sequence.at === null ? text.candidate.remaining(sequence.total) : text.candidate.position(sequence.at, sequence.total));
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
          <IconButton icon="chevronUp" size="small" label={text.candidate.previous} aria-keyshortcuts="K" disabled={!sequence.previous} onClick={() => go(sequence.previous)} />
          <IconButton icon="chevronDown" size="small" label={text.candidate.next} aria-keyshortcuts="J" disabled={!sequence.next} onClick={() => go(sequence.next)} />
          <span className="muted cut">{sequence.of === null ? position : text.candidate.inList(position ?? "", sequence.of)}</span>
        </>
      )}
      <span className="grow" />
      <IconButton icon="close" size="small" label={text.common.close} onClick={onClose} />
    </div>
  );
}

function Inside({ candidate: c, again }: { readonly candidate: Candidate; readonly again: () => void }) {
  const place = usePlace();
  const [shown, setShown] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  // As in drawer.css: with two panes, a document stands beside every tab; with one, in a tab of its own.
  const onePane = useMedia("(max-width: 900px)");
  const applications = inOrder(c.applications.nodes, place.query.get("application"));
  const tab = place.query.get("tab") ?? "timeline";
  const files = { documents: c.documents, chosen: shown, onChoose: setShown, onAdd: c.viewerCan.edit ? () => setAdding(true) : null };
  const documents = <Documents {...files} onAdd={onePane || tab !== "documents" ? files.onAdd : null} onExpired={again} />;
  const comments = applications.reduce((sum, a) => sum + a.comments.nodes.length, 0);
  const tabs: TabItem[] = [
    { value: "timeline", label: text.candidate.timeline, content: <Timeline candidate={c} /> },
    { value: "comments", label: <>{text.candidate.comments} {comments > 0 && <Badge>{comments}</Badge>}</>, content: <Comments candidateId={c.id} applications={applications} again={again} /> },
    { value: "details", label: text.candidate.details, content: <Details candidate={c} /> },
    { value: "documents", label: <>{text.candidate.documents} {c.documents.length > 0 && <Badge>{c.documents.length}</Badge>}</>, content: onePane ? documents : <DocumentList {...files} /> },
  ];
  return (
    <div className={`drawer-panes ${tab === "documents" ? "reading" : ""}`}>
      <div className="drawer-main">
        <Profile candidate={c} again={again} />
        <Applications candidate={c} applications={applications} again={again} />
        <Tabs label={text.candidate.label(c.name)} items={tabs} value={tab} onChange={(value) => setQuery({ tab: value === "timeline" ? null : value }, { replace: true })} />
      </div>
      {!onePane && <aside className="drawer-side" aria-label={text.candidate.documents}>{documents}</aside>}
      {adding && <AddDocument candidateId={c.id} onClose={() => setAdding(false)} onAdded={(id) => { setShown(id); again(); }} />}
    </div>
  );
}

/** The one that was asked for, those that go on, then those that ended, latest first. */
function inOrder(applications: readonly Journey[], first: string | null): readonly Journey[] {
  const rank = (a: Journey) => (a.id === first ? 0 : a.status === "ACTIVE" ? 1 : 2);
  return [...applications].sort((a, b) => rank(a) - rank(b) || Date.parse(b.appliedAt) - Date.parse(a.appliedAt));
}

function Profile({ candidate: c, again }: { readonly candidate: Candidate; readonly again: () => void }) {
  const catalog = useQuery(CatalogDocument, c.viewerCan.edit ? {} : null);
  useTouched((t) => changes(t, "catalog"), catalog.again);
  const tag = async (change: { addTagIds?: string[]; removeTagIds?: string[] }) => {
    await act({ name: "tagCandidate", input: { candidateId: c.id, ...change } }, { doing: text.waiting.tag(c.name) });
    again();
  };
  return (
    <div className="profile">
      <Avatar name={c.name} size={40} />
      <div className="grow">
        <h2><bdi>{c.name}</bdi></h2>
        <p><bdi>{c.headline}</bdi>{!c.headline && <span className="muted">{text.candidate.noHeadline}</span>}</p>
        <p className="profile-facts">
          {[c.city, c.country].some(Boolean) && <span className="row"><Icon name="pin" size={14} />{joinIsolated([c.city, c.country])}</span>}
          {c.emails[0] && <a className="row" href={mailto(c.emails[0].address)}><Icon name="mail" size={14} /><bdi>{c.emails[0].address}</bdi></a>}
        </p>
        <div className="profile-tags">
          {c.tags.map((t) => (
            <Tag key={t.id} {...(c.viewerCan.edit ? { onRemove: { label: text.candidate.removeTag(t.name), act: () => void tag({ removeTagIds: [t.id] }) } } : {})}>{t.name}</Tag>
          ))}
          {c.viewerCan.edit && (
            <Menu trigger={<Button size="small" variant="quiet" icon="plus" className="tag-add">{text.candidate.addTag}</Button>}>
              {catalog.data?.tags.map((t) => {
                const on = c.tags.some((mine) => mine.id === t.id);
                return <MenuCheck key={t.id} checked={on} onChange={(to) => void tag(to ? { addTagIds: [t.id] } : { removeTagIds: [t.id] })}>{t.name}</MenuCheck>;
              })}
              {catalog.data?.tags.length === 0 && <p className="menu-label">{text.board.noTags}</p>}
            </Menu>
          )}
        </div>
      </div>
    </div>
  );
}

function Applications({ candidate: c, applications, again }: { readonly candidate: Candidate; readonly applications: readonly Journey[]; readonly again: () => void }) {
  const [adding, setAdding] = useState(false);
  return (
    <section className="journeys" aria-labelledby="journeys">
      <div className="row">
        <h3 id="journeys" className="grow">{text.candidate.applications} {applications.length > 1 && <Badge>{applications.length}</Badge>}</h3>
        {c.viewerCan.edit && <Button size="small" variant="quiet" icon="plus" onClick={() => setAdding(true)}>{text.candidate.apply}</Button>}
      </div>
      {applications.length === 0 && <p className="muted">{text.candidate.noApplications}. {text.candidate.noApplicationsWords}</p>}
      <ul>
        {applications.map((a) => <li key={a.id}><JourneyView candidate={c} application={a} again={again} /></li>)}
      </ul>
      {adding && <AddCandidate candidate={{ id: c.id, name: c.name }} onClose={() => setAdding(false)} />}
    </section>
  );
}

type Deciding = "reject" | "withdraw" | "reopen" | "hire" | "transfer";

function JourneyView({ candidate: c, application: a, again }: { readonly candidate: Candidate; readonly application: Journey; readonly again: () => void }) {
  // The version that the person sees when they begin to decide: a change that another person makes meanwhile is a conflict.
  const [deciding, setDeciding] = useState<{ readonly what: Deciding; readonly version: number }>();
  const [menuVersion, setMenuVersion] = useState(a.version);
  const [busy, setBusy] = useState(false);
  const { stages } = a.posting;
  const at = stages.findIndex((s) => s.id === a.stage.id);
  const overdue = a.dueAt != null && Date.parse(a.dueAt) < Date.now();
  const command = async (name: CommandName, input: Record<string, unknown>, version: number, said: Said, anyway: string, sent?: () => void) => {
    setBusy(true);
    const done = await act({ name, input: { applicationId: a.id, ...input }, expectedVersion: version }, {
      ...said,
      anyway: (now) => (now.status === "ACTIVE" && (!("toStageId" in input) || now.stage?.id !== input["toStageId"])
        ? { label: anyway, act: () => void command(name, input, now.version, said, anyway, sent) }
        : null),
    });
    if (done) sent?.();
    setBusy(false);
    again();
  };
  const decided = (sent: () => void, name: CommandName, input: Record<string, unknown>, said: Said, anyway: string) => void command(name, input, deciding?.version ?? a.version, said, anyway, sent);
  const withNote = (note: string | undefined) => (note ? { note } : {});
  const close = () => setDeciding(undefined);
  const { viewerCan: can } = a;
  const seesAll = a.posting.viewerCan.seePipeline;
  const decide = (what: Deciding, label: string, danger = false) => (
    <Button size="small" variant={danger ? "quiet" : "secondary"} className={danger ? "bad" : ""} disabled={busy} onClick={() => setDeciding({ what, version: a.version })}>{label}</Button>
  );
  return (
    <article className={`journey ${a.status === "ACTIVE" ? "" : "over"}`} data-application={a.id}>
      <div className="row">
        <Link className="journey-title cut" dir="auto" href={`/postings/${a.posting.id}`}>{a.posting.title}</Link>
        <Badge tone={tones[a.status] ?? "neutral"}>{text.applicationStatus[a.status]}</Badge>
      </div>
      <div className="steps" aria-hidden="true">{stages.map((s, i) => <span key={s.id} className={i <= at ? `on ${a.status === "ACTIVE" ? "" : "still"}` : ""} />)}</div>
      <p className="journey-facts">
        {a.status === "ACTIVE"
          ? <span className={overdue ? "bad-words" : ""} title={showFull(a.enteredStageAt)}>{text.candidate.inStage(a.stage.name, text.board.inStage(days(a.enteredStageAt), null, overdue))}</span>
          : <span>{joinIsolated([a.stage.name, a.reason?.label, a.endedAt && text.candidate.ended(showDay(a.endedAt))], " · ")}</span>}
        <span className="muted">{[text.candidate.applied(showDay(a.appliedAt)), seesAll && a.source && text.candidate.from(a.source.label), seesAll && a.creditedTo && text.candidate.credited(a.creditedTo.name)].filter(Boolean).join(" · ")}</span>
        {a.interviewers.length > 0 && <span className="muted">{text.candidate.interviewers(joinIsolated(a.interviewers.map((u) => u.name)))}</span>}
        {a.transferredTo && <span className="muted">{text.candidate.continues(a.transferredTo.posting.title)}</span>}
        {a.transferredFrom && <span className="muted">{text.candidate.continued(a.transferredFrom.posting.title)}</span>}
      </p>
      <div className="journey-acts">
        {can.move && (
          <Menu trigger={<Button size="small" icon="move" busy={busy}>{text.candidate.move}</Button>} onOpenChange={(open) => open && setMenuVersion(a.version)}>
            {stages.filter((s) => s.id !== a.stage.id).map((s) => (
              <MenuItem key={s.id} onSelect={() => void command("moveApplication", { toStageId: s.id }, menuVersion, { done: text.candidate.moved(c.name, s.name), doing: text.waiting.move(c.name, s.name) }, text.conflict.moveAnyway(s.name))}>{s.name}</MenuItem>
            ))}
          </Menu>
        )}
        {can.hire && decide("hire", text.candidate.hire)}
        {can.reopen && decide("reopen", text.candidate.reopen)}
        {can.transfer && decide("transfer", text.candidate.transfer)}
        {can.withdraw && decide("withdraw", text.candidate.withdraw)}
        {can.reject && decide("reject", text.candidate.reject, true)}
      </div>
      {deciding?.what === "reject" && <RejectDialog ids={[a.id]} names={[c.name]} onClose={close} onGo={(sent, reasonId, note) => decided(sent, "rejectApplication", { reasonId, ...withNote(note) }, { done: text.candidate.rejected(c.name), doing: text.waiting.reject(c.name) }, text.conflict.rejectAnyway)} />}
      {deciding?.what === "withdraw" && <WithdrawDialog id={a.id} name={c.name} onClose={close} onGo={(sent, reasonId, note) => decided(sent, "withdrawApplication", { reasonId, ...withNote(note) }, { done: text.candidate.withdrawn(c.name), doing: text.waiting.withdraw(c.name) }, text.conflict.withdrawAnyway)} />}
      {deciding?.what === "reopen" && <ReopenDialog id={a.id} name={c.name} stood={a.stage} stages={stages} onClose={close} onGo={(sent, toStageId, note) => decided(sent, "reopenApplication", { ...(toStageId ? { toStageId } : {}), ...withNote(note) }, { done: text.candidate.reopened(c.name), doing: text.waiting.reopen(c.name) }, text.conflict.reopenAnyway)} />}
      {deciding?.what === "hire" && <HireDialog id={a.id} name={c.name} openings={a.posting.openings.map((o) => ({ id: o.id, label: o.label ?? null }))} onClose={close} onGo={(sent, openingId, note) => decided(sent, "hireApplication", { ...(openingId ? { openingId } : {}), ...withNote(note) }, { done: text.candidate.hired(c.name), doing: text.waiting.hire(c.name) }, text.conflict.hireAnyway)} />}
      {deciding?.what === "transfer" && <TransferDialog id={a.id} name={c.name} fromPostingId={a.posting.id} onClose={close} onGo={(sent, toPostingId, toStageId, note) => decided(sent, "transferApplication", { toPostingId, ...(toStageId ? { toStageId } : {}), ...withNote(note) }, { done: text.candidate.transferred(c.name), doing: text.waiting.transfer(c.name) }, text.conflict.transferAnyway)} />}
    </article>
  );
}

function Timeline({ candidate: c }: { readonly candidate: Candidate }) {
  // What was read before stays below; new things come in above it with the candidate.
  const [older, setOlder] = useState<Page[]>([]);
  const [busy, setBusy] = useState(false);
  const posting = useOpenPosting();
  const [first] = older;
  const from = (first ?? c.activity).pageInfo;
  const seen = new Set<string>();
  const events = [...older.flatMap((p) => p.nodes), ...c.activity.nodes].filter((e) => !seen.has(e.id) && seen.add(e.id)).toReversed();
  const more = () => {
    setBusy(true);
    run(CandidateBeforeDocument, { id: c.id, from: posting, before: from.startCursor })
      .then((data) => data.candidate && setOlder([data.candidate.activity, ...older]), (e: unknown) => toast(text.common.couldNotRead, { tone: "bad", detail: explain(e) }))
      .finally(() => setBusy(false));
  };
  if (events.length === 0) return <EmptyState icon="activity" title={text.candidate.noTimeline} />;
  return (
    <>
      <ul className="happenings">{foldArrivals(events).map(({ event, also }) => <Happening key={event.id} event={event} also={also} />)}</ul>
      {from.hasPreviousPage && <Button size="small" busy={busy} onClick={more}>{text.candidate.earlier}</Button>}
    </>
  );
}

function Comments({ candidateId, applications, again }: { readonly candidateId: string; readonly applications: readonly Journey[]; readonly again: () => void }) {
  const open = applications.filter((a) => a.viewerCan.comment.length > 0);
  const said = applications
    .flatMap((a) => a.comments.nodes.map((comment) => ({ comment, posting: a.posting.title })))
    .sort((a, b) => Date.parse(b.comment.createdAt) - Date.parse(a.comment.createdAt));
  return (
    <div className="stack">
      {open.length > 0 && <NewComment candidateId={candidateId} applications={open} again={again} />}
      {said.length === 0 && <EmptyState icon="comment" title={text.candidate.noComments}><p>{text.candidate.noCommentsWords}</p></EmptyState>}
      <ul className="comments">
        {said.map(({ comment, posting }) => (
          <li key={comment.id} className="happening">
            <Avatar name={comment.author.name} />
            <div className="grow">
              <p className="row"><strong><bdi>{comment.author.name}</bdi></strong><Badge tone={comment.visibility === "TEAM" ? "neutral" : "warn"} title={text.visibilities[comment.visibility] ?? ""}>{text.visibilityTags[comment.visibility]}</Badge></p>
              <Words className="comment-words">{comment.body}</Words>
              <p className="happening-when"><time dateTime={comment.createdAt} title={showFull(comment.createdAt)}>{ago(comment.createdAt)}</time>{applications.length > 1 && <> · <bdi>{posting}</bdi></>}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function NewComment({ candidateId, applications, again }: { readonly candidateId: string; readonly applications: readonly Journey[]; readonly again: () => void }) {
  const [first, setFirst] = useState(applications[0]!.id);
  const draft = useDraft(`comment:${candidateId}`);
  // What is being written stays with the application that it was begun for, whichever comes first the next time.
  const [wantedId, setId] = draft.field("application", "");
  const application = applications.find((a) => a.id === (wantedId || first)) ?? applications[0]!;
  const allowed: readonly string[] = application.viewerCan.comment;
  const [last, setLast] = useState("TEAM");
  const [wanted, setVisibility] = draft.field("visibility", last);
  const visibility = allowed.includes(wanted) ? wanted : allowed[0]!;
  const [body, setBody] = draft.field("body", "");
  const [busy, setBusy] = useState(false);
  const write = (words: string) => {
    setBody(words);
    setId(words === "" ? "" : application.id);
  };
  const send = async (e: FormEvent) => {
    e.preventDefault();
    setBusy(true);
    const done = await act({ name: "addComment", input: { applicationId: application.id, body, visibility } }, { done: text.candidate.commented, doing: text.waiting.comment });
    setBusy(false);
    if (!done) return;
    setFirst(application.id);
    setLast(visibility);
    draft.clear();
    again();
  };
  return (
    <form className="new-comment" onSubmit={(e) => void send(e)}>
      {body !== "" && <DraftNote draft={draft} />}
      {body !== "" && wantedId !== "" && application.id !== wantedId && <p className="note warn">{text.drafts.otherApplication}</p>}
      <Field label={text.candidate.commentBox(application.posting.title)} hideLabel>
        <Textarea required maxLength={20000} readOnly={busy} placeholder={text.candidate.comment} value={body} onChange={(e) => write(e.target.value)} />
      </Field>
      <div className="row wrap">
        {applications.length > 1 && (
          <Select aria-label={text.add.posting} value={application.id} onChange={(e) => setId(e.target.value)}>
            {applications.map((a) => <option key={a.id} value={a.id}>{a.posting.title}</option>)}
          </Select>
        )}
        <Select aria-label={text.candidate.visibility} value={visibility} onChange={(e) => setVisibility(e.target.value)}>
          {allowed.map((v) => <option key={v} value={v}>{text.visibilities[v]}</option>)}
        </Select>
        <Button type="submit" variant="primary" size="small" busy={busy} disabled={!body.trim()}>{text.candidate.send}</Button>
      </div>
    </form>
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
          {c.emails.map((e) => <a key={e.address} href={mailto(e.address)}><bdi>{e.address}</bdi></a>)}
          {c.phones.map((p) => <a key={p.number} href={tel(p.number)}>{p.number}</a>)}
          {c.links.map((l) => <a key={l.url} href={web(l.url) ?? undefined} target="_blank" rel="noreferrer noopener"><bdi>{showLink(l.url)}</bdi></a>)}
        </Fact>
        {(c.city || c.country) && <Fact label={text.candidate.place}>{joinIsolated([c.city, c.country])}</Fact>}
        {c.summary && <Fact label={text.candidate.summary}><p className="comment-words" dir="auto">{c.summary}</p></Fact>}
        <Fact label={text.candidate.since}>{text.candidate.added(showFull(c.createdAt), c.addedBy?.id === viewer.id ? viewer.name : (c.addedBy?.name ?? null))}</Fact>
      </dl>
      {c.possibleDuplicates.length > 0 && (
        <section className="note warn">
          <h3>{text.candidate.duplicates}</h3>
          <ul>
            {c.possibleDuplicates.map((d) => (
              <li key={d.id}><button type="button" className="link-button" onClick={() => setQuery({ candidate: d.id, application: null, tab: null })}><bdi>{d.name}</bdi></button>{d.headline && <> · <bdi>{d.headline}</bdi></>}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
