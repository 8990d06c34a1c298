import type { ReactNode } from "react";

import { CatalogDocument, PostingChoicesDocument } from "../gql/operations.ts";
import { keyOfAll } from "../lib/drafts.ts";
import { useQuery } from "../lib/query.ts";
import { DraftNote, useDraft, type Draft } from "../shell/draft.tsx";
import { text } from "../text.ts";
import { Button, Dialog, Field, Select, Textarea } from "../ui/index.ts";

/**
 * Called with the user's decision. The first argument removes the draft: call it when the decision
 * has been carried out.
 */
type Go<Args extends readonly unknown[]> = (sent: () => void, ...decided: Args) => void;

/** The common part of all decisions: a dialog with a note, and one button that confirms. */
function Decision({
  draft,
  title,
  words,
  go,
  danger = false,
  ready = true,
  onClose,
  onGo,
  children,
}: {
  readonly draft: Draft;
  readonly title: string;
  readonly words: string;
  readonly go: string;
  readonly danger?: boolean;
  readonly ready?: boolean;
  readonly onClose: () => void;
  readonly onGo: (note: string | undefined) => void;
  readonly children?: ReactNode;
}) {
  const [note, setNote] = draft.field("note", "");
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={title}
      description={<p>{words}</p>}
      footer={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button
            variant={danger ? "danger" : "primary"}
            disabled={!ready}
            onClick={() => {
              onGo(note.trim() || undefined);
              onClose();
            }}
          >
            {go}
          </Button>
        </>
      }
    >
      <div className="form">
        <DraftNote draft={draft} />
        {children}
        <Field label={text.decide.note} hint={text.decide.noteHint}>
          <Textarea maxLength={5000} value={note} onChange={(e) => setNote(e.target.value)} />
        </Field>
      </div>
    </Dialog>
  );
}

/**
 * Returns the reason of a draft, a function that sets it, and the reasons of these kinds, which are
 * undefined until they are loaded.
 */
function useReason(draft: Draft, kinds: readonly string[]) {
  const { data } = useQuery(CatalogDocument, {});
  const reasons = data?.reasons.filter((r) => kinds.includes(r.kind));
  return [
    ...draft.field(
      "reason",
      "",
      reasons?.map((r) => r.id),
    ),
    reasons,
  ] as const;
}

function Reasons({
  reasons,
  value,
  onChange,
}: {
  readonly reasons: readonly { readonly id: string; readonly label: string }[] | undefined;
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  return (
    <Field
      label={text.decide.reason}
      hint={reasons?.length === 0 ? text.decide.noReasons : undefined}
    >
      <Select required value={value} onChange={(e) => onChange(e.target.value)}>
        <option value="">{text.decide.chooseReason}</option>
        {reasons?.map((r) => (
          <option key={r.id} value={r.id}>
            {r.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

export function RejectDialog({
  ids,
  names,
  onClose,
  onGo,
}: {
  /** The applications that the decision is about. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly onClose: () => void;
  readonly onGo: Go<[reasonId: string, note?: string]>;
}) {
  const draft = useDraft(`reject:${keyOfAll(ids)}`);
  const [reason, setReason, reasons] = useReason(draft, ["WE_REJECTED", "OTHER"]);
  return (
    <Decision
      draft={draft}
      danger
      title={text.decide.rejectTitle(names.length, names[0] ?? "")}
      words={text.decide.rejectWords}
      go={text.decide.reject}
      ready={reason !== ""}
      onClose={onClose}
      onGo={(note) => onGo(draft.clear, reason, note)}
    >
      <Reasons reasons={reasons} value={reason} onChange={setReason} />
    </Decision>
  );
}

export function WithdrawDialog({
  id,
  name,
  onClose,
  onGo,
}: {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
  readonly onGo: Go<[reasonId: string, note?: string]>;
}) {
  const draft = useDraft(`withdraw:${id}`);
  const [reason, setReason, reasons] = useReason(draft, ["THEY_WITHDREW", "OTHER"]);
  return (
    <Decision
      draft={draft}
      title={text.decide.withdrawTitle(name)}
      words={text.decide.withdrawWords}
      go={text.decide.withdraw}
      ready={reason !== ""}
      onClose={onClose}
      onGo={(note) => onGo(draft.clear, reason, note)}
    >
      <Reasons reasons={reasons} value={reason} onChange={setReason} />
    </Decision>
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export function ReopenDialog({
  id,
  name,
  stood,
  stages,
  onClose,
  onGo,
}: {
  readonly id: string;
  readonly name: string;
  readonly stood: Named;
  readonly stages: readonly Named[];
  readonly onClose: () => void;
  readonly onGo: Go<[toStageId: string | undefined, note?: string]>;
}) {
  const draft = useDraft(`reopen:${id}`);
  const kept = stages.some((s) => s.id === stood.id);
  const [stage, setStage] = draft.field(
    "stage",
    kept ? "" : (stages[0]?.id ?? ""),
    stages.map((s) => s.id),
  );
  return (
    <Decision
      draft={draft}
      title={text.decide.reopenTitle(name)}
      words={text.decide.reopenWords}
      go={text.decide.reopen}
      onClose={onClose}
      onGo={(note) => onGo(draft.clear, stage || undefined, note)}
    >
      <Field label={text.decide.stage}>
        <Select value={stage} onChange={(e) => setStage(e.target.value)}>
          {kept && <option value="">{text.decide.whereItStood(stood.name)}</option>}
          {stages
            .filter((s) => s.id !== stood.id)
            .map((s) => (
              <option key={s.id} value={s.id}>
                {s.name}
              </option>
            ))}
        </Select>
      </Field>
    </Decision>
  );
}

export function HireDialog({
  id,
  name,
  openings,
  onClose,
  onGo,
}: {
  readonly id: string;
  readonly name: string;
  readonly openings: readonly { readonly id: string; readonly label: string | null | undefined }[];
  readonly onClose: () => void;
  readonly onGo: Go<[openingId: string | undefined, note?: string]>;
}) {
  const draft = useDraft(`hire:${id}`);
  const [opening, setOpening] = draft.field(
    "opening",
    "",
    openings.map((o) => o.id),
  );
  return (
    <Decision
      draft={draft}
      title={text.decide.hireTitle(name)}
      words={text.decide.hireWords}
      go={text.decide.hire}
      onClose={onClose}
      onGo={(note) => onGo(draft.clear, opening || undefined, note)}
    >
      {openings.length > 1 && (
        <Field label={text.decide.opening}>
          <Select value={opening} onChange={(e) => setOpening(e.target.value)}>
            <option value="">{text.decide.oldestOpening}</option>
            {openings.map((o, i) => (
              <option key={o.id} value={o.id}>
                {o.label ?? text.decide.openingNumber(i + 1)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </Decision>
  );
}

export function TransferDialog({
  id,
  name,
  fromPostingId,
  onClose,
  onGo,
}: {
  readonly id: string;
  readonly name: string;
  readonly fromPostingId: string;
  readonly onClose: () => void;
  readonly onGo: Go<[toPostingId: string, toStageId: string | undefined, note?: string]>;
}) {
  const draft = useDraft(`transfer:${id}`);
  const { data } = useQuery(PostingChoicesDocument, { search: null });
  const postings =
    data?.postings.nodes.filter(
      (p) => p.id !== fromPostingId && !p.confidential && p.viewerCan.addApplication,
    ) ?? [];
  const [posting, setPosting] = draft.field("posting", "", data && postings.map((p) => p.id));
  const stages = postings.find((p) => p.id === posting)?.stages ?? [];
  const [stage, setStage] = draft.field("stage", "", data && stages.map((s) => s.id));
  return (
    <Decision
      draft={draft}
      title={text.decide.transferTitle(name)}
      words={text.decide.transferWords}
      go={text.decide.transfer}
      ready={posting !== ""}
      onClose={onClose}
      onGo={(note) => onGo(draft.clear, posting, stage || undefined, note)}
    >
      <Field label={text.decide.posting}>
        <Select
          required
          value={posting}
          onChange={(e) => {
            setPosting(e.target.value);
            setStage("");
          }}
        >
          <option value="">{text.decide.choosePosting}</option>
          {postings.map((p) => (
            <option key={p.id} value={p.id}>
              {p.title}
            </option>
          ))}
        </Select>
      </Field>
      {posting && (
        <Field label={text.decide.stage}>
          <Select value={stage} onChange={(e) => setStage(e.target.value)}>
            <option value="">{text.decide.firstStage}</option>
            {stages.map((s) => (
              <option key={s.id} value={s.id}>
                {s.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </Decision>
  );
}
