/** The source of time and randomness. Tests can pass their own. */
export interface Clock {
  /** Returns the milliseconds since an arbitrary fixed moment. */
  now(): number;
  /** Calls `run` after `ms` milliseconds. Returns a function that cancels the call. */
  after(ms: number, run: () => void): () => void;
  /** Returns a random number of at least 0 and less than 1. */
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
 * Returns how many milliseconds to wait after a number of consecutive failures. The wait is random,
 * below a limit that doubles with each failure, so that many clients of one server do not all
 * reconnect at the same time.
 */
export function backoff(failures: number, random: number): number {
  return shortest + random * (Math.min(longest, first * 2 ** Math.min(failures, 16)) - shortest);
}

/** Waits for `ms` milliseconds, or until the signal aborts or the browser reports that it is online again. */
export function pause(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const page = globalThis as Partial<
      Pick<EventTarget, "addEventListener" | "removeEventListener">
    >;
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
