import { useEffect, useState, type MouseEvent, type ReactNode } from "react";

import { explain } from "../lib/api.ts";
import { useConnection, type Connection } from "../lib/live.ts";
import { go, usePlace } from "../lib/router.ts";
import { signOut } from "../lib/session.ts";
import { setTheme, useTheme, type Theme } from "../lib/theme.ts";
import { text } from "../text.ts";
import {
  Avatar,
  Badge,
  Icon,
  IconButton,
  Menu,
  MenuChoice,
  MenuGroup,
  MenuItem,
  MenuSeparator,
  toast,
  Tooltip,
  type IconName,
} from "../ui/index.ts";
import { openPalette } from "./palette.tsx";
import { useViewer } from "./viewer.tsx";

interface Room {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
}

/** A link within the app, which navigates without loading the page again. */
export function Link({
  href,
  onClick,
  ...rest
}: React.ComponentProps<"a"> & { readonly href: string }) {
  const follow = (e: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(e);
    if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey)
      return;
    e.preventDefault();
    go(href);
  };
  return <a {...rest} href={href} onClick={follow} />;
}

export function Shell({ children }: { readonly children: ReactNode }) {
  const viewer = useViewer();
  const place = usePlace();
  const rooms: Room[] = [
    { href: "/postings", label: text.shell.postings, icon: "briefcase" },
    { href: "/candidates", label: text.shell.candidates, icon: "people" },
    { href: "/activity", label: text.shell.activity, icon: "activity" },
  ];
  if (viewer.can.manageCompany || viewer.can.readAudit)
    rooms.push({ href: "/settings", label: text.shell.settings, icon: "gear" });
  const current = (href: string) =>
    place.path.startsWith(href) || (href === "/postings" && place.path === "/");
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {text.shell.skip}
      </a>
      <nav className="rail" aria-label={text.shell.navigation}>
        <Link href="/postings" className="rail-brand" aria-label={text.product}>
          <img src="/icon.svg" alt="" width={28} height={28} />
        </Link>
        <ul>
          {rooms.map((r) => (
            <li key={r.href}>
              <Link
                href={r.href}
                className="rail-link"
                aria-current={current(r.href) ? "page" : undefined}
              >
                <Icon name={r.icon} size={20} />
                <span>{r.label}</span>
              </Link>
            </li>
          ))}
          <li className="rail-apart">
            <a href="/explorer" className="rail-link">
              <Icon name="code" size={20} />
              <span>{text.shell.explorer}</span>
            </a>
          </li>
        </ul>
      </nav>
      <header className="top">
        <span className="top-company">
          <bdi>{viewer.company.name}</bdi>
          {viewer.company.demo && (
            <Tooltip text={text.shell.demoWords}>
              <span tabIndex={0}>
                <Badge tone="accent">{text.shell.demo}</Badge>
              </span>
            </Tooltip>
          )}
        </span>
        <button
          type="button"
          className="top-search"
          aria-keyshortcuts="Control+K Meta+K"
          onClick={openPalette}
        >
          <Icon name="search" />
          <span>{text.shell.search}</span>
          <kbd aria-hidden="true">
            {/Mac|iP/.test(navigator.platform) ? text.shell.paletteMac : text.shell.palette}
          </kbd>
        </button>
        <Standing />
        <Account />
      </header>
      <div className="middle">
        <Banner />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}

/** Returns the message about the connection and its severity, or undefined if there is none. */
function connectionWords({
  status,
  caughtUp,
  lost,
  noNetwork,
  silent,
}: Connection): { readonly words: string; readonly tone: "bad" | "warn" | "good" } | undefined {
  if (noNetwork) return { words: text.connection.noNetwork, tone: "bad" };
  if (status === "offline") return { words: text.connection.offline, tone: "bad" };
  if (silent) return { words: text.connection.silent, tone: "bad" };
  if (lost) return { words: text.connection.catchingUp, tone: "warn" };
  if (caughtUp === null) return undefined;
  return {
    words:
      caughtUp === "everything"
        ? text.connection.reread
        : caughtUp === "own"
          ? text.connection.back
          : text.connection.caughtUp(caughtUp),
    tone: "good",
  };
}

/** A dot that shows whether the page is live. */
function Standing() {
  const connection = useConnection();
  const trouble = connectionWords(connection);
  const { status } = connection;
  const words =
    trouble?.tone === "bad"
      ? trouble.words
      : {
          connecting: text.connection.connecting,
          "catching-up": text.connection.catchingUp,
          live: text.connection.live,
          offline: text.connection.offline,
        }[status];
  return (
    <Tooltip text={words}>
      <span
        className={`standing ${trouble?.tone === "bad" ? "offline" : status}`}
        role="img"
        aria-label={`${text.connection.label}: ${words}`}
        tabIndex={0}
      />
    </Tooltip>
  );
}

/** A banner that shows when the connection is lost, and which changes arrived after it was back. */
function Banner() {
  const said = connectionWords(useConnection());
  return (
    <div role="status" aria-live="polite" className="banner-room">
      {said && (
        <div className={`banner ${said.tone}`}>
          <Icon
            name={said.tone === "bad" ? "wifiOff" : said.tone === "warn" ? "reopen" : "check"}
          />
          <span>{said.words}</span>
        </div>
      )}
    </div>
  );
}

function Account() {
  const viewer = useViewer();
  const theme = useTheme();
  const [leaving, setLeaving] = useState(false);
  useEffect(() => {
    if (!leaving) return;
    signOut().then(
      (next) => {
        if (next !== "/") location.assign(next);
        else viewer.left();
      },
      (e: unknown) => {
        setLeaving(false);
        toast(explain(e), { tone: "bad" });
      },
    );
  }, [leaving, viewer]);
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className="account">
          <Avatar name={viewer.name} size={32} />
          <span className="unseen">{text.shell.accountOf(viewer.name)}</span>
        </button>
      }
    >
      <div className="account-who">
        <Avatar name={viewer.name} size={32} />
        <div>
          <strong>
            <bdi>{viewer.name}</bdi>
          </strong>
          <bdi>{viewer.email}</bdi>
          <span>{text.roles[viewer.role] ?? viewer.role}</span>
        </div>
      </div>
      <MenuSeparator />
      <MenuItem icon="person" onSelect={() => go("/account")}>
        {text.shell.yourAccount}
      </MenuItem>
      <MenuSeparator />
      <MenuGroup label={text.shell.theme}>
        <MenuChoice<Theme>
          label={text.shell.theme}
          value={theme}
          onChange={setTheme}
          choices={(["system", "light", "dark"] as const).map((value) => ({
            value,
            label: text.shell.themes[value],
          }))}
        />
      </MenuGroup>
      <MenuSeparator />
      <MenuItem icon="signOut" disabled={leaving} onSelect={() => setLeaving(true)}>
        {text.shell.signOut}
      </MenuItem>
    </Menu>
  );
}

/** The head of a page: its title and its actions. */
export function PageHead({
  title,
  back,
  children,
  sub,
}: {
  readonly title: ReactNode;
  readonly back?: { readonly href: string; readonly label: string };
  readonly children?: ReactNode;
  readonly sub?: ReactNode;
}) {
  return (
    <div className="page-head">
      {back && <IconButton icon="back" label={back.label} onClick={() => go(back.href)} />}
      <div className="page-title">
        <h1>
          <bdi>{title}</bdi>
        </h1>
        {sub && <div className="page-sub">{sub}</div>}
      </div>
      {children && <div className="page-actions">{children}</div>}
    </div>
  );
}
