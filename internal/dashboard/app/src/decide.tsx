import { useState, type ReactNode } from "react";

import { CatalogDocument, PostingChoicesDocument } from "./gql/operations.ts";
import { useQuery } from "./lib/query.ts";
import { text } from "./text.ts";
import { Button, Dialog, Field, Select, Textarea } from "./ui/index.ts";

/** What all these decisions have in common: a sheet with a note, and one button that does it. */
function Decision({ title, words, go, danger = false, ready = true, onClose, onGo, children }: {
  readonly title: string;
  readonly words: string;
  readonly go: string;
  readonly danger?: boolean;
  readonly ready?: boolean;
  readonly onClose: () => void;
  readonly onGo: (note: string | undefined) => void;
  readonly children?: ReactNode;
}) {
  const [note, setNote] = useState("");
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={title}
      description={<p>{words}</p>}
      footer={(
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
      )}
    >
      <div className="form">
        {children}
        <Field label={text.decide.note} hint={text.decide.noteHint}>
          <Textarea maxLength={5000} value={note} onChange={(e) => setNote(e.target.value)} />
        </Field>
      </div>
    </Dialog>
  );
}

function Reasons({ kinds, value, onChange }: { readonly kinds: readonly string[]; readonly value: string; readonly onChange: (id: string) => void }) {
  const { data } = useQuery(CatalogDocument, {});
  const reasons = data?.reasons.filter((r) => kinds.includes(r.kind)) ?? [];
  return (
    <Field label={text.decide.reason} hint={data && reasons.length === 0 ? text.decide.noReasons : undefined}>
      <Select required value={value} onChange={(e) => onChange(e.target.value)}>
        <option value="">{text.decide.chooseReason}</option>
        {reasons.map((r) => <option key={r.id} value={r.id}>{r.label}</option>)}
      </Select>
    </Field>
  );
}

export function RejectDialog({ names, onClose, onGo }: { readonly names: readonly string[]; readonly onClose: () => void; readonly onGo: (reasonId: string, note?: string) => void }) {
  const [reason, setReason] = useState("");
  return (
    <Decision danger title={text.decide.rejectTitle(names.length, names[0] ?? "")} words={text.decide.rejectWords} go={text.decide.reject} ready={reason !== ""} onClose={onClose} onGo={(note) => onGo(reason, note)}>
      <Reasons kinds={["WE_REJECTED", "OTHER"]} value={reason} onChange={setReason} />
    </Decision>
  );
}

export function WithdrawDialog({ name, onClose, onGo }: { readonly name: string; readonly onClose: () => void; readonly onGo: (reasonId: string, note?: string) => void }) {
  const [reason, setReason] = useState("");
  return (
    <Decision title={text.decide.withdrawTitle(name)} words={text.decide.withdrawWords} go={text.decide.withdraw} ready={reason !== ""} onClose={onClose} onGo={(note) => onGo(reason, note)}>
      <Reasons kinds={["THEY_WITHDREW", "OTHER"]} value={reason} onChange={setReason} />
    </Decision>
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export function ReopenDialog({ name, stood, stages, onClose, onGo }: {
  readonly name: string;
  readonly stood: Named;
  readonly stages: readonly Named[];
  readonly onClose: () => void;
  readonly onGo: (toStageId: string | undefined, note?: string) => void;
}) {
  const kept = stages.some((s) => s.id === stood.id);
  const [stage, setStage] = useState(kept ? "" : (stages[0]?.id ?? ""));
  return (
    <Decision title={text.decide.reopenTitle(name)} words={text.decide.reopenWords} go={text.decide.reopen} onClose={onClose} onGo={(note) => onGo(stage || undefined, note)}>
      <Field label={text.decide.stage}>
        <Select value={stage} onChange={(e) => setStage(e.target.value)}>
          {kept && <option value="">{text.decide.whereItStood(stood.name)}</option>}
          {stages.filter((s) => s.id !== stood.id).map((s) => <option key={s.id} value={s.id}>{s.name}</option>)}
        </Select>
      </Field>
    </Decision>
  );
}

export function HireDialog({ name, openings, onClose, onGo }: {
  readonly name: string;
  readonly openings: readonly { readonly id: string; readonly label: string | null | undefined }[];
  readonly onClose: () => void;
  readonly onGo: (openingId: string | undefined, note?: string) => void;
}) {
  const [opening, setOpening] = useState("");
  return (
    <Decision title={text.decide.hireTitle(name)} words={text.decide.hireWords} go={text.decide.hire} onClose={onClose} onGo={(note) => onGo(opening || undefined, note)}>
      {openings.length > 1 && (
        <Field label={text.decide.opening}>
          <Select value={opening} onChange={(e) => setOpening(e.target.value)}>
            <option value="">{text.decide.oldestOpening}</option>
            {openings.map((o, i) => <option key={o.id} value={o.id}>{o.label ?? text.decide.openingNumber(i + 1)}</option>)}
          </Select>
        </Field>
      )}
    </Decision>
  );
}

export function TransferDialog({ name, fromPostingId, onClose, onGo }: {
  readonly name: string;
  readonly fromPostingId: string;
  readonly onClose: () => void;
  readonly onGo: (toPostingId: string, toStageId: string | undefined, note?: string) => void;
}) {
  const { data } = useQuery(PostingChoicesDocument, { search: null });
  const postings = data?.postings.nodes.filter((p) => p.id !== fromPostingId && !p.confidential && p.viewerCan.addApplication) ?? [];
  const [posting, setPosting] = useState("");
  const [stage, setStage] = useState("");
  const stages = postings.find((p) => p.id === posting)?.stages ?? [];
  return (
    <Decision title={text.decide.transferTitle(name)} words={text.decide.transferWords} go={text.decide.transfer} ready={posting !== ""} onClose={onClose} onGo={(note) => onGo(posting, stage || undefined, note)}>
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
          {postings.map((p) => <option key={p.id} value={p.id}>{p.title}</option>)}
        </Select>
      </Field>
      {posting && (
        <Field label={text.decide.stage}>
          <Select value={stage} onChange={(e) => setStage(e.target.value)}>
            <option value="">{text.decide.firstStage}</option>
            {stages.map((s) => <option key={s.id} value={s.id}>{s.name}</option>)}
          </Select>
        </Field>
      )}
    </Decision>
  );
}
