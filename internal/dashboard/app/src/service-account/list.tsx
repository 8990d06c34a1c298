import { useState, type FormEvent } from "react";

import { Keys } from "../api-key/keys.tsx";
import { MachinesDocument, type CompanyRole, type MachinesQuery } from "../gql/operations.ts";
import { act } from "../lib/act.ts";
import type { CommandName } from "../lib/documents.ts";
import { useTouched } from "../lib/live.ts";
import { useQuery } from "../lib/query.ts";
import { DraftNote, useDraft } from "../shell/draft.tsx";
import { text } from "../text.ts";
import {
  Button,
  Checkbox,
  Dialog,
  EmptyState,
  ErrorState,
  Field,
  IconButton,
  Input,
  Menu,
  MenuItem,
  Select,
  Skeleton,
  Tag,
} from "../ui/index.ts";

type Machine = MachinesQuery["serviceAccounts"]["nodes"][number];

/** Service accounts with their API keys. */
export function Machines() {
  const { data, error, again } = useQuery(MachinesDocument, {});
  const [asking, setAsking] = useState<
    { readonly what: "name" | "off"; readonly about: Machine } | "new"
  >();
  useTouched((t) => /^(ServiceAccount|ApiKey)/.test(t.__typename), again);
  const run = async (name: CommandName, m: Machine, done: string, more: object = {}) => {
    const payload = await act(
      { name, input: { serviceAccountId: m.id, ...more } },
      { done, failed: text.settings.notDone },
    );
    again();
    if (payload) setAsking(undefined);
    return payload !== undefined;
  };
  const machines = data?.serviceAccounts.nodes;
  return (
    <>
      <div className="toolbar room-tools">
        <p className="grow muted">{text.settings.machinesWords}</p>
        <Button variant="primary" icon="plus" onClick={() => setAsking("new")}>
          {text.settings.newMachine}
        </Button>
      </div>
      {error !== undefined && !data && <ErrorState error={error} onRetry={again} />}
      {!data && error === undefined && <Skeleton lines={4} />}
      {machines?.length === 0 && (
        <EmptyState icon="code" title={text.settings.noMachines}>
          {text.settings.noMachinesWords}
        </EmptyState>
      )}
      <div className="sections">
        {machines?.map((m) => (
          <section key={m.id} className="panel" aria-labelledby={m.id}>
            <div className="panel-head">
              <div className="grow">
                <h2 id={m.id}>
                  <bdi>{m.name}</bdi>
                </h2>
                <p className="row-sub">
                  {m.role && <Tag>{text.roles[m.role]}</Tag>}
                  {m.confidentialAccess && (
                    <Tag tone="accent">{text.settings.confidentialAccess}</Tag>
                  )}
                  {!m.active && <Tag tone="bad">{text.settings.off}</Tag>}
                </p>
              </div>
              <Menu
                align="end"
                trigger={<IconButton icon="more" label={text.settings.actions(m.name)} />}
              >
                <MenuItem icon="edit" onSelect={() => setAsking({ what: "name", about: m })}>
                  {text.settings.rename}
                </MenuItem>
                {m.active ? (
                  <MenuItem
                    icon="close"
                    danger
                    onSelect={() => setAsking({ what: "off", about: m })}
                  >
                    {text.settings.switchOff}
                  </MenuItem>
                ) : (
                  <MenuItem
                    icon="reopen"
                    onSelect={() =>
                      void run("reactivateServiceAccount", m, text.settings.switchedOn(m.name))
                    }
                  >
                    {text.settings.switchOn}
                  </MenuItem>
                )}
              </Menu>
            </div>
            <Keys keys={m.apiKeys ?? []} again={again} serviceAccountId={m.id} mayMake={m.active} />
          </section>
        ))}
      </div>
      {asking === "new" && <NewMachine onClose={() => setAsking(undefined)} onMade={again} />}
      {typeof asking === "object" && asking.what === "name" && (
        <Rename
          machine={asking.about}
          onClose={() => setAsking(undefined)}
          onGo={(name) => run("renameServiceAccount", asking.about, text.settings.saved, { name })}
        />
      )}
      {typeof asking === "object" && asking.what === "off" && (
        <Dialog
          open
          onClose={() => setAsking(undefined)}
          size="small"
          title={text.settings.switchOffTitle(asking.about.name)}
          description={<p>{text.settings.switchOffWords}</p>}
          footer={
            <>
              <Button onClick={() => setAsking(undefined)}>{text.common.cancel}</Button>
              <Button
                variant="danger"
                onClick={() =>
                  void run(
                    "deactivateServiceAccount",
                    asking.about,
                    text.settings.switchedOff(asking.about.name),
                  )
                }
              >
                {text.settings.switchOffGo}
              </Button>
            </>
          }
        />
      )}
    </>
  );
}

function Rename({
  machine,
  onClose,
  onGo,
}: {
  readonly machine: Machine;
  readonly onClose: () => void;
  readonly onGo: (name: string) => Promise<boolean>;
}) {
  const draft = useDraft(`machine:${machine.id}`);
  const [name, setName] = draft.field("name", machine.name);
  const submit = async (e: FormEvent) => {
    e.preventDefault();
    if (await onGo(name.trim())) draft.clear();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={text.settings.renameTitle(machine.name)}
      footer={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button variant="primary" type="submit" form="rename">
            {text.common.save}
          </Button>
        </>
      }
    >
      <form id="rename" className="form" onSubmit={(e) => void submit(e)}>
        <DraftNote draft={draft} />
        <Field label={text.settings.name}>
          <Input required maxLength={200} value={name} onChange={(e) => setName(e.target.value)} />
        </Field>
      </form>
    </Dialog>
  );
}

function NewMachine({
  onClose,
  onMade,
}: {
  readonly onClose: () => void;
  readonly onMade: () => void;
}) {
  const draft = useDraft("machine:new");
  const [name, setName] = draft.field("name", "");
  const [role, setRole] = draft.field<CompanyRole>("role", "RECRUITER", Object.keys(text.roles));
  const [confidentialAccess, setConfidentialAccess] = draft.field("confidentialAccess", false);
  const [busy, setBusy] = useState(false);
  const submit = async (e: FormEvent) => {
    e.preventDefault();
    setBusy(true);
    const made = await act(
      {
        name: "createServiceAccount",
        input: {
          name: name.trim(),
          role,
          confidentialAccess: role === "ADMIN" && confidentialAccess,
        },
      },
      { done: text.settings.machineMade(name.trim()), failed: text.settings.machineFailed },
    );
    setBusy(false);
    if (!made) return;
    draft.clear();
    onMade();
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={text.settings.newMachine}
      footer={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button variant="primary" type="submit" form="new-machine" busy={busy}>
            {text.common.add}
          </Button>
        </>
      }
    >
      <form id="new-machine" className="form" onSubmit={(e) => void submit(e)}>
        <DraftNote draft={draft} />
        <Field label={text.settings.name}>
          <Input required maxLength={200} value={name} onChange={(e) => setName(e.target.value)} />
        </Field>
        <Field label={text.settings.role} hint={text.settings.roleWords[role]}>
          <Select value={role} onChange={(e) => setRole(e.target.value as CompanyRole)}>
            {Object.entries(text.roles).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        {role === "ADMIN" && (
          <Checkbox
            label={text.settings.confidentialAccess}
            checked={confidentialAccess}
            onChange={(e) => setConfidentialAccess(e.target.checked)}
          />
        )}
      </form>
    </Dialog>
  );
}
