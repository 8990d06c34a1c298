import { useState, type FormEvent } from "react";

import type { OpeningCancelReason } from "../gql/operations.ts";
import { showDay } from "../lib/time.ts";
import { useChange, type Posting } from "../posting/change.ts";
import { DraftNote, useDraft } from "../shell/draft.tsx";
import { text } from "../text.ts";
import { Button, Dialog, Field, IconButton, Select, Tag } from "../ui/index.ts";

/** The posting's openings: free, filled and canceled. */
export function Openings() {
  const { posting, run } = useChange();
  const [cancelling, setCancelling] = useState<Posting["openings"][number]>();
  const [adding, setAdding] = useState(false);
  const nameOf = (o: Posting["openings"][number]) =>
    o.label ?? text.setup.opening(posting.openings.indexOf(o) + 1);
  const add = async () => {
    setAdding(true);
    await run("addOpenings", { postingId: posting.id, count: 1 }, { versioned: false });
    setAdding(false);
  };
  return (
    <section className="panel" aria-labelledby="openings">
      <div className="panel-head">
        <h2 id="openings">{text.setup.openings}</h2>
        {posting.viewerCan.addOpenings && (
          <Button size="small" icon="plus" busy={adding} onClick={() => void add()}>
            {text.setup.addOpening}
          </Button>
        )}
      </div>
      <ul className="entries">
        {posting.openings.map((o) => (
          <li key={o.id}>
            <div className="grow">
              <h3>
                <bdi>{nameOf(o)}</bdi>
              </h3>
              <p className="row-sub">
                <Tag
                  tone={o.status === "OPEN" ? "good" : o.status === "FILLED" ? "accent" : "neutral"}
                >
                  {text.openingStatus[o.status]}
                </Tag>
                {o.status === "FILLED" && (
                  <span>
                    {o.application?.candidate
                      ? text.setup.filledBy(o.application.candidate.name)
                      : text.setup.filled}
                    {o.filledAt && `, ${showDay(o.filledAt)}`}
                  </span>
                )}
                {o.status === "CANCELLED" && (
                  <span>
                    {text.cancelReasons[o.cancelReason ?? "OTHER"]}
                    {o.cancelledAt && `, ${showDay(o.cancelledAt)}`}
                  </span>
                )}
              </p>
            </div>
            {posting.viewerCan.edit && o.status === "OPEN" && (
              <IconButton
                size="small"
                icon="close"
                label={text.setup.cancelOpening(nameOf(o))}
                onClick={() => setCancelling(o)}
              />
            )}
          </li>
        ))}
        {posting.openings.length === 0 && <li className="muted">{text.setup.noOpenings}</li>}
      </ul>
      {cancelling && (
        <CancelOpening
          name={nameOf(cancelling)}
          openingId={cancelling.id}
          onClose={() => setCancelling(undefined)}
        />
      )}
    </section>
  );
}

function CancelOpening({
  name,
  openingId,
  onClose,
}: {
  readonly name: string;
  readonly openingId: string;
  readonly onClose: () => void;
}) {
  const { run } = useChange();
  const draft = useDraft(`cancel-opening:${openingId}`);
  const [reason, setReason] = draft.field<OpeningCancelReason>(
    "reason",
    "NO_LONGER_NEEDED",
    Object.keys(text.cancelReasons),
  );
  const submit = async (e: FormEvent) => {
    e.preventDefault();
    if (
      !(await run(
        "cancelOpening",
        { openingId, reason },
        { versioned: false, done: text.setup.openingCancelled },
      ))
    )
      return;
    draft.clear();
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={text.setup.cancelOpening(name)}
      footer={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button variant="danger" type="submit" form="cancel-opening">
            {text.setup.cancelOpeningGo}
          </Button>
        </>
      }
    >
      <form id="cancel-opening" className="form" onSubmit={(e) => void submit(e)}>
        <DraftNote draft={draft} />
        <Field label={text.setup.reasonFor}>
          <Select value={reason} onChange={(e) => setReason(e.target.value as OpeningCancelReason)}>
            {Object.entries(text.cancelReasons)
              .filter(([value]) => value !== "POSTING_CLOSED")
              .map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
          </Select>
        </Field>
      </form>
    </Dialog>
  );
}
