import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import {
  createHirewire,
  HirewireError,
  type FollowOptions,
  type Hirewire,
  type Token,
} from "@hirewire/client";
import { FakeClock, FakeSocket, moved, settle, type Stream } from "./fakes.js";

beforeEach(() => {
  FakeSocket.all = [];
});

/** A client that follows a board, and records the calls of its callbacks. */
class Board {
  readonly clock = new FakeClock();
  readonly client: Hirewire;
  readonly told: string[] = [];
  readonly statuses: string[] = [];
  ended: HirewireError | undefined;

  constructor(token: Token = "secret") {
    this.client = createHirewire({
      url: "http://test/graphql",
      token,
      webSocket: FakeSocket,
      clock: this.clock,
      fetch: () => assert.fail("no request"),
    });
  }

  follow(options: Partial<FollowOptions> = {}) {
    return this.client.follow({
      onEvent: (e) => this.told.push(e.id),
      onCursor: (cursor) => this.told.push(`@${cursor}`),
      onStatus: (status) => this.statuses.push(status),
      onEnd: (e) => (this.ended = e),
      ...options,
    });
  }

  /** Returns the events and cursors since the last call. */
  news(): string[] {
    return this.told.splice(0);
  }

  get socket(): FakeSocket {
    const socket = FakeSocket.all.at(-1);
    if (!socket) throw new Error("the client did not connect");
    return socket;
  }

  /** Waits for the next connection and accepts it. */
  async connected(): Promise<Stream> {
    const before = FakeSocket.all.filter((s) => s.readyState !== FakeSocket.CONNECTING).length;
    await settle();
    if (FakeSocket.all.length === before) await this.clock.advance(30_000);
    assert.equal(FakeSocket.all.length, before + 1, "one more connection");
    return this.socket.accept();
  }
}

test("a snapshot is taken, and the events after it are delivered", async () => {
  const board = new Board();
  let shown = 0;
  board.follow({
    postingIds: ["pst_1"],
    select: "occurredAt",
    snapshot: async (why) => (assert.equal(why, "START"), shown++, "s1"),
  });
  assert.deepEqual(board.statuses, [], "no callback runs before follow has returned");
  const stream = await board.connected();
  assert.equal(board.socket.url, "ws://test/graphql");
  assert.equal(board.socket.protocol, "graphql-transport-ws");
  assert.equal(board.socket.init?.payload?.authorization, "Bearer secret");
  assert.deepEqual(stream.variables, { postingIds: ["pst_1"], after: "s1" });
  assert.match(stream.query, /events \{ __typename id .*occurredAt \} \}/);
  await stream.events("c0");
  await stream.events("c2", moved("a"), moved("b"));
  assert.deepEqual(board.news(), ["@s1", "@c0", "a", "b", "@c2"]);
  assert.equal(shown, 1);
  assert.deepEqual(board.statuses, ["connecting", "live"]);
});

test("a lost connection resumes from the newest cursor, without duplicates", async () => {
  for (const code of [1000, 1001, 1006, 1011, 1012, 1013, 4408, 4429, 4500]) {
    FakeSocket.all = [];
    const board = new Board();
    board.follow({ after: "kept" });
    let stream = await board.connected();
    assert.deepEqual(stream.variables, { postingIds: null, after: "kept" });
    await stream.events("c0");
    await stream.events("c1", moved("a"));
    board.socket.drop(code);
    await settle();
    assert.equal(FakeSocket.all.length, 1, "it does not come back at once");
    stream = await board.connected();
    assert.equal(stream.variables["after"], "c1");
    await stream.events("c1");
    await stream.events("c3", moved("a"), moved("b"));
    assert.deepEqual(board.news(), ["@c0", "a", "@c1", "@c1", "b", "@c3"]);
    await board.clock.advance(1000);
    assert.deepEqual(
      board.statuses,
      ["connecting", "catching-up", "offline", "catching-up", "live"],
      String(code),
    );
    assert.equal(board.ended, undefined);
  }
});

test("reconnects to an unreachable server slow down", async () => {
  const board = new Board();
  board.clock.chance = 0.999999;
  board.follow();
  const waits: number[] = [];
  for (let n = 1; n < 12; n++) {
    await settle();
    board.socket.fail();
    await settle();
    for (let waited = 0; FakeSocket.all.length === n; waited += 100) {
      assert.ok(waited < 31_000, "it gave up");
      await board.clock.advance(100);
      if (FakeSocket.all.length > n) waits.push(waited + 100);
    }
  }
  assert.deepEqual(
    waits,
    [500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000, 30_000, 30_000],
  );
  const stream = await board.connected();
  await stream.events("c0");
  await board.clock.advance(10_000);
  board.socket.drop(1012);
  await settle();
  await board.clock.advance(500);
  assert.equal(FakeSocket.all.length, 13, "a connection that was good ends the row of failures");
});

test("reconnects slow down if the server accepts connections and drops them", async () => {
  const board = new Board();
  board.clock.chance = 0.999999;
  board.follow();
  for (let n = 0; n < 6; n++) {
    const stream = await board.connected();
    await stream.events("c0");
    board.socket.drop(1012);
  }
  await settle();
  await board.clock.advance(10_000);
  assert.equal(FakeSocket.all.length, 6);
});

test("the status is live after a second without frames, or at a checkpoint", async () => {
  const board = new Board();
  board.follow({ after: "c0" });
  const stream = await board.connected();
  await stream.events("c0");
  for (let i = 0; i < 5; i++) {
    await board.clock.advance(900);
    await stream.events(`c${i}`, moved(`e${i}`));
  }
  assert.deepEqual(board.statuses, ["connecting", "catching-up"]);
  await stream.events("c9");
  assert.deepEqual(board.statuses, ["connecting", "catching-up", "live"]);
  await stream.events("c10", moved("x"));
  await board.clock.advance(5000);
  assert.deepEqual(
    board.statuses,
    ["connecting", "catching-up", "live"],
    "an event of now is no replay",
  );
});

test("a stream that cannot continue takes a new snapshot before it delivers more events", async () => {
  const board = new Board();
  const whys: string[] = [];
  let answer: (cursor: string) => void = () => {};
  board.follow({
    after: "old",
    snapshot: (why) => (whys.push(why), new Promise((resolve) => (answer = resolve))),
  });
  const first = await board.connected();
  assert.deepEqual(whys, [], "`after` says where to go on");
  await first.resync("now", "EXPIRED");
  assert.deepEqual(whys, ["EXPIRED"]);
  await first.events("now2", moved("early"));
  assert.deepEqual(board.news(), [], "what comes meanwhile is in the snapshot, or comes after it");
  answer("s1");
  await settle();
  const second = board.socket.stream();
  assert.equal(FakeSocket.all.length, 1, "over the same connection");
  assert.notEqual(second.id, first.id);
  assert.ok(first.completed);
  assert.equal(second.variables["after"], "s1");
  await second.events("s1");
  await second.events("c1", moved("early"), moved("late"));
  assert.deepEqual(board.news(), ["@s1", "@s1", "early", "late", "@c1"]);
  assert.equal(board.statuses.at(-1), "live");
});

test("without a snapshot, onResync is called and events follow", async () => {
  const board = new Board();
  board.follow({ after: "old", onResync: (why) => board.told.push(why) });
  const stream = await board.connected();
  await stream.resync("now", "UNKNOWN_EPOCH");
  assert.deepEqual(board.statuses, ["connecting", "live"]);
  await stream.events("c1", moved("a"));
  assert.deepEqual(board.news(), ["UNKNOWN_EPOCH", "@now", "a", "@c1"]);
  board.socket.drop(1006);
  assert.equal((await board.connected()).variables["after"], "c1");
});

test("snapshots whose cursors are always refused are not taken in a tight loop", async () => {
  const board = new Board();
  let taken = 0;
  board.follow({ snapshot: async () => `wrong${taken++}` });
  await (await board.connected()).resync("now", "INVALID");
  for (let n = 0; n < 4; n++) {
    await board.clock.advance(30_000);
    await board.socket.stream().resync("now", "INVALID");
  }
  await board.clock.advance(3000);
  assert.ok(taken >= 4 && taken <= 6, `${taken} snapshots in two minutes`);
});

test("a snapshot that fails temporarily is taken again", async () => {
  const board = new Board();
  const answers: Array<() => Promise<string>> = [
    () => Promise.reject(new HirewireError("OFFLINE", "no answer")),
    () => Promise.reject(new HirewireError("UNAVAILABLE", "later")),
    () => Promise.resolve("s1"),
  ];
  board.follow({ snapshot: () => answers.shift()!() });
  await board.clock.advance(30_000);
  assert.equal((await board.socket.accept()).variables["after"], "s1");
  assert.deepEqual(board.statuses, ["connecting", "offline"]);
  const denied = new Board();
  denied.follow({ snapshot: () => Promise.reject(new HirewireError("FORBIDDEN", "no")) });
  await settle();
  assert.equal(denied.ended?.code, "FORBIDDEN");
});

test("lost and gained access is reported in the order of events", async () => {
  const board = new Board();
  board.follow({
    onAccessLost: (id) => board.told.push(`-${id}`),
    onAccessGained: (id) => board.told.push(`+${id}`),
  });
  const stream = await board.connected();
  await stream.events(
    "c1",
    moved("a"),
    { __typename: "AccessLost", id: "l", postingId: "pst_1" },
    { __typename: "AccessGained", id: "g", posting: { id: "pst_2" } },
    moved("b"),
  );
  await stream.events("c2", { __typename: "AccessGained", id: "gone", posting: null });
  assert.deepEqual(board.news(), ["a", "-pst_1", "+pst_2", "b", "@c1", "@c2"]);
});

test("without access callbacks, a new snapshot is taken", async () => {
  const board = new Board();
  const whys: string[] = [];
  board.follow({ snapshot: async (why) => `s${whys.push(why)}` });
  const stream = await board.connected();
  await stream.events("c0");
  await stream.events(
    "c1",
    moved("a"),
    { __typename: "AccessLost", id: "l", postingId: "pst_1" },
    moved("b"),
  );
  assert.deepEqual(whys, ["START", "CHANGED"]);
  assert.equal(board.socket.stream().variables["after"], "s2");
  assert.deepEqual(board.news(), ["@s1", "@c0", "a", "@s2"], "the snapshot has the rest");
});

test("resync can be called at any time", async () => {
  const board = new Board();
  const answers: Array<(cursor: string) => void> = [];
  const following = board.follow({
    snapshot: () => new Promise((resolve) => answers.push(resolve)),
  });
  await settle();
  following.resync();
  answers[0]?.("s1");
  await settle();
  assert.equal(answers.length, 2, "once more, for what the first may not have seen");
  answers[1]?.("s2");
  const stream = await board.connected();
  assert.equal(stream.variables["after"], "s2");
  await stream.events("c0");
  following.resync();
  await settle();
  assert.equal(answers.length, 3);
  answers[2]?.("s3");
  await settle();
  board.socket.drop(1006);
  await settle();
  following.resync();
  await board.clock.advance(1000);
  assert.equal(answers.length, 4, "offline, too");
});

test("a final error is reported once, and the client stops", async () => {
  for (const code of ["FORBIDDEN", "NOT_FOUND", "BAD_USER_INPUT", "TOO_COMPLEX"] as const) {
    FakeSocket.all = [];
    const board = new Board();
    board.follow();
    const stream = await board.connected();
    await stream.events("c1", moved("a"));
    await stream.error(code);
    assert.equal(board.ended?.code, code);
    await board.clock.advance(120_000);
    assert.equal(FakeSocket.all.length, 1);
  }
  for (const code of [4400, 4406, 4409]) {
    FakeSocket.all = [];
    const board = new Board();
    board.follow();
    await board.connected();
    board.socket.drop(code, "your fault");
    await settle();
    assert.equal(board.ended?.code, "PROTOCOL");
    assert.match(board.ended?.message ?? "", new RegExp(`${code} your fault`));
  }
});

test("an error that is not temporary ends the stream", async () => {
  for (const code of ["DOCUMENT_NOT_TRUSTED", "SOMETHING_NEW"]) {
    FakeSocket.all = [];
    const board = new Board();
    board.follow();
    await (await board.connected()).error(code);
    assert.equal(board.ended?.code, code);
  }
});

test("temporary errors are waited for, and a frame that could not be rendered is requested again", async () => {
  const board = new Board();
  board.follow({ after: "c0" });
  let stream = await board.connected();
  await stream.error("UNAVAILABLE");
  await board.clock.advance(5000);
  stream = board.socket.stream();
  assert.equal(stream.variables["after"], "c0");
  await stream.events("c1", moved("a"));
  await stream.result({
    data: null,
    errors: [{ message: "ours", extensions: { code: "INTERNAL" } }],
  });
  assert.equal(board.statuses.at(-1), "offline");
  await board.clock.advance(5000);
  stream = board.socket.stream();
  assert.equal(stream.variables["after"], "c1");
  await stream.result({
    data: { pipelineUpdates: { __typename: "PipelineEvents", cursor: "c2", events: [moved("b")] } },
    errors: [{ message: "a field" }],
  });
  assert.deepEqual(
    board.news(),
    ["a", "@c1", "b", "@c2"],
    "a field that failed does not hide the rest",
  );
  await stream.complete();
  await board.clock.advance(5000);
  assert.equal(board.socket.stream().variables["after"], "c2", "a stream does not end by itself");
});

test("a refused credential is renewed, and the stream ends if there is no other", async () => {
  for (const code of [4401, 4403]) {
    FakeSocket.all = [];
    const asked: string[] = [];
    const tokens = ["one", "two"];
    const board = new Board((refused) => {
      if (refused === undefined) return tokens[0];
      asked.push(refused);
      tokens.shift();
      return tokens[0];
    });
    board.follow({ after: "c0" });
    await settle();
    await board.socket.open();
    assert.equal(board.socket.init?.payload?.authorization, "Bearer one");
    board.socket.drop(code, "Forbidden");
    const stream = await board.connected();
    assert.equal(board.socket.init?.payload?.authorization, "Bearer two");
    await stream.events("c1", moved("a"));
    board.socket.drop(code, "Forbidden");
    await board.clock.advance(1000);
    assert.deepEqual(asked, ["one", "two"]);
    assert.equal(board.ended?.code, "UNAUTHENTICATED");
    assert.equal(FakeSocket.all.length, 2);
  }
  const fixed = new Board("only");
  fixed.follow();
  await settle();
  await fixed.socket.open();
  fixed.socket.drop(4403);
  await settle();
  assert.equal(fixed.ended?.code, "UNAUTHENTICATED");
});

test("when the credential ends on a live stream, the client opens a new connection", async () => {
  let token = "one";
  const board = new Board((refused) => (refused === undefined ? token : (token = "two")));
  board.follow();
  const stream = await board.connected();
  await stream.events("c1", moved("a"));
  await stream.error("UNAUTHENTICATED");
  const again = await board.connected();
  assert.equal(board.socket.init?.payload?.authorization, "Bearer two");
  assert.equal(again.variables["after"], "c1");
});

test("the client waits for an unreachable sign-in service", async () => {
  let fails = 2;
  const board = new Board(() => (fails-- > 0 ? Promise.reject(new Error("no network")) : "late"));
  board.follow();
  for (let n = 0; n < 2; n++) {
    await settle();
    await board.socket.open();
    await board.clock.advance(30_000);
  }
  await board.socket.accept();
  assert.equal(board.socket.init?.payload?.authorization, "Bearer late");
  assert.equal(board.ended, undefined);
});

test("a connection that died without a close event is detected", async () => {
  const board = new Board();
  board.follow();
  let stream = await board.connected();
  await stream.events("c1", moved("a"));
  const dead = board.socket;
  await board.clock.advance(20_000);
  assert.equal(dead.heard.at(-1)?.type, "ping");
  await board.clock.advance(120_000);
  assert.equal(FakeSocket.all.length, 1, "it answers");
  dead.mute = true;
  await board.clock.advance(39_999);
  assert.equal(FakeSocket.all.length, 1);
  await board.clock.advance(1);
  assert.equal(dead.readyState, FakeSocket.CLOSED);
  assert.equal(board.statuses.at(-1), "offline");
  stream = await board.connected();
  assert.equal(stream.variables["after"], "c1");
});

test("an error in a callback ends the stream at that event", async () => {
  for (const options of [
    {
      onEvent: () => {
        throw new TypeError("a bug");
      },
    },
    {
      onCursor: () => {
        throw new TypeError("a bug");
      },
    },
    {
      onStatus: (s: string) => {
        if (s === "live") throw new TypeError("a bug");
      },
    },
    { snapshot: () => Promise.reject(new TypeError("a bug")) },
  ] satisfies Array<Partial<FollowOptions>>) {
    FakeSocket.all = [];
    const board = new Board();
    board.follow({
      after: "c0",
      ...("snapshot" in options ? { after: undefined as never } : {}),
      ...options,
    });
    await settle();
    if (FakeSocket.all.length > 0) {
      const stream = await board.socket.accept();
      await stream.events("c1", moved("a"));
      await board.clock.advance(2000);
      assert.ok(stream.completed);
    }
    assert.equal(board.ended?.code, "CALLBACK");
    assert.ok(board.ended?.cause instanceof TypeError);
  }
});

test("no callback is called after close", async () => {
  const board = new Board();
  const following = board.follow({
    onEvent: (e) => {
      board.told.push(e.id);
      following.close();
    },
  });
  const stream = await board.connected();
  await stream.events("c1", moved("a"), moved("b"));
  await stream.events("c2", moved("c"));
  assert.deepEqual(board.news(), ["a"]);
  assert.ok(stream.completed);
  const before = [...board.statuses];
  board.socket.drop(1006);
  await board.clock.advance(60_000);
  assert.equal(FakeSocket.all.length, 1);
  assert.deepEqual(board.statuses, before);
  assert.equal(board.ended, undefined);

  let aborted = false;
  const slow = board.follow({
    snapshot: (_, signal) =>
      new Promise((_, reject) =>
        signal.addEventListener("abort", () => ((aborted = true), reject(signal.reason))),
      ),
  });
  await settle();
  slow.close();
  await settle();
  assert.ok(aborted);
  assert.equal(board.ended, undefined);
});

test("closing the client closes its streams and its connection", async () => {
  const board = new Board();
  board.follow();
  board.follow({ postingIds: ["pst_1"] });
  await board.connected();
  assert.equal(FakeSocket.all.length, 1, "one connection for both");
  board.client.close();
  await settle();
  await board.clock.advance(60_000);
  assert.equal(board.socket.readyState, FakeSocket.CLOSED);
  assert.equal(FakeSocket.all.length, 1);
  board.follow();
  await board.connected();
});
