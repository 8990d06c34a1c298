import "../ui/lists.css";
import "../ui/panels.css";
import "./settings.css";

import { Audit } from "../audit/list.tsx";
import type { PageProps } from "../lib/page.ts";
import { go } from "../lib/router.ts";
import { useTitle } from "../lib/title.ts";
import { Machines } from "../service-account/list.tsx";
import { SignInWays } from "../session/sign-in-ways.tsx";
import { Link, PageHead } from "../shell/shell.tsx";
import { useViewer } from "../shell/viewer.tsx";
import { text } from "../text.ts";
import { Button, EmptyState } from "../ui/index.ts";
import { People } from "../user/list.tsx";
import { Company } from "./company.tsx";

const rooms = {
  people: People,
  machines: Machines,
  company: Company,
  "sign-in": SignInWays,
  audit: Audit,
};

export default function Settings({ params: [asked] }: PageProps) {
  const viewer = useViewer();
  const shown = (Object.keys(rooms) as (keyof typeof rooms)[]).filter((name) =>
    name === "audit" ? viewer.can.readAudit : viewer.can.manageCompany,
  );
  const current = shown.find((name) => name === asked) ?? shown[0];
  useTitle(
    "page",
    current === undefined
      ? text.settings.forbidden
      : text.settings.pageTitle(text.settings.tabs[current]!),
  );
  if (current === undefined) {
    return (
      <div className="page">
        <EmptyState
          icon="lock"
          title={text.settings.forbidden}
          action={<Button onClick={() => go("/account")}>{text.settings.toAccount}</Button>}
        >
          {text.settings.forbiddenWords}
        </EmptyState>
      </div>
    );
  }
  const Room = rooms[current];
  return (
    <div className="page">
      <PageHead title={text.settings.title} />
      <nav className="settings-tabs" aria-label={text.settings.sections}>
        {shown.map((name) => (
          <Link
            key={name}
            href={`/settings/${name}`}
            aria-current={name === current ? "page" : undefined}
          >
            {text.settings.tabs[name]}
          </Link>
        ))}
      </nav>
      <Room />
    </div>
  );
}
