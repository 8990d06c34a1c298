import "./keys.css";

import { useState, type FormEvent } from "react";

import type { ApiScope, KeyFragment } from "../gql/operations.ts";
import { act } from "../lib/act.ts";
import { ago, dayLength, showDay } from "../lib/time.ts";
import { DraftNote, useDraft } from "../shell/draft.tsx";
import { text } from "../text.ts";
import { Button, Dialog, Field, Input, Select, Tag, toast } from "../ui/index.ts";

/** A secret that is shown once, to be copied. */
export function SecretLine({ label, value }: { readonly label: string; readonly value: string }) {
  const copy = () => {
    navigator.clipboard.writeText(value).then(
      () => toast(text.common.copied, { tone: "good" }),
      () => toast(text.account.notDone, { tone: "bad" }),
    );
  };
  return (
    <div className="secret">
      <code aria-label={label}>{value}</code>
      <Button size="small" icon="copy" onClick={copy}>
        {text.common.copy}
      </Button>
    </div>
  );
}

/** The API keys of the user or of a service account, and a form to create one. */
export function Keys({
  keys,
  again,
  serviceAccountId,
  mayMake = true,
}: {
  readonly keys: readonly KeyFragment[];
  readonly again: () => void;
  readonly serviceAccountId?: string;
  /** Keys of other users can only be revoked. */
  readonly mayMake?: boolean;
}) {
  const [making, setMaking] = useState(false);
  const working = keys.filter(
    (k) => !k.revokedAt && !(k.expiresAt && Date.parse(k.expiresAt) <= Date.now()),
  );
  const ended = keys.filter((k) => !working.includes(k));
  const end = async (k: KeyFragment) => {
    await act(
      { name: "revokeApiKey", input: { apiKeyId: k.id } },
      { done: text.account.keyDone, failed: text.account.notDone },
    );
    again();
  };
  return (
    <>
      <ul className="entries">
        {[...working, ...ended.slice(0, 5)].map((k) => (
          <li key={k.id}>
            <div className="grow">
              <h3>
                <bdi>{k.name}</bdi> <code className="muted">{k.hint}…</code>
              </h3>
              <p className="row-sub">
                <Tag tone={working.includes(k) ? "good" : "neutral"}>
                  {text.account.scopes[k.scope]}
                </Tag>
                <span>{lifeOf(k)}</span>
                <span>{text.account.keyUsed(k.lastUsedAt ? ago(k.lastUsedAt) : null)}</span>
              </p>
            </div>
            {working.includes(k) && (
              <Button
                size="small"
                aria-label={text.account.endKey(k.name)}
                onClick={() => void end(k)}
              >
                {text.account.end}
              </Button>
            )}
          </li>
        ))}
        {keys.length === 0 && <li className="muted">{text.account.noKeys}</li>}
      </ul>
      {mayMake && (
        <div className="panel-body">
          <Button size="small" icon="key" onClick={() => setMaking(true)}>
            {text.account.newKey}
          </Button>
        </div>
      )}
      {making && (
        <NewKey
          {...(serviceAccountId ? { serviceAccountId } : {})}
          onClose={() => setMaking(false)}
          onMade={again}
        />
      )}
    </>
  );
}

function lifeOf(k: KeyFragment): string {
  if (k.revokedAt) return text.account.keyEnded(showDay(k.revokedAt));
  if (!k.expiresAt) return text.account.keyForever;
  return Date.parse(k.expiresAt) <= Date.now()
    ? text.account.keyExpired(showDay(k.expiresAt))
    : text.account.keyEnds(showDay(k.expiresAt));
}

function NewKey({
  serviceAccountId,
  onClose,
  onMade,
}: {
  readonly serviceAccountId?: string;
  readonly onClose: () => void;
  readonly onMade: () => void;
}) {
  const draft = useDraft(`key:${serviceAccountId ?? ""}`);
  const [name, setName] = draft.field("name", "");
  const [scope, setScope] = draft.field<ApiScope>(
    "scope",
    "READ",
    Object.keys(text.account.scopes),
  );
  const [days, setDays] = draft.field("days", "90", Object.keys(text.account.expiresIn));
  const [secret, setSecret] = useState<string>();
  const [busy, setBusy] = useState(false);
  const submit = async (e: FormEvent) => {
    e.preventDefault();
    setBusy(true);
    const made = await act<{ secret: string | null }>(
      {
        name: "createApiKey",
        input: {
          name: name.trim(),
          scope,
          ...(serviceAccountId ? { serviceAccountId } : {}),
          ...(days
            ? { expiresAt: new Date(Date.now() + Number(days) * dayLength).toISOString() }
            : {}),
        },
      },
      { failed: text.account.keyFailed },
    );
    setBusy(false);
    if (!made) return;
    draft.clear();
    onMade();
    if (made.secret) setSecret(made.secret);
    else onClose();
  };
  if (secret !== undefined) {
    return (
      <Dialog
        open
        onClose={onClose}
        title={text.account.secretTitle}
        description={<p>{text.account.secretWords}</p>}
        footer={
          <Button variant="primary" onClick={onClose}>
            {text.common.done}
          </Button>
        }
      >
        <SecretLine label={text.account.secret} value={secret} />
      </Dialog>
    );
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.account.newKey}
      footer={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button variant="primary" type="submit" form="new-key" busy={busy}>
            {text.account.makeKey}
          </Button>
        </>
      }
    >
      <form id="new-key" className="form" onSubmit={(e) => void submit(e)}>
        <DraftNote draft={draft} />
        <Field label={text.account.keyName} hint={text.account.keyNameHint}>
          <Input required maxLength={100} value={name} onChange={(e) => setName(e.target.value)} />
        </Field>
        <div className="form-row">
          <Field label={text.account.scope}>
            <Select value={scope} onChange={(e) => setScope(e.target.value as ApiScope)}>
              {Object.entries(text.account.scopes).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={text.account.expires}>
            <Select value={days} onChange={(e) => setDays(e.target.value)}>
              {Object.entries(text.account.expiresIn).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </form>
    </Dialog>
  );
}
