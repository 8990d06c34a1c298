import type { Following, PipelineEvent, Status } from "@hirewire/client";
import { useEffect, useRef, useSyncExternalStore } from "react";

import { hirewire } from "./api.ts";
import { touched } from "./documents.ts";

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
  /** How many changes had been missed, or everything where the stream had to jump; null when nothing is to be said. */
  readonly caughtUp: number | "everything" | null;
}

/** How long it stands there that everything has arrived. */
const said = 8000;

const hearers = new Set<(touch: Touch | "everything") => void>();
const watchers = new Set<() => void>();
let connection: Connection = { status: "connecting", lost: false, caughtUp: null };
let following: Following | undefined;
let missed: number | "everything" = 0;
let wasLost = false;
let begun = false;
let quiet: ReturnType<typeof setTimeout> | undefined;

function show(next: Connection): void {
  connection = next;
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
    if (!wasLost) missed = 0;
    wasLost = true;
  }
  if (status !== "live" || !wasLost) return show({ status, lost: wasLost, caughtUp: null });
  wasLost = false;
  show({ status, lost: false, caughtUp: missed });
  quiet = setTimeout(() => show({ status: "live", lost: false, caughtUp: null }), said);
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
