import type { Following, PipelineEvent, Status } from "@hirewire/client";
import { useEffect, useRef, useSyncExternalStore } from "react";

import { hirewire, whenSilent } from "./api.ts";
import { touched } from "./documents.ts";
import { pending } from "./pending.ts";

/** What every room hears of: which things an event touched. */
export interface Touch extends PipelineEvent {
  readonly posting: { readonly id: string } | null;
  readonly application: { readonly id: string } | null;
  readonly candidate: { readonly id: string } | null;
}

/** How the connection stands, and what came in after it had been lost. */
export interface Connection {
  readonly status: Status;
  /** The connection was lost, and what was missed has not all arrived. */
  readonly lost: boolean;
  /**
   * How many changes had been missed, or everything where the stream had to jump; null when nothing is to be said. "own" when
   * nothing was missed but this person's own commands were waiting, which makes "nothing had changed" untrue.
   */
  readonly caughtUp: number | "everything" | "own" | null;
  /** The browser knows that it has no network. */
  readonly noNetwork: boolean;
  /** The connection seems open, but the server does not answer on it. */
  readonly silent: boolean;
}

/** How long it stands there that everything has arrived. */
const said = 8000;

const hearers = new Set<(touch: Touch | "everything") => void>();
const watchers = new Set<() => void>();
let connection: Connection = { status: "connecting", lost: false, caughtUp: null, noNetwork: !navigator.onLine, silent: false };
let following: Following | undefined;
let missed: number | "everything" = 0;
let wasLost = false;
let begun = false;
let quiet: ReturnType<typeof setTimeout> | undefined;
/** How many commands had been started when the connection was lost. */
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
  if (status === "live" && !begun) {
    begun = true;
    tellAll("everything"); // what happened between the rooms' first reading and here came to nobody
  }
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

/** Follows everything that the person may see, for the rooms that only need to know what to read again. */
export function startLive(onEnd: (code: string) => void): () => void {
  missed = 0;
  wasLost = false;
  begun = false;
  following = hirewire().follow<Touch>({
    select: touched,
    onEvent: (e) => {
      if (wasLost && missed !== "everything") missed++;
      tellAll(e);
    },
    onResync: () => {
      if (wasLost) missed = "everything";
      tellAll("everything");
    },
    onAccessLost: () => tellAll("everything"),
    onAccessGained: () => tellAll("everything"),
    onStatus,
    onEnd: (e) => onEnd(e.code),
  });
  return () => following?.close();
}

export function useConnection(): Connection {
  return useSyncExternalStore((tell) => {
    watchers.add(tell);
    return () => watchers.delete(tell);
  }, () => connection);
}

/** Calls back, at most every so often, when something happened that the room says concerns it. */
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
