import { useEffect, useState } from "react";

import { methods, type Methods } from "../lib/session.ts";
import { text } from "../text.ts";
import { ErrorState, Skeleton, Tag } from "../ui/index.ts";

/** How users can sign in, as configured when the server was started. */
export function SignInWays() {
  const [ways, setWays] = useState<Methods>();
  const [error, setError] = useState<unknown>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    setError(undefined);
    methods().then(setWays, setError);
  }, [turn]);
  if (error !== undefined)
    return <ErrorState error={error} onRetry={() => setTurn((n) => n + 1)} />;
  if (!ways) return <Skeleton lines={4} />;
  const rows: readonly (readonly [string, string, boolean, string])[] = [
    [
      text.settings.passwords,
      text.settings.passwordsHow,
      ways.password,
      ways.password ? text.settings.on : text.settings.offState,
    ],
    [
      text.settings.sso,
      text.settings.ssoHow,
      ways.oidc !== null,
      ways.oidc ? text.settings.ssoName(ways.oidc.name) : text.settings.offState,
    ],
    [
      text.settings.demoEntry,
      text.settings.demoHow,
      ways.demo.length > 0,
      ways.demo.length > 0 ? text.settings.on : text.settings.offState,
    ],
  ];
  return (
    <section className="panel" aria-label={text.settings.tabs["sign-in"]}>
      <p className="panel-body muted">{text.settings.signInWords}</p>
      <ul className="entries">
        {rows.map(([name, how, on, words]) => (
          <li key={name}>
            <div className="grow">
              <h2>{name}</h2>
              <p className="row-sub">
                <code>{how}</code>
              </p>
            </div>
            <Tag tone={on ? "good" : "neutral"}>{words}</Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}
