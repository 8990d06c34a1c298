import type { Following, PipelineEvent, Status } from "@hirewire/client";
import { useEffect, useRef, useSyncExternalStore } from "react";

import { CursorDocument } from "../gql/operations.ts";
import { hirewire, whenSilent } from "./api.ts";
import { touched } from "./documents.ts";
import { pending } from "./pending.ts";

/** The part of an event that every page receives: the entities that it touched. */
export interface Touch extends PipelineEvent {
  readonly posting: { readonly id: string } | null;
  readonly application: { readonly id: string } | null;
  readonly candidate: { readonly id: string } | null;
}

/** The state of the connection, and what arrived after it was lost. */
export interface Connection {
  readonly status: Status;
  /** Whether the connection was lost and the missed events have not all arrived yet. */
  readonly lost: boolean;
  /**
   * The number of missed changes, or "everything" if the stream could not continue from its cursor;
   * null if nothing needs to be shown. "own" if no events were missed but this user's own commands
   * were waiting, so that "nothing changed" would be wrong.
   */
  readonly caughtUp: number | "everything" | "own" | null;
  /** Whether the browser reports that it has no network. */
  readonly noNetwork: boolean;
  /** Whether the connection seems open but the server does not respond on it. */
  readonly silent: boolean;
}

/** How long the banner shows that all missed events have arrived, in milliseconds. */
const said = 8000;

const hearers = new Set<(touch: Touch | "everything") => void>();
const watchers = new Set<() => void>();
let connection: Connection = {
  status: "connecting",
  lost: false,
  caughtUp: null,
  noNetwork: !navigator.onLine,
  silent: false,
};
let following: Following | undefined;
let missed: number | "everything" = 0;
let wasLost = false;
let quiet: ReturnType<typeof setTimeout> | undefined;
/** The number of commands that had been started when the connection was lost. */
let startedBefore = 0;
let waitingBefore = false;

addEventListener("offline", () => show({ noNetwork: true }));
addEventListener("online", () => show({ noNetwork: false }));
whenSilent((silent) => show({ silent }));

function show(next: Partial<Connection>): void {
  connection = { ...connection, ...next };
  for (const tell of watchers) tell();
}

function tellAll(what: Touch | "everything"): void {
  for (const tell of hearers) tell(what);
}

function onStatus(status: Status): void {
  clearTimeout(quiet);
  if (status === "offline") {
    if (!wasLost) {
      missed = 0;
      startedBefore = pending.started;
      waitingBefore = pending.all().length > 0;
    }
    wasLost = true;
  }
  if (status !== "live" || !wasLost) return show({ status, lost: wasLost, caughtUp: null });
  wasLost = false;
  const own = waitingBefore || pending.started > startedBefore;
  show({ status, lost: false, caughtUp: missed === 0 && own ? "own" : missed });
  quiet = setTimeout(() => show({ caughtUp: null }), said);
}

/**
 * Follows all events that the viewer may see, for pages that only need to know what to read again.
 * The first cursor must be older than everything that the pages have read.
 */
export function startLive(first: string, onEnd: (code: string) => void): () => void {
  missed = 0;
  wasLost = false;
  following = hirewire().follow<Touch>({
    select: touched,
    onEvent: (e) => {
      if (wasLost && missed !== "everything") missed++;
      tellAll(e);
    },
    snapshot: async (why, signal) => {
      if (why === "START") return first;
      const { cursor } = await hirewire().snapshot(CursorDocument.toString(), {}, { signal });
      if (wasLost) missed = "everything";
      tellAll("everything");
      return cursor;
    },
    onAccessLost: () => tellAll("everything"),
    onAccessGained: () => tellAll("everything"),
    onStatus,
    onEnd: (e) => onEnd(e.code),
  });
  return () => following?.close();
}

export function useConnection(): Connection {
  return useSyncExternalStore(
    (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => connection,
  );
}

/** Calls back, at most once per interval, after events that concern the page. */
export function useTouched(concerns: (touch: Touch) => boolean, act: () => void, wait = 400): void {
  const latest = useRef({ concerns, act });
  latest.current = { concerns, act };
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hear = (what: Touch | "everything") => {
      if (timer !== undefined || (what !== "everything" && !latest.current.concerns(what))) return;
      timer = setTimeout(() => {
        timer = undefined;
        latest.current.act();
      }, wait);
    };
    hearers.add(hear);
    return () => {
      clearTimeout(timer);
      hearers.delete(hear);
    };
  }, [wait]);
}
