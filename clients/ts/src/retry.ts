import { backoff, systemClock } from "./clock.js";

/**
 * A value for graphql-ws's option `retryWait`: waits with jitter, for at most 30 s. The library's
 * default grows without a limit.
 */
export function retryWait(retries: number): Promise<void> {
  return new Promise((resolve) => {
    systemClock.after(backoff(retries, systemClock.random()), resolve);
  });
}
