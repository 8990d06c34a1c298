import { backoff, systemClock } from "./clock.js";

/** For graphql-ws's option `retryWait`, whose own grows without a bound: jittered, 30 s at most. */
export function retryWait(retries: number): Promise<void> {
  return new Promise((resolve) => {
    systemClock.after(backoff(retries, systemClock.random()), resolve);
  });
}
