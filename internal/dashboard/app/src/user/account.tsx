import "../ui/lists.css";
import "../ui/panels.css";

import { useCallback, useEffect, useState, type FormEvent, type ReactNode } from "react";

import { Keys, SecretLine } from "../api-key/keys.tsx";
import { OwnKeysDocument } from "../gql/operations.ts";
import { explain } from "../lib/api.ts";
import { useTouched } from "../lib/live.ts";
import { useQuery } from "../lib/query.ts";
import { auth, signOut } from "../lib/session.ts";
import { ago, showDay, showFull } from "../lib/time.ts";
import { clientName } from "../session/client-name.ts";
import { PageHead } from "../shell/shell.tsx";
import { useViewer } from "../shell/viewer.tsx";
import { text } from "../text.ts";
import { Button, Dialog, ErrorState, Field, Input, Skeleton, Tag, toast } from "../ui/index.ts";

export default function Account() {
  const viewer = useViewer();
  const { data, error, again } = useQuery(OwnKeysDocument, {});
  useTouched((t) => t.__typename === "ApiKeyCreated" || t.__typename === "ApiKeyRevoked", again);
  const facts: readonly (readonly [string, string])[] = [
    [text.account.name, viewer.name],
    [text.account.email, viewer.email],
    [text.account.role, text.roles[viewer.role] ?? viewer.role],
  ];
  return (
    <div className="page narrow">
      <PageHead title={text.account.title} />
      <div className="sections">
        <Section id="profile" title={text.account.profile}>
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
        </Section>
        <Sessions />
        <Section id="keys" title={text.account.keys} words={text.account.keysWords}>
          {error !== undefined && !data ? (
            <ErrorState error={error} onRetry={again} />
          ) : data ? (
            <Keys keys={data.viewer.apiKeys} again={again} />
          ) : (
            <Skeleton lines={2} />
          )}
        </Section>
        <Password />
        <SecondFactor />
      </div>
    </div>
  );
}

function Section({
  id,
  title,
  words,
  actions,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly words?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="panel-head">
        <div className="grow">
          <h2 id={id}>{title}</h2>
          {words && <p className="field-hint">{words}</p>}
        </div>
        {actions}
      </div>
      {children}
    </section>
  );
}

interface OpenSession {
  readonly id: string;
  readonly current: boolean;
  readonly method: string;
  readonly lastUsedAt: string;
  readonly expiresAt: string;
  readonly address: string;
  readonly client: string;
}

function Sessions() {
  const viewer = useViewer();
  const [sessions, setSessions] = useState<readonly OpenSession[]>();
  const [error, setError] = useState<unknown>();
  const [leaving, setLeaving] = useState(false);
  const read = useCallback(() => {
    setError(undefined);
    auth<{ sessions: OpenSession[] }>("GET", "sessions").then(
      (a) => setSessions(a.sessions),
      setError,
    );
  }, []);
  useEffect(read, [read]);
  const end = async (s: OpenSession) => {
    try {
      await auth("DELETE", `sessions/${s.id}`);
      if (s.current) return viewer.left();
      toast(text.account.ended, { tone: "good" });
    } catch (e) {
      toast(text.account.notDone, { tone: "bad", detail: explain(e) });
    }
    read();
  };
  const everywhere = async () => {
    setLeaving(true);
    try {
      const next = await signOut(true);
      if (next !== "/") location.assign(next);
      else viewer.left();
    } catch (e) {
      setLeaving(false);
      toast(text.account.notDone, { tone: "bad", detail: explain(e) });
    }
  };
  return (
    <Section
      id="sessions"
      title={text.account.sessions}
      words={text.account.sessionsWords}
      actions={
        <Button size="small" icon="signOut" busy={leaving} onClick={() => void everywhere()}>
          {text.account.everywhere}
        </Button>
      }
    >
      {error !== undefined && <ErrorState error={error} onRetry={read} />}
      {!sessions && error === undefined && (
        <div className="panel-body">
          <Skeleton lines={3} />
        </div>
      )}
      {sessions && <SessionList sessions={sessions} onEnd={(s) => void end(s)} />}
    </Section>
  );
}

function SessionList({
  sessions,
  onEnd,
}: {
  readonly sessions: readonly OpenSession[];
  readonly onEnd: (s: OpenSession) => void;
}) {
  return (
    <ul className="entries">
      {sessions.map((s) => (
        <li key={s.id}>
          <div className="grow">
            <h3>
              <bdi>{clientName(s.client)}</bdi>
            </h3>
            <p className="row-sub">
              {s.current && <Tag tone="good">{text.account.here}</Tag>}
              <Tag>{text.account.methods[s.method.toUpperCase()] ?? s.method}</Tag>
              <span title={showFull(s.lastUsedAt)}>{text.account.used(ago(s.lastUsedAt))}</span>
              <span title={showFull(s.expiresAt)}>{text.account.until(showDay(s.expiresAt))}</span>
              {s.address && <span>{s.address}</span>}
            </p>
          </div>
          <Button
            size="small"
            aria-label={text.account.endSession(clientName(s.client))}
            onClick={() => onEnd(s)}
          >
            {text.account.end}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Password() {
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const submit = async (e: FormEvent) => {
    e.preventDefault();
    setBusy(true);
    setProblem(undefined);
    try {
      await auth("POST", "password", { current, password: next });
      setCurrent("");
      setNext("");
      toast(text.account.passwordDone, { tone: "good" });
    } catch (e) {
      setProblem(explain(e));
    }
    setBusy(false);
  };
  return (
    <Section id="password" title={text.account.password} words={text.account.passwordWords}>
      <form className="panel-body form" onSubmit={(e) => void submit(e)}>
        <div className="form-row">
          <Field label={text.account.current}>
            <Input
              type="password"
              required
              autoComplete="current-password"
              value={current}
              onChange={(e) => setCurrent(e.target.value)}
            />
          </Field>
          <Field label={text.account.next} hint={text.account.nextHint}>
            <Input
              type="password"
              required
              minLength={10}
              autoComplete="new-password"
              value={next}
              onChange={(e) => setNext(e.target.value)}
            />
          </Field>
        </div>
        {problem && (
          <p className="note bad" role="alert">
            {problem}
          </p>
        )}
        <div className="toolbar end">
          <Button type="submit" busy={busy}>
            {text.account.changePassword}
          </Button>
        </div>
      </form>
    </Section>
  );
}

type Step =
  | { readonly is: "password" | "off" }
  | { readonly is: "scan"; readonly secret: string; readonly uri: string }
  | { readonly is: "codes"; readonly codes: readonly string[] };

function SecondFactor() {
  const [step, setStep] = useState<Step>();
  const [password, setPassword] = useState("");
  const [totp, setTotp] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const close = () => {
    setStep(undefined);
    setPassword("");
    setTotp("");
    setProblem(undefined);
  };
  const attempt = async (act: () => Promise<void>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await act();
    } catch (e) {
      setProblem(explain(e));
    }
    setBusy(false);
  };
  const submit = (e: FormEvent) => {
    e.preventDefault();
    void attempt(async () => {
      switch (step?.is) {
        case "password":
          return setStep({
            is: "scan",
            ...(await auth<{ secret: string; uri: string }>("POST", "totp", { password })),
          });
        case "scan":
          setStep({
            is: "codes",
            codes: (await auth<{ recoveryCodes: string[] }>("POST", "totp/confirm", { totp }))
              .recoveryCodes,
          });
          return void toast(text.account.factorOn, { tone: "good" });
        case "off":
          await auth("POST", "totp/disable", { password, totp });
          toast(text.account.factorOff, { tone: "good" });
          return close();
      }
    });
  };
  const code = (
    <Field label={text.account.factorCode}>
      <Input
        required
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={64}
        value={totp}
        onChange={(e) => setTotp(e.target.value)}
      />
    </Field>
  );
  const go = {
    password: text.account.factorGo,
    scan: text.account.factorConfirm,
    off: text.account.factorStop,
    codes: "",
  };
  return (
    <Section
      id="factor"
      title={text.account.factor}
      words={text.account.factorWords}
      actions={
        <>
          <Button size="small" onClick={() => setStep({ is: "off" })}>
            {text.account.factorStop}
          </Button>
          <Button size="small" onClick={() => setStep({ is: "password" })}>
            {text.account.factorStart}
          </Button>
        </>
      }
    >
      {step && (
        <Dialog
          open
          onClose={close}
          size="small"
          title={step.is === "codes" ? text.account.recovery : text.account.factor}
          footer={
            step.is === "codes" ? (
              <Button variant="primary" onClick={close}>
                {text.common.done}
              </Button>
            ) : (
              <>
                <Button onClick={close}>{text.common.cancel}</Button>
                <Button variant="primary" type="submit" form="factor-form" busy={busy}>
                  {go[step.is]}
                </Button>
              </>
            )
          }
        >
          <form id="factor-form" className="form" onSubmit={submit}>
            {(step.is === "password" || step.is === "off") && (
              <Field label={text.account.factorPassword}>
                <Input
                  type="password"
                  required
                  autoComplete="current-password"
                  value={password}
                  onChange={(e) => setPassword(e.target.value)}
                />
              </Field>
            )}
            {step.is === "scan" && (
              <>
                <p>{text.account.factorScan}</p>
                <SecretLine label={text.account.factorKey} value={step.secret} />
                <a href={step.uri}>{text.account.factorOpen}</a>
              </>
            )}
            {(step.is === "scan" || step.is === "off") && code}
            {step.is === "codes" && (
              <>
                <p>{text.account.recoveryWords}</p>
                <SecretLine label={text.account.recovery} value={step.codes.join("\n")} />
              </>
            )}
            {problem && (
              <p className="note bad" role="alert">
                {problem}
              </p>
            )}
          </form>
        </Dialog>
      )}
    </Section>
  );
}
