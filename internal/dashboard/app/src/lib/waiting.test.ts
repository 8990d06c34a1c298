import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { HirewireError } from "@hirewire/client";

import { explain } from "./api.ts";
import { changes } from "./changes.ts";
import { FakeClock } from "./clock.fake.ts";
import { Heartbeat } from "./heartbeat.ts";
import { Cancelled, PendingCommands, slowAfter } from "./pending.ts";

describe("a heartbeat", () => {
  const begin = () => {
    const clock = new FakeClock();
    const said: boolean[] = [];
    let asked = 0;
    const beat = new Heartbeat(
      { ask: () => asked++, onSilent: (silent) => said.push(silent) },
      clock,
    );
    beat.start();
    return { clock, said, beat, asked: () => asked };
  };

  test("reports a server that stops responding within two seconds, at any moment", () => {
    for (let last = 0; last <= 900; last += 100) {
      const { clock, said, beat } = begin();
      beat.heard(); // the answer to the first question
      clock.advance(last); // after this nothing is answered
      clock.advance(1999);
      assert.deepEqual(said, [true], `stopped ${last} ms after an answer`);
    }
  });

  test("is quiet while the server responds, and pings about once a second", () => {
    const { clock, said, beat, asked } = begin();
    for (let i = 0; i < 10; i++) {
      beat.heard();
      clock.advance(900);
    }
    assert.deepEqual(said, []);
    assert.equal(asked(), 11);
  });

  test("withdraws the report with the next message", () => {
    const { clock, said, beat } = begin();
    clock.advance(5000);
    beat.heard();
    assert.deepEqual(said, [true, false]);
  });

  test("reports a slow network once and does not flicker", () => {
    const { clock, said, beat } = begin();
    for (let i = 0; i < 8; i++) {
      clock.advance(2000); // a round trip
      beat.heard();
      clock.advance(900);
    }
    assert.deepEqual(said, [true, false]);
  });

  test("reports nothing once it is stopped", () => {
    const { clock, said, beat } = begin();
    beat.stop();
    clock.advance(60_000);
    beat.heard();
    assert.deepEqual(said, []);
  });
});

describe("pending commands", () => {
  test("are listed until they have a response, and as slow after a while", async () => {
    const clock = new FakeClock();
    const commands = new PendingCommands(clock);
    let answer = (_: string) => {};
    const sent = commands.track(
      "hire Ada",
      () =>
        new Promise<string>((resolve) => {
          answer = resolve;
        }),
    );
    assert.deepEqual(
      commands.all().map((p) => [p.label, p.slow]),
      [["hire Ada", false]],
    );
    clock.advance(slowAfter);
    assert.ok(slowAfter < 2000);
    assert.deepEqual(
      commands.all().map((p) => p.slow),
      [true],
    );
    answer("yes");
    assert.equal(await sent, "yes");
    assert.deepEqual(commands.all(), []);
    assert.equal(commands.started, 1);
  });

  test("are canceled by the user, and reject with Cancelled", async () => {
    const commands = new PendingCommands(new FakeClock());
    const sent = commands.track(
      "hire Ada",
      (signal) =>
        new Promise((_, reject) =>
          signal.addEventListener("abort", () => reject(signal.reason as Error)),
        ),
    );
    commands.all()[0]!.cancel();
    await assert.rejects(sent, Cancelled);
    assert.deepEqual(commands.all(), []);
  });
});

test("no error shows the API's own message to a user", () => {
  for (const code of [
    "UNAUTHENTICATED",
    "FORBIDDEN",
    "NOT_FOUND",
    "BAD_USER_INPUT",
    "TOO_COMPLEX",
    "RATE_LIMITED",
    "UNAVAILABLE",
    "INTERNAL",
    "OFFLINE",
    "PROTOCOL",
    "CALLBACK",
  ] as const) {
    const said = explain(new HirewireError(code, "no valid credential was sent"));
    assert.match(said, /^[A-Z].*\.$/, code);
    assert.doesNotMatch(said, /credential/, code);
  }
  assert.equal(
    explain(new HirewireError("UNAUTHENTICATED", "no valid credential was sent")),
    "Please sign in again.",
  );
  assert.match(explain(new TypeError("Failed to fetch")), /can't be reached/);
});

test("an event of an unknown kind concerns every subject", () => {
  assert.ok(changes({ __typename: "MoonRose" }, "catalog"));
  assert.ok(changes({ __typename: "ApplicationHired" }, "openings"));
  assert.ok(!changes({ __typename: "ApplicationMoved" }, "openings"));
});
