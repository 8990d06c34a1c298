import { Tooltip } from "@base-ui/react/tooltip";
import {
  Component,
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
} from "react";

import { CandidateDrawer } from "./candidate/drawer.tsx";
import { StartDocument, type StartQuery } from "./gql/operations.ts";
import { forgetConnection, run, whenSignedOut } from "./lib/api.ts";
import { drafts } from "./lib/drafts.ts";
import { startLive } from "./lib/live.ts";
import { nextWithin } from "./lib/next.ts";
import type { PageProps } from "./lib/page.ts";
import { publishPerson, whenPersonEnters } from "./lib/person.ts";
import { forgetReadings } from "./lib/query.ts";
import { setQuery, usePlace } from "./lib/router.ts";
import { session, type SignedIn } from "./lib/session.ts";
import { useTitle } from "./lib/title.ts";
import { SignIn } from "./session/sign-in.tsx";
import { Palette } from "./shell/palette.tsx";
import { Shell } from "./shell/shell.tsx";
import { KeyHelp } from "./shell/shortcuts.tsx";
import { ViewerProvider } from "./shell/viewer.tsx";
import { text } from "./text.ts";
import { Announcer, Button, EmptyState, ErrorState, Spinner, Toasts } from "./ui/index.ts";

const page = (load: () => Promise<{ default: ComponentType<PageProps> }>) => lazy(load);

/**
 * The pages by path; the groups in parentheses are passed to the page. The first matching pattern
 * is used. The text is the window's title until the page sets a more specific one.
 */
const rooms: readonly (readonly [RegExp, string, ComponentType<PageProps>])[] = [
  [/^\/(?:postings)?$/, text.postings.title, page(() => import("./posting/list.tsx"))],
  [/^\/postings\/new$/, text.newPosting.title, page(() => import("./posting/new.tsx"))],
  [/^\/postings\/([^/]+)\/setup$/, text.board.setup, page(() => import("./posting/setup.tsx"))],
  [/^\/postings\/([^/]+)$/, text.board.title, page(() => import("./application/board.tsx"))],
  [/^\/candidates$/, text.candidates.title, page(() => import("./candidate/list.tsx"))],
  [/^\/activity$/, text.activity.title, page(() => import("./activity/list.tsx"))],
  [/^\/settings(?:\/([^/]+))?$/, text.settings.title, page(() => import("./company/settings.tsx"))],
  [/^\/account$/, text.account.title, page(() => import("./user/account.tsx"))],
];

type Standing =
  | { readonly is: "unknown" }
  | { readonly is: "out"; readonly ended: boolean }
  | { readonly is: "in"; readonly who: SignedIn; readonly start: StartQuery }
  | { readonly is: "error"; readonly error: unknown };

export function App() {
  const [standing, setStanding] = useState<Standing>({ is: "unknown" });

  /** Counts what changes who is signed in, so that an answer for an earlier user is ignored. */
  const turn = useRef(0);

  const forget = useCallback(() => {
    turn.current++;
    forgetConnection();
    forgetReadings();
  }, []);

  const leave = useCallback(
    (ended: boolean) => {
      forget();
      publishPerson(null);
      setStanding({ is: "out", ended });
    },
    [forget],
  );

  // The cursor in this answer is older than everything that the pages read, so the stream that starts
  // there tells them of every change.
  const show = useCallback(async (who: SignedIn) => {
    arrive(who);
    const mine = ++turn.current;
    const next = await run(StartDocument, {}).then(
      (start) => ({ is: "in", who, start }) as const,
      (error: unknown) => ({ is: "error", error }) as const,
    );
    if (mine === turn.current) setStanding(next);
  }, []);

  const look = useCallback(() => {
    setStanding({ is: "unknown" });
    session().then(
      (who) => (who ? show(who) : setStanding({ is: "out", ended: false })),
      (error: unknown) => setStanding({ is: "error", error }),
    );
  }, [show]);

  const enter = useCallback(
    (who: SignedIn) => {
      // Separate pages, such as the explorer, send users here to sign in, and get them back
      // afterwards.
      const next = nextWithin(location.origin, new URLSearchParams(location.search).get("next"));
      if (next === null) return void show(who);
      arrive(who);
      location.assign(next);
    },
    [show],
  );

  useTitle(
    "route",
    standing.is === "out"
      ? text.signIn.title
      : standing.is === "error"
        ? text.errors.broken
        : undefined,
  );
  useEffect(look, [look]);
  useEffect(() => whenSignedOut(() => leave(true)), [leave]);
  // All tabs share one cookie: from now on this tab shows and sends data of the new user, and
  // nothing of the previous one.
  const here = standing.is === "in" ? standing.who.user.id : null;
  useEffect(
    () =>
      whenPersonEnters((id) => {
        if (id === here) return;
        forget();
        look();
      }),
    [here, forget, look],
  );

  return (
    <Tooltip.Provider delay={500}>
      <Broken>
        {standing.is === "unknown" && (
          <div className="whole">
            <Spinner label={text.common.loading} />
          </div>
        )}
        {standing.is === "error" && (
          <div className="whole">
            <ErrorState error={standing.error} onRetry={look} />
          </div>
        )}
        {standing.is === "out" && <SignIn ended={standing.ended} onEntered={enter} />}
        {standing.is === "in" && (
          <SignedInApp
            key={standing.who.session.id}
            who={standing.who}
            start={standing.start}
            onLeft={leave}
          />
        )}
      </Broken>
      <Toasts />
      <Announcer />
    </Tooltip.Provider>
  );
}

/** Prepares this browser for the signed-in user: it removes everything that other users typed. */
function arrive(who: SignedIn): void {
  drafts.enter(who.user.id);
  publishPerson(who.user.id);
}

function SignedInApp({
  who,
  start,
  onLeft,
}: {
  readonly who: SignedIn;
  readonly start: StartQuery;
  readonly onLeft: (ended: boolean) => void;
}) {
  const place = usePlace();
  const candidate = place.query.get("candidate");
  useEffect(
    () => startLive(start.pipelineCursor, (code) => code === "UNAUTHENTICATED" && onLeft(true)),
    [start, onLeft],
  );
  const found = rooms
    .map(([path, title, Room]) => ({ match: path.exec(place.path), title, Room }))
    .find((r) => r.match);
  useTitle("route", found ? found.title : text.shell.notThere);
  return (
    <ViewerProvider who={who} start={start} onLeft={() => onLeft(false)}>
      <Shell>
        <Broken key={place.path}>
          <Suspense
            fallback={
              <div className="whole">
                <Spinner label={text.common.loading} />
              </div>
            }
          >
            {found?.match ? (
              <found.Room
                key={found.match[1] ?? ""}
                params={found.match.slice(1).filter((p) => p !== undefined)}
              />
            ) : (
              <NotThere />
            )}
          </Suspense>
        </Broken>
      </Shell>
      {candidate && (
        <Broken about={candidate}>
          <CandidateDrawer
            id={candidate}
            onClose={() => setQuery({ candidate: null, application: null, tab: null })}
          />
        </Broken>
      )}
      <Palette />
      <KeyHelp />
    </ViewerProvider>
  );
}

function NotThere() {
  return (
    <div className="whole">
      <h1 className="unseen">{text.shell.notThere}</h1>
      <EmptyState
        title={text.shell.notThere}
        action={
          <a className="button secondary medium" href="/postings">
            {text.shell.toPostings}
          </a>
        }
      >
        <p>{text.shell.notThereWords}</p>
      </EmptyState>
    </div>
  );
}

/** Catches an error in one page, so that the rest of the app keeps working. */
class Broken extends Component<
  { readonly children: ReactNode; readonly about?: string },
  { readonly error: unknown }
> {
  override state = { error: undefined as unknown };

  /** Tries again when the page changes. */
  override componentDidUpdate(before: { readonly about?: string }) {
    if (before.about !== this.props.about && this.state.error !== undefined)
      this.setState({ error: undefined });
  }

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return (
      <div className="whole">
        <EmptyState
          icon="alert"
          title={text.errors.broken}
          action={
            <Button icon="reopen" onClick={() => location.reload()}>
              {text.errors.reload}
            </Button>
          }
        >
          <p>{text.errors.brokenWords}</p>
        </EmptyState>
      </div>
    );
  }
}
