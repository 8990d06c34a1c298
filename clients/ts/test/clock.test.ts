import assert from "node:assert/strict";
import { test } from "node:test";

import { backoff, pause } from "../src/clock.js";
import { FakeClock, settle } from "./fakes.js";

test("the backoff doubles up to half a minute, with jitter", () => {
  assert.deepEqual(
    [0, 1, 2, 10, 1000].map((n) => Math.round(backoff(n, 0.999999))),
    [500, 1000, 2000, 30_000, 30_000],
  );
  assert.deepEqual(
    [0, 5, 1000].map((n) => backoff(n, 0)),
    [100, 100, 100],
  );
  assert.notEqual(backoff(3, 0.2), backoff(3, 0.7));
});

test("a pause ends early when the network is back or the signal aborts", async () => {
  const page = new EventTarget();
  Object.assign(globalThis, {
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  });
  try {
    for (const wake of [
      (clock: FakeClock) => clock.advance(1000),
      () => page.dispatchEvent(new Event("online")),
      (_: FakeClock, a: AbortController) => a.abort(),
    ]) {
      const clock = new FakeClock();
      const over = new AbortController();
      let awake = false;
      const waiting = pause(clock, 1000, over.signal).then(() => (awake = true));
      await clock.advance(999);
      assert.equal(awake, false);
      await wake(clock, over);
      await settle();
      assert.equal(awake, true);
      await waiting;
    }
    const over = new AbortController();
    over.abort();
    await pause(new FakeClock(), 1000, over.signal);
  } finally {
    Object.assign(globalThis, { addEventListener: undefined, removeEventListener: undefined });
  }
});
