/** Where time and chance come from; tests bring their own. */
export interface Clock {
  /** Milliseconds since any moment. */
  now(): number;
  /** Runs something later, unless the answer is called before. */
  after(ms: number, run: () => void): () => void;
  /** At least 0, less than 1. */
  random(): number;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  random: Math.random,
};

const shortest = 100;
const first = 500;
const longest = 30_000;

/**
 * How long to wait after so many failures in a row: anything up to a bound that doubles, so that many clients who lost the
 * same server do not all come back at once.
 */
export function backoff(failures: number, random: number): number {
  return shortest + random * (Math.min(longest, first * 2 ** Math.min(failures, 16)) - shortest);
}

/** Waits; less when the signal aborts, or when the browser says that the network is back. */
export function pause(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const page = globalThis as Partial<Pick<EventTarget, "addEventListener" | "removeEventListener">>;
    const done = () => {
      cancel();
      signal.removeEventListener("abort", done);
      page.removeEventListener?.("online", done);
      resolve();
    };
    const cancel = clock.after(ms, done);
    signal.addEventListener("abort", done);
    page.addEventListener?.("online", done);
  });
}
