import "./list.css";

import { useState, type FormEvent } from "react";

import { Keys, SecretLine } from "../api-key/keys.tsx";
import {
  AccountListDocument,
  AccountOpenDocument,
  EndSessionDocument,
  EndSessionsDocument,
  MakeLinkDocument,
  type AccountListQuery,
  type CompanyRole,
} from "../gql/operations.ts";
import { act } from "../lib/act.ts";
import type { CommandName } from "../lib/documents.ts";
import { useTouched } from "../lib/live.ts";
import { useMedia } from "../lib/media.ts";
import { usePages, useSettled } from "../lib/pages.ts";
import { useQuery } from "../lib/query.ts";
import { ago, showDay, showFull } from "../lib/time.ts";
import { clientName } from "../session/client-name.ts";
import { send } from "../session/send.ts";
import { DraftNote, useDraft } from "../shell/draft.tsx";
import { useViewer } from "../shell/viewer.tsx";
import { text } from "../text.ts";
import {
  Avatar,
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
  MenuSeparator,
  SearchInput,
  Select,
  Skeleton,
  Table,
  Tag,
} from "../ui/index.ts";

type Account = AccountListQuery["users"]["nodes"][number];
type Ask = { readonly what: "edit" | "close" | "sessions" | "link"; readonly about: Account };

interface Link {
  readonly url: string;
  readonly expiresAt: string;
}

const roles = Object.entries(text.roles);

/** All accounts, and what an admin may do with them. */
export function People() {
  const viewer = useViewer();
  const [words, setWords] = useState("");
  const [which, setWhich] = useState("active");
  const [inviting, setInviting] = useState(false);
  const [ask, setAsk] = useState<Ask>();
  const search = useSettled(words.trim());
  // On a phone there is room for two columns; the other values are shown below the name.
  const narrow = useMedia("(max-width: 720px)");
  const list = usePages(
    AccountListDocument,
    {
      ...(search ? { search } : {}),
      filter: which === "all" ? {} : { active: which === "active" },
      first: 50,
    },
    (d) => d.users,
  );
  useTouched((t) => t.__typename === "UserAdded" || t.__typename === "UserUpdated", list.again);
  const run: Run = async (u, name, input = {}, done = text.settings.saved) => {
    await act(
      { name, input: { userId: u.id, ...input }, expectedVersion: u.version },
      { done, failed: text.settings.notDone },
    );
    list.again();
  };
  return (
    <>
      <div className="toolbar room-tools">
        <SearchInput
          label={text.settings.findPeople}
          value={words}
          maxLength={200}
          onChange={(e) => setWords(e.target.value)}
        />
        <Select
          aria-label={text.settings.accounts}
          value={which}
          onChange={(e) => setWhich(e.target.value)}
        >
          {Object.entries(text.settings.activeOnly).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
        <Button variant="primary" icon="plus" onClick={() => setInviting(true)}>
          {text.settings.invite}
        </Button>
      </div>
      {list.error !== undefined && !list.nodes && (
        <ErrorState error={list.error} onRetry={list.again} />
      )}
      {!list.nodes && list.error === undefined && (
        <div className="rows" aria-busy="true">
          {Array.from({ length: 6 }, (_, i) => (
            <div key={i} className="row-card">
              <Skeleton lines={2} />
            </div>
          ))}
        </div>
      )}
      {list.nodes?.length === 0 && (
        <EmptyState icon="people" title={text.settings.nobody}>
          {text.settings.nobodyWords}
        </EmptyState>
      )}
      {list.total !== undefined && list.total > 0 && (
        <p className="room-count">{text.settings.people(list.total)}</p>
      )}
      {list.nodes && list.nodes.length > 0 && (
        <div className="panel">
          <Table label={text.settings.accounts} className="accounts">
            <thead>
              <tr>
                <th scope="col">{text.settings.name}</th>
                {!narrow && <th scope="col">{text.settings.email}</th>}
                {!narrow && <th scope="col">{text.settings.signIn}</th>}
                <th scope="col">{text.settings.role}</th>
                <th scope="col">
                  <span className="unseen">{text.settings.actionsHead}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {list.nodes.map((u) => (
                <tr key={u.id} className={`account-row ${u.active ? "" : "closed"}`}>
                  <th scope="row">
                    <div className="account-name">
                      <Avatar name={u.name} size={32} />
                      <div className="grow">
                        <span className="account-title">
                          <bdi>{u.name}</bdi>
                          {u.id === viewer.id && (
                            <span className="muted"> ({text.settings.you})</span>
                          )}
                        </span>
                        {u.title && (
                          <span className="account-sub" dir="auto">
                            {u.title}
                          </span>
                        )}
                        {narrow && u.email && (
                          <span className="account-sub">
                            <bdi>{u.email}</bdi>
                          </span>
                        )}
                        {narrow && u.active && <span className="account-sub">{waysOf(u)}</span>}
                        {(!u.active || u.confidentialAccess) && (
                          <span className="tags">
                            {!u.active && <Tag tone="bad">{text.settings.closed}</Tag>}
                            {u.confidentialAccess && (
                              <Tag tone="accent">{text.settings.confidentialAccess}</Tag>
                            )}
                          </span>
                        )}
                      </div>
                    </div>
                  </th>
                  {!narrow && (
                    <td className="account-email">
                      <bdi>{u.email}</bdi>
                    </td>
                  )}
                  {!narrow && <td className="muted">{u.active ? waysOf(u) : ""}</td>}
                  <td>
                    <Select
                      aria-label={text.settings.roleOf(u.name)}
                      value={u.role ?? "MEMBER"}
                      disabled={!u.active}
                      onChange={(e) => void run(u, "changeUserRole", { role: e.target.value })}
                    >
                      {roles.map(([value, label]) => (
                        <option key={value} value={value}>
                          {label}
                        </option>
                      ))}
                    </Select>
                  </td>
                  <td className="account-menu">
                    <AccountMenu account={u} onAsk={setAsk} run={run} />
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      )}
      {list.more && (
        <div className="more">
          <Button busy={list.loadingMore} onClick={list.more}>
            {text.common.showMore}
          </Button>
        </div>
      )}
      {inviting && <Invite onClose={() => setInviting(false)} onMade={list.again} />}
      {ask?.what === "edit" && (
        <Edit account={ask.about} onClose={() => setAsk(undefined)} onDone={list.again} />
      )}
      {ask?.what === "link" && (
        <NewLink account={ask.about} onClose={() => setAsk(undefined)} onDone={list.again} />
      )}
      {ask?.what === "sessions" && (
        <SessionsOf account={ask.about} onClose={() => setAsk(undefined)} />
      )}
      {ask?.what === "close" && (
        <Dialog
          open
          onClose={() => setAsk(undefined)}
          size="small"
          title={text.settings.deactivateTitle(ask.about.name)}
          description={<p>{text.settings.deactivateWords}</p>}
          footer={
            <>
              <Button onClick={() => setAsk(undefined)}>{text.common.cancel}</Button>
              <Button
                variant="danger"
                onClick={() => {
                  setAsk(undefined);
                  void run(
                    ask.about,
                    "deactivateUser",
                    {},
                    text.settings.deactivated(ask.about.name),
                  );
                }}
              >
                {text.settings.deactivateGo}
              </Button>
            </>
          }
        />
      )}
    </>
  );
}

type Run = (u: Account, name: CommandName, input?: object, done?: string) => Promise<void>;

function AccountMenu({
  account: u,
  onAsk,
  run,
}: {
  readonly account: Account;
  readonly onAsk: (ask: Ask) => void;
  readonly run: Run;
}) {
  return (
    <Menu align="end" trigger={<IconButton icon="more" label={text.settings.actions(u.name)} />}>
      <MenuItem icon="edit" onSelect={() => onAsk({ what: "edit", about: u })}>
        {text.settings.editPerson}
      </MenuItem>
      {u.active && (
        <MenuItem icon="link" onSelect={() => onAsk({ what: "link", about: u })}>
          {text.settings.newLink}
        </MenuItem>
      )}
      {u.active && (
        <MenuItem icon="key" onSelect={() => onAsk({ what: "sessions", about: u })}>
          {text.settings.sessions}
        </MenuItem>
      )}
      {u.active &&
        u.role === "ADMIN" &&
        (u.confidentialAccess ? (
          <MenuItem icon="lock" onSelect={() => void run(u, "revokeConfidentialAccess")}>
            {text.settings.takeBack}
          </MenuItem>
        ) : (
          <MenuItem icon="lock" onSelect={() => void run(u, "grantConfidentialAccess")}>
            {text.settings.grant}
          </MenuItem>
        ))}
      <MenuSeparator />
      {u.active ? (
        <MenuItem icon="close" danger onSelect={() => onAsk({ what: "close", about: u })}>
          {text.settings.deactivate}
        </MenuItem>
      ) : (
        <MenuItem
          icon="reopen"
          onSelect={() => void run(u, "reactivateUser", {}, text.settings.reactivated(u.name))}
        >
          {text.settings.reactivate}
        </MenuItem>
      )}
    </Menu>
  );
}

function waysOf({ signIn }: Account): string {
  if (!signIn) return "";
  const password = signIn.password
    ? signIn.secondFactor
      ? `${text.settings.withPassword} + ${text.settings.withFactor}`
      : text.settings.withPassword
    : "";
  return text.settings.methods(
    [
      password,
      signIn.singleSignOn ? text.settings.withSso : "",
      signIn.linkExpiresAt ? text.settings.linkOpen(showDay(signIn.linkExpiresAt)) : "",
    ].filter(Boolean),
  );
}

function Invite({
  onClose,
  onMade,
}: {
  readonly onClose: () => void;
  readonly onMade: () => void;
}) {
  const draft = useDraft("invite");
  const [name, setName] = draft.field("name", "");
  const [email, setEmail] = draft.field("email", "");
  const [title, setTitle] = draft.field("title", "");
  const [role, setRole] = draft.field<CompanyRole>("role", "MEMBER", Object.keys(text.roles));
  const [confidentialAccess, setConfidentialAccess] = draft.field("confidentialAccess", false);
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<{ readonly name: string; readonly link: Link | null }>();
  const submit = async (e: FormEvent) => {
    e.preventDefault();
    setBusy(true);
    const payload = await act<{ user: { name: string }; link: Link | null }>(
      {
        name: "inviteUser",
        input: {
          name: name.trim(),
          email: email.trim(),
          role,
          confidentialAccess: role === "ADMIN" && confidentialAccess,
          ...(title.trim() ? { title: title.trim() } : {}),
        },
      },
      { done: text.settings.invited(name.trim()), failed: text.settings.inviteFailed },
    );
    setBusy(false);
    if (!payload) return;
    draft.clear();
    onMade();
    setMade({ name: payload.user.name, link: payload.link });
  };
  if (made) return <ShowLink name={made.name} link={made.link} onClose={onClose} />;
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.settings.invite}
      description={<p>{text.settings.inviteWords}</p>}
      footer={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button variant="primary" type="submit" form="invite" busy={busy}>
            {text.settings.inviteGo}
          </Button>
        </>
      }
    >
      <form id="invite" className="form" onSubmit={(e) => void submit(e)}>
        <DraftNote draft={draft} />
        <Field label={text.settings.name}>
          <Input
            required
            maxLength={200}
            autoComplete="off"
            value={name}
            onChange={(e) => setName(e.target.value)}
          />
        </Field>
        <Field label={text.settings.email}>
          <Input
            type="email"
            required
            autoComplete="off"
            value={email}
            onChange={(e) => setEmail(e.target.value)}
          />
        </Field>
        <Field label={`${text.settings.jobTitle} (${text.common.optional})`}>
          <Input maxLength={200} value={title} onChange={(e) => setTitle(e.target.value)} />
        </Field>
        <Field label={text.settings.role} hint={text.settings.roleWords[role]}>
          <Select value={role} onChange={(e) => setRole(e.target.value as CompanyRole)}>
            {roles.map(([value, label]) => (
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

function ShowLink({
  name,
  link,
  onClose,
}: {
  readonly name: string;
  readonly link: Link | null;
  readonly onClose: () => void;
}) {
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.settings.linkTitle(name)}
      description={
        <p>{link ? text.settings.linkWords(showFull(link.expiresAt)) : text.settings.noLink}</p>
      }
      footer={
        <Button variant="primary" onClick={onClose}>
          {text.common.done}
        </Button>
      }
    >
      {link && <SecretLine label={text.settings.link} value={link.url} />}
    </Dialog>
  );
}

function NewLink({
  account,
  onClose,
  onDone,
}: {
  readonly account: Account;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const [link, setLink] = useState<Link | null>();
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    const payload = await send(MakeLinkDocument, { input: { userId: account.id } });
    setBusy(false);
    if (!payload) return;
    onDone();
    setLink(payload.link);
  };
  if (link !== undefined) return <ShowLink name={account.name} link={link} onClose={onClose} />;
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={text.settings.linkTitle(account.name)}
      description={<p>{text.settings.newLinkWords}</p>}
      footer={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button variant="primary" busy={busy} onClick={() => void make()}>
            {text.settings.newLinkGo}
          </Button>
        </>
      }
    />
  );
}

function Edit({
  account,
  onClose,
  onDone,
}: {
  readonly account: Account;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const draft = useDraft(`person:${account.id}`);
  const [name, setName] = draft.field("name", account.name);
  const [email, setEmail] = draft.field("email", account.email ?? "");
  const [title, setTitle] = draft.field("title", account.title ?? "");
  const [busy, setBusy] = useState(false);
  const submit = async (e: FormEvent) => {
    e.preventDefault();
    setBusy(true);
    const done = await act(
      {
        name: "updateUser",
        input: {
          userId: account.id,
          name: name.trim(),
          email: email.trim(),
          title: title.trim() || null,
        },
        expectedVersion: account.version,
      },
      { done: text.settings.saved, failed: text.settings.notDone },
    );
    setBusy(false);
    onDone();
    if (!done) return;
    draft.clear();
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.settings.editTitle(account.name)}
      footer={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button variant="primary" type="submit" form="edit-person" busy={busy}>
            {text.common.save}
          </Button>
        </>
      }
    >
      <form id="edit-person" className="form" onSubmit={(e) => void submit(e)}>
        <DraftNote draft={draft} />
        <Field label={text.settings.name}>
          <Input required maxLength={200} value={name} onChange={(e) => setName(e.target.value)} />
        </Field>
        <Field label={text.settings.email}>
          <Input type="email" required value={email} onChange={(e) => setEmail(e.target.value)} />
        </Field>
        <Field label={text.settings.jobTitle}>
          <Input maxLength={200} value={title} onChange={(e) => setTitle(e.target.value)} />
        </Field>
      </form>
    </Dialog>
  );
}

function SessionsOf({
  account,
  onClose,
}: {
  readonly account: Account;
  readonly onClose: () => void;
}) {
  const { data, error, again } = useQuery(AccountOpenDocument, { id: account.id });
  const sessions = data?.user?.sessions;
  const endAll = () =>
    void send(
      EndSessionsDocument,
      { input: { userId: account.id, keepCurrent: true } },
      text.settings.signedOut(account.name),
    ).then(again);
  const end = (sessionId: string) =>
    void send(EndSessionDocument, { input: { sessionId } }, text.account.ended).then(again);
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.settings.sessionsTitle(account.name)}
      footer={
        <>
          <Button icon="signOut" onClick={endAll}>
            {text.settings.signOutEverywhere}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {text.common.done}
          </Button>
        </>
      }
    >
      {error !== undefined && !data && <ErrorState error={error} onRetry={again} />}
      {!data && error === undefined && <Skeleton lines={3} />}
      {data && (
        <ul className="entries">
          {sessions?.map((s) => (
            <li key={s.id}>
              <div className="grow">
                <h3>
                  <bdi>{clientName(s.client)}</bdi>
                </h3>
                <p className="row-sub">
                  {s.current && <Tag tone="good">{text.account.here}</Tag>}
                  <Tag>{text.account.methods[s.method]}</Tag>
                  <span title={showFull(s.lastUsedAt)}>{text.account.used(ago(s.lastUsedAt))}</span>
                  {s.address && <span>{s.address}</span>}
                </p>
              </div>
              <Button
                size="small"
                aria-label={text.account.endSession(clientName(s.client))}
                onClick={() => end(s.id)}
              >
                {text.account.end}
              </Button>
            </li>
          ))}
          {sessions?.length === 0 && <li className="muted">{text.settings.noSessions}</li>}
        </ul>
      )}
      {data?.user?.apiKeys && <Keys keys={data.user.apiKeys} again={again} mayMake={false} />}
    </Dialog>
  );
}
