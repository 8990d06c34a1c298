import "./plan.css";

import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import {
  draggable,
  dropTargetForElements,
} from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";

import type { StageKind } from "../gql/operations.ts";
import { joinIsolated } from "../lib/bidi.ts";
import { useChange, type Stage } from "../posting/change.ts";
import { DraftNote, useDraft } from "../shell/draft.tsx";
import { useKeyHelp } from "../shell/shortcuts.tsx";
import { text } from "../text.ts";
import {
  announce,
  Badge,
  Button,
  Checkbox,
  Dialog,
  EmptyState,
  Field,
  Icon,
  IconButton,
  Input,
  Select,
  Tag,
} from "../ui/index.ts";
import { defaultPlace, positionOf, type Place } from "./place.ts";

type Edge = "before" | "after";

/** How long to wait after the last key press before the order is sent. */
const pause = 600;

/** The order of stages that the user wants, until the posting has it, and when it will be sent. */
interface Wish {
  readonly ids: readonly string[];
  readonly due: boolean;
}

/** The stages in their order, which can be dragged or moved with the keyboard. */
export function Plan() {
  const { posting, run } = useChange();
  const edit = posting.viewerCan.edit;
  useKeyHelp(text.setup.keysTitle, text.setup.keys, edit);
  const [editing, setEditing] = useState<Stage | "new">();
  const [removing, setRemoving] = useState<Stage>();
  const [wish, setWish] = useState<Wish>();
  const [out, setOut] = useState<{ readonly ids: readonly string[]; readonly version: number }>();

  const byId = new Map(posting.stages.map((s) => [s.id, s]));
  const fits = (ids: readonly string[]) =>
    ids.length === byId.size && ids.every((id) => byId.has(id));
  const stages = wish && fits(wish.ids) ? wish.ids.map((id) => byId.get(id)!) : posting.stages;

  useEffect(() => {
    if (!wish || wish.due) return;
    const timer = setTimeout(() => setWish({ ids: wish.ids, due: true }), pause);
    return () => clearTimeout(timer);
  }, [wish]);
  // Only one order is sent at a time, and it stays pending until the page shows its result, because
  // the next one states the version after it.
  useEffect(() => {
    const forget = (ids: readonly string[]) => {
      setOut(undefined);
      setWish((now) => (now?.ids === ids ? undefined : now));
    };
    if (out) {
      if (posting.version !== out.version) forget(out.ids);
      return;
    }
    if (!wish?.due) return;
    const { ids } = wish;
    if (!fits(ids) || ids.every((id, i) => id === posting.stages[i]!.id)) return forget(ids);
    setOut({ ids, version: posting.version });
    void run("reorderStages", { postingId: posting.id, stageIds: ids }).then(
      (done) => done || forget(ids),
    );
  }, [wish, out, posting]);

  const put = (id: string, to: number, due: boolean) => {
    const ids = stages.map((s) => s.id).filter((other) => other !== id);
    ids.splice(to, 0, id);
    if (ids.every((other, i) => other === stages[i]?.id)) return;
    setWish({ ids, due });
    announce(text.setup.stageMoved(byId.get(id)!.name, to + 1, ids.length));
  };
  const drop = (id: string, onto: string, edge: Edge) => {
    const others = stages.filter((s) => s.id !== id);
    const at = others.findIndex((s) => s.id === onto);
    if (at >= 0) put(id, edge === "before" ? at : at + 1, true);
  };

  return (
    <section className="panel" aria-labelledby="plan">
      <div className="panel-head">
        <h2 id="plan">{text.setup.plan}</h2>
        {edit && (
          <Button size="small" icon="plus" onClick={() => setEditing("new")}>
            {text.setup.addStage}
          </Button>
        )}
      </div>
      {stages.length === 0 ? (
        <EmptyState icon="board" title={text.setup.noStages}>
          {text.setup.noStagesWords}
        </EmptyState>
      ) : (
        <ol className="plan">
          {stages.map((s, i) => (
            <StageRow
              key={s.id}
              stage={s}
              at={i}
              of={stages.length}
              edit={edit}
              onDrop={drop}
              onStep={(by) => put(s.id, Math.min(Math.max(i + by, 0), stages.length - 1), false)}
              onEdit={() => setEditing(s)}
              onRemove={() => setRemoving(s)}
            />
          ))}
        </ol>
      )}
      {edit && stages.length > 1 && <p className="field-hint plan-hint">{text.setup.planHint}</p>}
      {editing && (
        <StageDialog
          {...(editing === "new" ? {} : { stage: editing })}
          onClose={() => setEditing(undefined)}
        />
      )}
      {removing && <RemoveDialog stage={removing} onClose={() => setRemoving(undefined)} />}
    </section>
  );
}

function StageRow({
  stage,
  at,
  of,
  edit,
  onDrop,
  onStep,
  onEdit,
  onRemove,
}: {
  readonly stage: Stage;
  readonly at: number;
  readonly of: number;
  readonly edit: boolean;
  readonly onDrop: (id: string, onto: string, edge: Edge) => void;
  readonly onStep: (by: number) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}) {
  const { posting } = useChange();
  const row = useRef<HTMLLIElement>(null);
  const grip = useRef<HTMLButtonElement>(null);
  const [edge, setEdge] = useState<Edge>();
  const [dragged, setDragged] = useState(false);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  useEffect(() => {
    const element = row.current;
    if (!edit || !element || !grip.current) return;
    const edgeAt = (y: number): Edge => {
      const { top, height } = element.getBoundingClientRect();
      return y < top + height / 2 ? "before" : "after";
    };
    return combine(
      draggable({
        element,
        dragHandle: grip.current,
        getInitialData: () => ({ stage: stage.id }),
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) =>
          typeof source.data["stage"] === "string" && source.data["stage"] !== stage.id,
        onDrag: ({ location }) => setEdge(edgeAt(location.current.input.clientY)),
        onDragLeave: () => setEdge(undefined),
        onDrop: ({ source, location }) => {
          setEdge(undefined);
          drop.current(
            source.data["stage"] as string,
            stage.id,
            edgeAt(location.current.input.clientY),
          );
        },
      }),
    );
  }, [edit, stage.id]);
  const step = (e: KeyboardEvent) => {
    const by = e.key === "ArrowUp" ? -1 : e.key === "ArrowDown" ? 1 : 0;
    if (by === 0) return;
    e.preventDefault();
    onStep(by);
  };
  const names = stage.competencies.flatMap((c) =>
    posting.competencies.filter((p) => p.id === c.id).map((p) => p.name),
  );
  return (
    <li
      ref={row}
      className={`plan-stage ${dragged ? "dragged" : ""}`}
      data-edge={edge}
      data-stage={stage.id}
    >
      {edit && (
        <button
          ref={grip}
          type="button"
          className="grip"
          aria-label={text.setup.grip(stage.name, at + 1, of)}
          onKeyDown={step}
        >
          <Icon name="grip" />
        </button>
      )}
      <span className="plan-number" aria-hidden="true">
        {at + 1}
      </span>
      <div className="grow">
        <h3>
          <bdi>{stage.name}</bdi>
        </h3>
        <p className="row-sub">
          <Tag>{text.stageKinds[stage.kind]}</Tag>
          {stage.targetDays !== null && <span>{text.setup.target(stage.targetDays)}</span>}
          {names.length > 0 && <span>{joinIsolated(names)}</span>}
        </p>
      </div>
      {posting.viewerCan.seePipeline && stage.applicationCount > 0 && (
        <Badge>{text.setup.people(stage.applicationCount)}</Badge>
      )}
      {edit && (
        <IconButton
          size="small"
          icon="edit"
          label={text.setup.editStage(stage.name)}
          onClick={onEdit}
        />
      )}
      {edit && (
        <IconButton
          size="small"
          icon="trash"
          label={text.setup.removeStage(stage.name)}
          onClick={onRemove}
        />
      )}
    </li>
  );
}

function StageDialog({ stage, onClose }: { readonly stage?: Stage; readonly onClose: () => void }) {
  const { posting, run } = useChange();
  const draft = useDraft(`stage:${stage?.id ?? posting.id}`);
  const [name, setName] = draft.field("name", stage?.name ?? "");
  const [kind, setKind] = draft.field<StageKind>(
    "kind",
    stage?.kind ?? "INTERVIEW",
    Object.keys(text.stageKinds),
  );
  const [target, setTarget] = draft.field("target", stage?.targetDays?.toString() ?? "");
  const [assesses, setAssesses] = draft.field(
    "assesses",
    stage?.competencies.map((c) => c.id) ?? [],
    posting.competencies.map((c) => c.id),
  );
  // The place of a new stage: the user's choice, or the default for its kind.
  const [chosen, setChosen] = draft.field("place", "default", [
    "default",
    "",
    ...posting.stages.map((s) => s.id),
  ]);
  const place: Place = chosen === "default" ? defaultPlace(posting.stages, kind) : chosen || null;
  const [busy, setBusy] = useState(false);
  const submit = async (e: FormEvent) => {
    e.preventDefault();
    setBusy(true);
    const facts = {
      name: name.trim(),
      kind,
      targetDays: target === "" ? null : Number(target),
      competencyIds: assesses,
    };
    const done = await (stage
      ? run("updateStage", { stageId: stage.id, ...facts })
      : run("addStage", {
          postingId: posting.id,
          position: positionOf(posting.stages, place, kind),
          ...facts,
        }));
    setBusy(false);
    if (!done) return;
    draft.clear();
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={stage ? text.setup.editStage(stage.name) : text.setup.addStage}
      footer={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button variant="primary" type="submit" form="stage" busy={busy}>
            {stage ? text.common.save : text.common.add}
          </Button>
        </>
      }
    >
      <form id="stage" className="form" onSubmit={(e) => void submit(e)}>
        <DraftNote draft={draft} />
        <Field label={text.setup.stageName}>
          <Input required maxLength={100} value={name} onChange={(e) => setName(e.target.value)} />
        </Field>
        <div className="form-row">
          <Field label={text.setup.stageKind}>
            <Select value={kind} onChange={(e) => setKind(e.target.value as StageKind)}>
              {Object.entries(text.stageKinds).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={text.setup.targetDays} hint={text.setup.targetHint}>
            <Input
              type="number"
              min={1}
              max={365}
              value={target}
              onChange={(e) => setTarget(e.target.value)}
            />
          </Field>
        </div>
        {!stage && posting.stages.length > 0 && (
          <Field label={text.setup.stagePlace}>
            <Select value={place ?? ""} onChange={(e) => setChosen(e.target.value)}>
              {posting.stages.map((s) => (
                <option key={s.id} value={s.id}>
                  {text.setup.placeBefore(s.name)}
                </option>
              ))}
              <option value="">{text.setup.placeEnd}</option>
            </Select>
          </Field>
        )}
        <fieldset>
          <legend>{text.setup.assesses}</legend>
          {posting.competencies.length === 0 && (
            <p className="field-hint">{text.setup.noCompetencies}</p>
          )}
          <div className="checks">
            {posting.competencies.map((c) => (
              <Checkbox
                key={c.id}
                label={c.name}
                checked={assesses.includes(c.id)}
                onChange={(e) =>
                  setAssesses(
                    e.target.checked ? [...assesses, c.id] : assesses.filter((id) => id !== c.id),
                  )
                }
              />
            ))}
          </div>
        </fieldset>
      </form>
    </Dialog>
  );
}

function RemoveDialog({ stage, onClose }: { readonly stage: Stage; readonly onClose: () => void }) {
  const { posting, run } = useChange();
  const others = posting.stages.filter((s) => s.id !== stage.id);
  const draft = useDraft(`remove-stage:${stage.id}`);
  const [to, setTo] = draft.field(
    "to",
    others[0]?.id ?? "",
    others.map((s) => s.id),
  );
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    const done = await run(
      "removeStage",
      { stageId: stage.id, ...(stage.applicationCount > 0 && to ? { moveToStageId: to } : {}) },
      { done: text.setup.removed(stage.name) },
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
      title={text.setup.removeStage(stage.name)}
      description={<p>{text.setup.removeWords}</p>}
      footer={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button variant="danger" busy={busy} onClick={() => void remove()}>
            {text.setup.remove}
          </Button>
        </>
      }
    >
      {stage.applicationCount > 0 && (
        <div className="form">
          <DraftNote draft={draft} />
          <Field label={text.setup.moveTo(stage.applicationCount)}>
            <Select value={to} onChange={(e) => setTo(e.target.value)}>
              {others.map((s) => (
                <option key={s.id} value={s.id}>
                  {s.name}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      )}
    </Dialog>
  );
}
