import "./facts.css";

import { useState, type FormEvent } from "react";

import {
  ListFiltersDocument,
  ReasonsDocument,
  type EmploymentType,
  type PostingVisibility,
  type Workplace,
} from "../gql/operations.ts";
import { act } from "../lib/act.ts";
import { joinIsolated } from "../lib/bidi.ts";
import type { CommandName } from "../lib/documents.ts";
import { useQuery } from "../lib/query.ts";
import { go } from "../lib/router.ts";
import { DraftNote, useDraft } from "../shell/draft.tsx";
import { text } from "../text.ts";
import { Button, Checkbox, Dialog, Field, Icon, Input, Select } from "../ui/index.ts";
import { useChange } from "./change.ts";

/** The posting's facts and its visibility. */
export function Facts() {
  const { posting, run } = useChange();
  const edit = posting.viewerCan.edit;
  const [editing, setEditing] = useState(false);
  const facts: readonly (readonly [string, string])[] = [
    [text.newPosting.department, posting.department?.name ?? text.common.none],
    [
      text.newPosting.locations,
      joinIsolated(posting.locations.map((l) => l.name)) || text.common.none,
    ],
    [text.newPosting.workplace, text.workplaces[posting.workplace] ?? ""],
    [text.newPosting.employment, text.employments[posting.employment] ?? ""],
    [text.setup.visibility, text.postingVisibility[posting.visibility] ?? ""],
  ];
  return (
    <section className="panel" aria-labelledby="facts">
      <div className="panel-head">
        <h2 id="facts">{text.setup.facts}</h2>
        {edit && (
          <Button size="small" icon="edit" onClick={() => setEditing(true)}>
            {text.setup.edit}
          </Button>
        )}
      </div>
      <dl className="fact-list">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <div className="panel-body confidential">
        <p className="row-sub">
          <Icon name={posting.confidential ? "lock" : "people"} />
          {posting.confidential ? text.setup.isConfidential : text.setup.isVisible}
        </p>
        {edit && (
          <Button
            size="small"
            onClick={() =>
              void run(
                "setPostingConfidential",
                { postingId: posting.id, confidential: !posting.confidential },
                { done: text.setup.saved },
              )
            }
          >
            {posting.confidential ? text.setup.confidentialOff : text.setup.confidentialOn}
          </Button>
        )}
      </div>
      {editing && <FactsDialog onClose={() => setEditing(false)} />}
    </section>
  );
}

function FactsDialog({ onClose }: { readonly onClose: () => void }) {
  const { posting, run } = useChange();
  const { data } = useQuery(ListFiltersDocument, {});
  const draft = useDraft(`facts:${posting.id}`);
  const [title, setTitle] = draft.field("title", posting.title);
  const [department, setDepartment] = draft.field(
    "department",
    posting.department?.id ?? "",
    data && ["", ...data.departments.map((d) => d.id)],
  );
  const [locations, setLocations] = draft.field(
    "locations",
    posting.locations.map((l) => l.id),
    data?.locations.map((l) => l.id),
  );
  const [workplace, setWorkplace] = draft.field<Workplace>(
    "workplace",
    posting.workplace,
    Object.keys(text.workplaces),
  );
  const [employment, setEmployment] = draft.field<EmploymentType>(
    "employment",
    posting.employment,
    Object.keys(text.employments),
  );
  const [visibility, setVisibility] = draft.field<PostingVisibility>(
    "visibility",
    posting.visibility,
    Object.keys(text.postingVisibility),
  );
  const [offerRequired, setOfferRequired] = draft.field("offerRequired", posting.offerRequired);
  const [busy, setBusy] = useState(false);
  const submit = async (e: FormEvent) => {
    e.preventDefault();
    setBusy(true);
    const done = await run(
      "updatePosting",
      {
        postingId: posting.id,
        title: title.trim(),
        departmentId: department || null,
        locationIds: locations,
        workplace,
        employment,
        visibility,
        offerRequired,
      },
      { done: text.setup.saved },
    );
    setBusy(false);
    if (!done) return;
    draft.clear();
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.setup.edit}
      footer={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button variant="primary" type="submit" form="facts-form" busy={busy}>
            {text.common.save}
          </Button>
        </>
      }
    >
      <form id="facts-form" className="form" onSubmit={(e) => void submit(e)}>
        <DraftNote draft={draft} />
        <Field label={text.newPosting.postingTitle}>
          <Input
            required
            maxLength={200}
            value={title}
            onChange={(e) => setTitle(e.target.value)}
          />
        </Field>
        <div className="form-row">
          <Field label={text.newPosting.department}>
            <Select value={department} onChange={(e) => setDepartment(e.target.value)}>
              <option value="">{text.newPosting.noDepartment}</option>
              {data?.departments.map((d) => (
                <option key={d.id} value={d.id}>
                  {d.name}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={text.newPosting.workplace}>
            <Select value={workplace} onChange={(e) => setWorkplace(e.target.value as Workplace)}>
              {Object.entries(text.workplaces).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={text.newPosting.employment}>
            <Select
              value={employment}
              onChange={(e) => setEmployment(e.target.value as EmploymentType)}
            >
              {Object.entries(text.employments).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={text.setup.visibility}>
            <Select
              value={visibility}
              onChange={(e) => setVisibility(e.target.value as PostingVisibility)}
            >
              {Object.entries(text.postingVisibility).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        <fieldset>
          <legend>{text.newPosting.locations}</legend>
          <div className="checks">
            {data?.locations.map((l) => (
              <Checkbox
                key={l.id}
                label={l.name}
                checked={locations.includes(l.id)}
                onChange={(e) =>
                  setLocations(
                    e.target.checked ? [...locations, l.id] : locations.filter((id) => id !== l.id),
                  )
                }
              />
            ))}
          </div>
        </fieldset>
        <Checkbox
          label={text.setup.offerRequired}
          checked={offerRequired}
          onChange={(e) => setOfferRequired(e.target.checked)}
        />
      </form>
    </Dialog>
  );
}

/** The actions that this viewer may run on the posting as a whole. */
export function States() {
  const { posting, run } = useChange();
  const can = posting.viewerCan;
  const [asking, setAsking] = useState<"open" | "close">();
  const [busy, setBusy] = useState("");
  const on = { postingId: posting.id };
  const go1 = async (name: CommandName, done: string) => {
    setBusy(name);
    await run(name, on, { done });
    setBusy("");
  };
  const copy = async () => {
    setBusy("copyPosting");
    const made = await act<{ posting: { id: string } }>(
      { name: "copyPosting", input: on },
      { done: text.setup.copied, failed: text.setup.notDone },
    );
    setBusy("");
    if (made) go(`/postings/${made.posting.id}/setup`);
  };
  const open = () => void go1("openPosting", text.setup.opened);
  return (
    <>
      {can.copy && (
        <Button
          variant="quiet"
          icon="copy"
          busy={busy === "copyPosting"}
          onClick={() => void copy()}
        >
          {text.setup.copy}
        </Button>
      )}
      {can.close && <Button onClick={() => setAsking("close")}>{text.setup.close}</Button>}
      {can.hold && (
        <Button
          busy={busy === "holdPosting"}
          onClick={() => void go1("holdPosting", text.setup.held)}
        >
          {text.setup.hold}
        </Button>
      )}
      {can.reopen && (
        <Button
          variant="primary"
          busy={busy === "reopenPosting"}
          onClick={() => void go1("reopenPosting", text.setup.reopened)}
        >
          {text.setup.reopen}
        </Button>
      )}
      {can.open && (
        <Button
          variant="primary"
          busy={busy === "openPosting"}
          onClick={() =>
            posting.planGaps.length > 0 && posting.status === "DRAFT" ? setAsking("open") : open()
          }
        >
          {posting.status === "ON_HOLD" ? text.setup.resume : text.setup.open}
        </Button>
      )}
      {asking === "open" && (
        <Dialog
          open
          onClose={() => setAsking(undefined)}
          size="small"
          title={text.setup.openTitle}
          description={
            <p>{text.setup.openWords(joinIsolated(posting.planGaps.map((c) => c.name)))}</p>
          }
          footer={
            <>
              <Button onClick={() => setAsking(undefined)}>{text.common.cancel}</Button>
              <Button
                variant="primary"
                onClick={() => {
                  setAsking(undefined);
                  open();
                }}
              >
                {text.setup.openAnyway}
              </Button>
            </>
          }
        />
      )}
      {asking === "close" && <CloseDialog onClose={() => setAsking(undefined)} />}
    </>
  );
}

function CloseDialog({ onClose }: { readonly onClose: () => void }) {
  const { posting, run } = useChange();
  const { data } = useQuery(ReasonsDocument, {});
  const reasons = data?.decisionReasons.filter((r) => r.kind !== "THEY_WITHDREW") ?? [];
  const draft = useDraft(`close:${posting.id}`);
  const [outcome, setOutcome] = draft.field<keyof typeof text.setup.outcomes>(
    "outcome",
    "KEEP",
    Object.keys(text.setup.outcomes),
  );
  const [reason, setReason] = draft.field("reason", "", data && reasons.map((r) => r.id));
  const [busy, setBusy] = useState(false);
  const submit = async (e: FormEvent) => {
    e.preventDefault();
    setBusy(true);
    const done = await run(
      "closePosting",
      {
        postingId: posting.id,
        applications: outcome,
        ...(outcome === "REJECT" ? { reasonId: reason } : {}),
      },
      { done: text.setup.closed },
    );
    setBusy(false);
    if (!done) return;
    draft.clear();
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={text.setup.closeTitle(posting.title)}
      description={<p>{text.setup.closeWords}</p>}
      footer={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button variant="danger" type="submit" form="close" busy={busy}>
            {text.setup.closeGo}
          </Button>
        </>
      }
    >
      <form id="close" className="form" onSubmit={(e) => void submit(e)}>
        <DraftNote draft={draft} />
        <Field label={text.setup.outcome(posting.applicationCount)}>
          <Select
            value={outcome}
            onChange={(e) => setOutcome(e.target.value as keyof typeof text.setup.outcomes)}
          >
            {(["KEEP", "REJECT"] as const).map((value) => (
              <option key={value} value={value}>
                {text.setup.outcomes[value]}
              </option>
            ))}
          </Select>
        </Field>
        {outcome === "REJECT" && (
          <Field label={text.decide.reason}>
            <Select required value={reason} onChange={(e) => setReason(e.target.value)}>
              <option value="">{text.decide.chooseReason}</option>
              {reasons.map((r) => (
                <option key={r.id} value={r.id}>
                  {r.label}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </form>
    </Dialog>
  );
}
