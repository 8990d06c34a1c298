import "./coverage.css";

import { useState, type FormEvent } from "react";

import type { CompetencyKind } from "../gql/operations.ts";
import { useChange, type Competency } from "../posting/change.ts";
import { DraftNote, useDraft } from "../shell/draft.tsx";
import { text } from "../text.ts";
import {
  Badge,
  Button,
  Checkbox,
  Dialog,
  Field,
  IconButton,
  Input,
  Menu,
  MenuCheck,
  Select,
  Tag,
  Textarea,
} from "../ui/index.ts";

/** Shows which stages assess which competencies, and which competencies no stage assesses. */
export function Coverage() {
  const { posting, run } = useChange();
  const edit = posting.viewerCan.edit;
  const [editing, setEditing] = useState<Competency | "new">();
  const gaps = new Set(posting.planGaps.map((c) => c.id));
  const assess = (stageId: string, competencyId: string, on: boolean) => {
    const stage = posting.stages.find((s) => s.id === stageId)!;
    const ids = stage.competencies.map((c) => c.id).filter((id) => id !== competencyId);
    void run("updateStage", { stageId, competencyIds: on ? [...ids, competencyId] : ids });
  };
  return (
    <section className="panel" aria-labelledby="coverage">
      <div className="panel-head">
        <h2 id="coverage">{text.setup.coverage}</h2>
        {posting.competencies.length > 0 && (
          <Badge tone={gaps.size ? "warn" : "good"}>
            {gaps.size ? text.setup.gaps(gaps.size) : text.setup.noGaps}
          </Badge>
        )}
        {edit && (
          <Button size="small" icon="plus" onClick={() => setEditing("new")}>
            {text.setup.addCompetency}
          </Button>
        )}
      </div>
      <ul className="coverage">
        {posting.competencies.map((c) => (
          <li key={c.id} className={gaps.has(c.id) ? "gap" : undefined}>
            <div className="grow">
              <h3>
                <bdi>{c.name}</bdi>
              </h3>
              <p className="row-sub">
                <Tag>{text.competencyKinds[c.kind]}</Tag>
                {c.mustHave && <Tag tone="accent">{text.setup.mustHave}</Tag>}
                {c.stages.map((s) => (
                  <span key={s.id}>
                    <bdi>{s.name}</bdi>
                  </span>
                ))}
                {c.stages.length === 0 && (
                  <Tag tone={c.mustHave ? "warn" : "neutral"}>
                    {c.mustHave ? text.setup.gap : text.setup.unassessed}
                  </Tag>
                )}
              </p>
            </div>
            {edit && posting.stages.length > 0 && (
              <Menu
                align="end"
                trigger={
                  <Button size="small" aria-label={text.setup.assessIn(c.name)}>
                    {text.setup.assessInShort}
                  </Button>
                }
              >
                {posting.stages.map((s) => (
                  <MenuCheck
                    key={s.id}
                    checked={s.competencies.some((x) => x.id === c.id)}
                    onChange={(on) => assess(s.id, c.id, on)}
                  >
                    {s.name}
                  </MenuCheck>
                ))}
              </Menu>
            )}
            {edit && (
              <IconButton
                size="small"
                icon="edit"
                label={text.setup.editCompetency(c.name)}
                onClick={() => setEditing(c)}
              />
            )}
          </li>
        ))}
        {posting.competencies.length === 0 && (
          <li className="muted">{text.setup.noCompetencies}</li>
        )}
      </ul>
      {editing && (
        <CompetencyDialog
          {...(editing === "new" ? {} : { competency: editing })}
          onClose={() => setEditing(undefined)}
        />
      )}
    </section>
  );
}

function CompetencyDialog({
  competency,
  onClose,
}: {
  readonly competency?: Competency;
  readonly onClose: () => void;
}) {
  const { posting, run } = useChange();
  const draft = useDraft(`competency:${competency?.id ?? posting.id}`);
  const [name, setName] = draft.field("name", competency?.name ?? "");
  const [kind, setKind] = draft.field<CompetencyKind>(
    "kind",
    competency?.kind ?? "TECHNICAL",
    Object.keys(text.competencyKinds),
  );
  const [mustHave, setMustHave] = draft.field("mustHave", competency?.mustHave ?? true);
  const [description, setDescription] = draft.field("description", competency?.description ?? "");
  const [busy, setBusy] = useState(false);
  const others = posting.competencies.map((c) => ({
    id: c.id,
    name: c.name,
    kind: c.kind,
    mustHave: c.mustHave,
    description: c.description,
    rubric: c.rubric,
  }));
  const send = async (competencies: readonly object[]) => {
    setBusy(true);
    const done = await run("updatePosting", { postingId: posting.id, competencies });
    setBusy(false);
    if (!done) return;
    draft.clear();
    onClose();
  };
  const submit = (e: FormEvent) => {
    e.preventDefault();
    const facts = { name: name.trim(), kind, mustHave, description: description.trim() || null };
    void send(
      competency
        ? others.map((o) => (o.id === competency.id ? { ...o, ...facts } : o))
        : [...others, facts],
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={competency ? text.setup.editCompetency(competency.name) : text.setup.addCompetency}
      footer={
        <>
          {competency && (
            <Button
              variant="quiet"
              icon="trash"
              disabled={busy}
              onClick={() => void send(others.filter((o) => o.id !== competency.id))}
            >
              {text.common.remove}
            </Button>
          )}
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button variant="primary" type="submit" form="competency" busy={busy}>
            {competency ? text.common.save : text.common.add}
          </Button>
        </>
      }
    >
      <form id="competency" className="form" onSubmit={submit}>
        <DraftNote draft={draft} />
        <Field label={text.setup.competencyName}>
          <Input required maxLength={100} value={name} onChange={(e) => setName(e.target.value)} />
        </Field>
        <Field label={text.setup.competencyKind}>
          <Select value={kind} onChange={(e) => setKind(e.target.value as CompetencyKind)}>
            {Object.entries(text.competencyKinds).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <Checkbox
          label={text.setup.mustHave}
          checked={mustHave}
          onChange={(e) => setMustHave(e.target.checked)}
        />
        <Field label={text.setup.describe}>
          <Textarea
            maxLength={2000}
            value={description}
            onChange={(e) => setDescription(e.target.value)}
          />
        </Field>
      </form>
    </Dialog>
  );
}
