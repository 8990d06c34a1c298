import type { HappeningFragment } from "../gql/operations.ts";
import { joinIsolated } from "../lib/bidi.ts";
import { ago, showFull } from "../lib/time.ts";
import { text } from "../text.ts";
import { Avatar, IconButton, Words } from "../ui/index.ts";
import { inPerson } from "./arrivals.ts";

const names = (list: readonly { readonly name: string }[]) => joinIsolated(list.map((x) => x.name));

/** Describes an event, as the rest of a sentence that begins with the actor. */
export function phraseOf(e: HappeningFragment): string {
  const say = text.happened;
  const who = e.candidate?.name ?? say.theCandidate;
  switch (e.__typename) {
    case "ApplicationReceived":
      return say.received(who, e.toStage?.name ?? say.aStage);
    case "ApplicationMoved":
      return say.moved(who, e.fromStage?.name ?? say.aStage, e.toStage?.name ?? say.aStage);
    case "ApplicationRejected":
      return say.rejected(who, e.reason?.label ?? null);
    case "ApplicationWithdrawn":
      return say.withdrawn(who, e.reason?.label ?? null);
    case "ApplicationReopened":
      return say.reopened(who, e.toStage?.name ?? say.aStage);
    case "ApplicationHired":
      return say.hired(who);
    case "ApplicationTransferred":
      return say.transferred(who, e.transferredTo?.posting.title ?? null);
    case "InterviewersAssigned":
      return say.interviewers(who, names(e.addedUsers), names(e.removedUsers));
    case "CommentAdded":
      return say.commented(who, text.visibilityTags[e.comment?.visibility ?? "TEAM"] ?? "");
    case "DocumentAdded":
      return say.document(who, e.document?.filename ?? say.aFile);
    case "CandidateAdded":
      return say.candidateAdded(who);
    case "CandidateUpdated":
      return say.candidateUpdated(who, e.changedFields.join(", "));
    case "CandidateTagged":
      return say.tagged(who, names(e.addedTags), names(e.removedTags));
    case "PostingCreated":
      return say.postingCreated;
    case "PostingUpdated":
      return say.postingUpdated(e.changedFields.join(", "));
    case "PostingOpened":
      return say.postingOpened;
    case "PostingHeld":
      return say.postingHeld;
    case "PostingClosed":
      return say.postingClosed;
    case "PostingReopened":
      return say.postingReopened;
    case "PostingConfidentialityChanged":
      return say.confidential;
    case "OpeningAdded":
    case "OpeningCancelled":
    case "OpeningRestored":
      return say.openings;
    case "StageAdded":
    case "StageUpdated":
    case "StageRemoved":
      return say.stages(e.stage?.name ?? "");
    case "StagesReordered":
      return say.stages("");
    case "TeamMemberAdded":
      return say.teamAdded(e.user?.name ?? say.aColleague);
    case "TeamMemberRoleChanged":
      return say.teamChanged(e.user?.name ?? say.aColleague);
    case "TeamMemberRemoved":
      return say.teamRemoved(e.user?.name ?? say.aColleague);
    case "UserAdded":
      return say.userAdded(e.user?.name ?? say.aColleague);
    case "UserUpdated":
      return say.userUpdated(e.user?.name ?? say.aColleague, e.changedFields.join(", "));
    case "CatalogItemCreated":
    case "CatalogItemUpdated":
    case "CatalogItemArchived": {
      const item = e.item;
      return say.catalog(
        item && "name" in item
          ? item.name
          : item && "label" in item
            ? item.label
            : item && "title" in item
              ? item.title
              : "",
      );
    }
    default:
      return say.other(e.__typename.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase());
  }
}

/**
 * The actor and the action. If applicants applied themselves, they are the actor, and not the
 * system that recorded it.
 */
export function sentenceOf(
  e: HappeningFragment,
  also: readonly HappeningFragment[] = [],
): { readonly who: string; readonly deed: string } {
  if (!e.candidate || !inPerson(e)) return { who: e.actor.name, deed: phraseOf(e) };
  const say = text.happened;
  const who = e.candidate.name;
  if (e.__typename === "DocumentAdded")
    return { who, deed: say.broughtFile(e.document?.filename ?? say.aFile) };
  if (e.__typename !== "ApplicationReceived") return { who, deed: say.gotInTouch };
  const file = also.find((x) => x.__typename === "DocumentAdded");
  return {
    who,
    deed:
      file?.__typename === "DocumentAdded" && file.document
        ? say.appliedWith(file.document.filename)
        : say.applied,
  };
}

/** The text that a user wrote with the action, if any. */
export function wordsOf(e: HappeningFragment): string | null {
  if (e.__typename === "CommentAdded") return e.comment?.body ?? null;
  return ("transition" in e ? e.transition?.note : null) ?? null;
}

/** An event as a row of a chronological list. */
export function Happening({
  event,
  also = [],
  posting = true,
  fresh = false,
  onOpen,
}: {
  readonly event: HappeningFragment;
  /** The other events of the same arrival. */
  readonly also?: readonly HappeningFragment[];
  readonly posting?: boolean;
  /** Whether it arrived while the page was open. */
  readonly fresh?: boolean;
  readonly onOpen?: () => void;
}) {
  const words = wordsOf(event);
  const { who, deed } = sentenceOf(event, also);
  return (
    <li
      className={`happening ${fresh ? "fresh" : ""}`}
      data-event={event.id}
      data-candidate={onOpen && event.candidate?.id}
    >
      <Avatar name={who} />
      <div className="grow">
        <p>
          <strong>
            <bdi>{who}</bdi>
          </strong>{" "}
          {deed}
        </p>
        {words && <Words className="happening-words">{words}</Words>}
        <p className="happening-when">
          <time dateTime={event.occurredAt} title={showFull(event.occurredAt)}>
            {ago(event.occurredAt)}
          </time>
          {posting && event.posting && (
            <span>
              {" "}
              · <bdi>{event.posting.title}</bdi>
            </span>
          )}
        </p>
      </div>
      {onOpen && event.candidate && (
        <IconButton
          size="small"
          icon="arrowRight"
          label={text.activity.openCandidate(event.candidate.name)}
          onClick={onOpen}
        />
      )}
    </li>
  );
}
