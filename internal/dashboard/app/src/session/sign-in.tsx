import { useEffect, useRef, useState, type FormEvent } from "react";

import { explain } from "../lib/api.ts";
import {
  auth,
  enterDemo,
  methods,
  Refusal,
  signIn,
  type Methods,
  type SignedIn,
} from "../lib/session.ts";
import { text } from "../text.ts";
import { Avatar, Button, Dialog, ErrorState, Field, Icon, Input, Spinner } from "../ui/index.ts";

export function SignIn({
  ended,
  onEntered,
}: {
  readonly ended: boolean;
  readonly onEntered: (who: SignedIn) => void;
}) {
  const [ways, setWays] = useState<Methods>();
  const [error, setError] = useState<unknown>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    setError(undefined);
    methods().then(setWays, setError);
  }, [turn]);
  return (
    <main className="sign-in">
      <div className="sign-in-sheet">
        <header>
          <img src="/icon.svg" alt="" width={40} height={40} />
          <h1>{text.product}</h1>
          <p>{text.signIn.words}</p>
        </header>
        {ended && (
          <p className="note warn" role="status">
            {text.signIn.ended}
          </p>
        )}
        {error !== undefined && <ErrorState error={error} onRetry={() => setTurn((n) => n + 1)} />}
        {!ways && error === undefined && (
          <div className="state">
            <Spinner label={text.common.loading} />
          </div>
        )}
        {ways && (
          <>
            {ways.demo.length > 0 && <Demo people={ways.demo} onEntered={onEntered} />}
            {ways.oidc && (
              <a
                className="button secondary medium wide"
                href={`${ways.oidc.start}?return=${encodeURIComponent(location.pathname + location.search)}`}
              >
                <Icon name="key" />
                <span>{text.signIn.with(ways.oidc.name)}</span>
              </a>
            )}
            {ways.password && (ways.oidc || ways.demo.length > 0) && (
              <p className="or">
                <span>{text.signIn.or}</span>
              </p>
            )}
            {ways.password && <Password onEntered={onEntered} />}
            {!ways.password && !ways.oidc && ways.demo.length === 0 && (
              <p className="note">{text.signIn.none}</p>
            )}
          </>
        )}
      </div>
    </main>
  );
}

function Demo({
  people,
  onEntered,
}: {
  readonly people: Methods["demo"];
  readonly onEntered: (who: SignedIn) => void;
}) {
  const [entering, setEntering] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const enter = (person: string) => {
    setEntering(person);
    setProblem(undefined);
    enterDemo(person).then(onEntered, (e: unknown) => {
      setEntering(undefined);
      setProblem(explain(e));
    });
  };
  return (
    <section className="demo" aria-labelledby="demo-title">
      <h2 id="demo-title">{text.signIn.demoTitle}</h2>
      <p>{text.signIn.demoWords}</p>
      <ul>
        {people.map(({ person, who }) => {
          const [name = who, role = ""] = who.split(/, (.*)/s);
          return (
            <li key={person}>
              <button
                type="button"
                data-person={person}
                disabled={entering !== undefined}
                onClick={() => enter(person)}
              >
                <Avatar name={name} size={32} />
                <span>
                  <strong>
                    <span className="unseen">{text.signIn.enterAs} </span>
                    <bdi>{name}</bdi>
                  </strong>
                  <span>{role}</span>
                </span>
                {entering === person ? <Spinner /> : <Icon name="arrowRight" />}
              </button>
            </li>
          );
        })}
      </ul>
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

function Password({ onEntered }: { readonly onEntered: (who: SignedIn) => void }) {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [totp, setTotp] = useState("");
  const [asksTotp, setAsksTotp] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [forgot, setForgot] = useState(false);
  const code = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asksTotp) code.current?.focus();
  }, [asksTotp]);
  const submit = (e: FormEvent) => {
    e.preventDefault();
    setBusy(true);
    setProblem(undefined);
    signIn(email, password, totp).then(onEntered, (e: unknown) => {
      setBusy(false);
      if (e instanceof Refusal && e.code === "CODE_REQUIRED" && !asksTotp) return setAsksTotp(true);
      setProblem(explain(e));
    });
  };
  return (
    <form onSubmit={submit} className="form">
      <Field label={text.signIn.email}>
        <Input
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(e) => setEmail(e.target.value)}
        />
      </Field>
      <Field label={text.signIn.password}>
        <Input
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(e) => setPassword(e.target.value)}
        />
      </Field>
      {asksTotp && (
        <Field label={text.signIn.totp} hint={text.signIn.totpHint}>
          <Input
            ref={code}
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            value={totp}
            onChange={(e) => setTotp(e.target.value)}
          />
        </Field>
      )}
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      <Button type="submit" variant="primary" busy={busy} className="wide">
        {text.signIn.go}
      </Button>
      <button type="button" className="link-button" onClick={() => setForgot(true)}>
        {text.signIn.forgot}
      </button>
      {forgot && <Forgot email={email} onClose={() => setForgot(false)} />}
    </form>
  );
}

function Forgot({
  email: first,
  onClose,
}: {
  readonly email: string;
  readonly onClose: () => void;
}) {
  const [email, setEmail] = useState(first);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const [problem, setProblem] = useState<string>();
  const ask = () => {
    setBusy(true);
    auth("POST", "forgot", { email })
      .then(
        () => setDone(true),
        (e: unknown) => setProblem(explain(e)),
      )
      .finally(() => setBusy(false));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={text.signIn.forgotTitle}
      description={<p>{done ? text.signIn.forgotDone : text.signIn.forgotWords}</p>}
      footer={
        done ? (
          <Button variant="primary" onClick={onClose}>
            {text.common.close}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{text.common.cancel}</Button>
            <Button variant="primary" busy={busy} disabled={!email} onClick={ask}>
              {text.signIn.forgotGo}
            </Button>
          </>
        )
      }
    >
      {!done && (
        <Field label={text.signIn.email} error={problem}>
          <Input
            type="email"
            autoComplete="username"
            value={email}
            onChange={(e) => setEmail(e.target.value)}
          />
        </Field>
      )}
    </Dialog>
  );
}
