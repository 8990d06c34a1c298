import "./comments.css";

import { useState, type FormEvent } from "react";

import type { JourneyFragment } from "../gql/operations.ts";
import { act } from "../lib/act.ts";
import { ago, showFull } from "../lib/time.ts";
import { DraftNote, useDraft } from "../shell/draft.tsx";
import { text } from "../text.ts";
import { Avatar, Badge, Button, EmptyState, Field, Select, Textarea, Words } from "../ui/index.ts";

/** The comments on a candidate's applications, the newest first, and the form for a new one. */
export function Comments({
  candidateId,
  applications,
  again,
}: {
  readonly candidateId: string;
  readonly applications: readonly JourneyFragment[];
  readonly again: () => void;
}) {
  const open = applications.filter((a) => a.viewerCan.comment.length > 0);
  const said = applications
    .flatMap((a) => a.comments.nodes.map((comment) => ({ comment, posting: a.posting.title })))
    .sort((a, b) => Date.parse(b.comment.createdAt) - Date.parse(a.comment.createdAt));
  return (
    <div className="stack">
      {open.length > 0 && (
        <NewComment candidateId={candidateId} applications={open} again={again} />
      )}
      {said.length === 0 && (
        <EmptyState icon="comment" title={text.candidate.noComments}>
          <p>{text.candidate.noCommentsWords}</p>
        </EmptyState>
      )}
      <ul className="comments">
        {said.map(({ comment, posting }) => (
          <li key={comment.id} className="happening">
            <Avatar name={comment.author.name} />
            <div className="grow">
              <p className="row">
                <strong>
                  <bdi>{comment.author.name}</bdi>
                </strong>
                <Badge
                  tone={comment.visibility === "TEAM" ? "neutral" : "warn"}
                  title={text.visibilities[comment.visibility] ?? ""}
                >
                  {text.visibilityTags[comment.visibility]}
                </Badge>
              </p>
              <Words className="comment-words">{comment.body}</Words>
              <p className="happening-when">
                <time dateTime={comment.createdAt} title={showFull(comment.createdAt)}>
                  {ago(comment.createdAt)}
                </time>
                {applications.length > 1 && (
                  <>
                    {" "}
                    · <bdi>{posting}</bdi>
                  </>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function NewComment({
  candidateId,
  applications,
  again,
}: {
  readonly candidateId: string;
  readonly applications: readonly JourneyFragment[];
  readonly again: () => void;
}) {
  const [first, setFirst] = useState(applications[0]!.id);
  const draft = useDraft(`comment:${candidateId}`);
  // A comment that is being written stays with the application for which it was begun, whichever
  // application comes first the next time.
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
    const done = await act(
      { name: "addComment", input: { applicationId: application.id, body, visibility } },
      { done: text.candidate.commented, doing: text.waiting.comment },
    );
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
      {body !== "" && wantedId !== "" && application.id !== wantedId && (
        <p className="note warn">{text.drafts.otherApplication}</p>
      )}
      <Field label={text.candidate.commentBox(application.posting.title)} hideLabel>
        <Textarea
          required
          maxLength={20000}
          readOnly={busy}
          placeholder={text.candidate.comment}
          value={body}
          onChange={(e) => write(e.target.value)}
        />
      </Field>
      <div className="row wrap">
        {applications.length > 1 && (
          <Select
            aria-label={text.add.posting}
            value={application.id}
            onChange={(e) => setId(e.target.value)}
          >
            {applications.map((a) => (
              <option key={a.id} value={a.id}>
                {a.posting.title}
              </option>
            ))}
          </Select>
        )}
        <Select
          aria-label={text.candidate.visibility}
          value={visibility}
          onChange={(e) => setVisibility(e.target.value)}
        >
          {allowed.map((v) => (
            <option key={v} value={v}>
              {text.visibilities[v]}
            </option>
          ))}
        </Select>
        <Button type="submit" variant="primary" size="small" busy={busy} disabled={!body.trim()}>
          {text.candidate.send}
        </Button>
      </div>
    </form>
  );
}
