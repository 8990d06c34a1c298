import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";

import type { FollowOptions, Outcome } from "@hirewire/client";

import type { BoardQuery } from "../gql/operations.ts";
import { HirewireError } from "../lib/api.ts";
import { FakeClock } from "../lib/clock.fake.ts";
import { pending } from "../lib/pending.ts";
import { BoardStore, wholeView, type Backend, type BoardEvent, type Card } from "./store.ts";

const me = "usr_me";
const rosa = { id: "usr_rosa", name: "Rosa Lindqvist" };

function card(id: string, stage: string, version = 1): Card {
  return {
    id,
    version,
    status: "ACTIVE",
    appliedAt: "2026-01-01T00:00:00Z",
    enteredStageAt: `2026-01-02T00:00:0${version}Z`,
    dueAt: null,
    stage: { id: stage },
    source: null,
    interviewers: [],
    candidate: { id: `cnd_${id}`, name: `Candidate ${id}`, headline: null, tags: [] },
  };
}

type Sent = {
  readonly name: string;
  readonly input: Record<string, unknown>;
  readonly version: number | undefined;
  readonly signal: AbortSignal;
};

/** A server that responds when the test tells it to. */
class Fake implements Backend {
  readonly clock = new FakeClock();
  readonly sent: Sent[] = [];
  private readonly answers: ((how: Outcome<never, never> | Error) => void)[] = [];
  private options: FollowOptions<BoardEvent> | undefined;
  snapshots = 0;
  openings = [{ id: "opn_1", status: "OPEN" }];

  constructor(
    public cards: Card[],
    readonly can = {
      edit: true,
      addApplication: true,
      moveApplications: true,
      rejectApplications: true,
      seePipeline: true,
    },
  ) {}

  readonly follow = (options: FollowOptions<BoardEvent>) => {
    this.options = options;
    void this.read();
    return { resync: () => void this.read(), close: () => {} };
  };

  private read() {
    return this.options!.snapshot!("START", new AbortController().signal);
  }

  readonly snapshot = async <T>() => {
    this.snapshots++;
    const stages = ["s1", "s2", "s3"].map((id) => {
      const nodes = this.cards.filter((c) => c.stage.id === id);
      return {
        id,
        name: id.toUpperCase(),
        kind: "REVIEW",
        targetDays: null,
        overdue: { totalCount: 0 },
        applications: {
          totalCount: nodes.length,
          pageInfo: { hasNextPage: false, endCursor: null },
          nodes,
        },
      };
    });
    const posting = {
      id: "pst",
      version: 1,
      title: "Welder",
      status: "OPEN",
      confidential: false,
      department: null,
      locations: [],
      openings: this.openings,
      hiringTeam: [],
      planGaps: [],
      viewerCan: this.can,
      stages,
    };
    return { data: { pipelineCursor: "c", posting } as unknown as T, cursor: "c" };
  };

  readonly run = (async () => {
    const { data } = await this.snapshot<BoardQuery>();
    return data;
  }) as unknown as Backend["run"];

  readonly command = (async (
    c: { name: string; input: Record<string, unknown>; expectedVersion?: number },
    signal: AbortSignal,
  ) => {
    this.sent.push({ name: c.name, input: c.input, version: c.expectedVersion, signal });
    const answer = await new Promise<Outcome<never, never> | Error>((resolve) => {
      this.answers.push(resolve);
      signal.addEventListener("abort", () => resolve(signal.reason as Error));
    });
    if (answer instanceof Error) throw answer;
    return answer;
  }) as unknown as Backend["command"];

  /** Responds to the oldest pending command. */
  async answer(how: object | Error): Promise<void> {
    this.answers.shift()!(how as Outcome<never, never>);
    await settle();
  }

  tell(event: object): void {
    this.options!.onEvent(event as BoardEvent);
  }
}

const settle = () => new Promise((resolve) => setImmediate(resolve));
const done = (c: Card) => ({ ok: true, event: null, replayed: false, payload: { application: c } });
const conflict = (current: Card) => ({
  ok: false,
  conflict: true,
  current,
  changedBy: rosa,
  changedAt: "2026-01-03T00:00:00Z",
});
const movedBy = (actor: object, c: Card, from: string) => ({
  __typename: "ApplicationMoved",
  id: `evt_${c.id}_${c.version}`,
  actor,
  application: c,
  fromStage: { id: from },
});

describe("the board's store", () => {
  let fake: Fake;
  let store: BoardStore;
  const open = async (cards: Card[], can?: Fake["can"]) => {
    fake = new Fake(cards, can);
    store = new BoardStore(
      "pst",
      me,
      { leaving: () => {}, others: () => {}, ended: () => {} },
      fake,
    );
    store.start(wholeView);
    await settle();
  };
  const where = (id: string) => store.placeOf(store.card(id)!);

  beforeEach(() => open([card("a", "s1"), card("b", "s1")]));

  test("the first card of an empty board can be moved, by the rights on the posting", async () => {
    await open([]);
    fake.tell({
      __typename: "ApplicationReceived",
      id: "evt_1",
      actor: rosa,
      application: card("new", "s1"),
    });
    assert.equal(where("new"), "s1");
    assert.ok(store.may("move"));
    assert.ok(store.may("reject"));
    await open([card("a", "s1")], {
      edit: false,
      addApplication: false,
      moveApplications: false,
      rejectApplications: false,
      seePipeline: false,
    });
    assert.ok(!store.may("move"));
    assert.ok(!store.seesAll);
  });

  test("a snapshot is seen whole: no column is empty in between", async () => {
    await open([card("a", "s1"), card("b", "s2"), card("c", "s3")]);
    const seen: string[] = [];
    const stop = store.subscribe(() =>
      seen.push(
        store
          .stageIds()
          .map((id) => store.column(id)!.ids.join())
          .join("|"),
      ),
    );
    fake.tell({ __typename: "OpeningAdded", id: "evt_1", actor: rosa });
    fake.clock.advance(300);
    await settle();
    stop();
    assert.equal(fake.snapshots, 2);
    assert.deepEqual(seen, ["a|b|c"]);
  });

  test("a move states the version that the card had when it was picked up", async () => {
    const picked = store.pick(["a"]);
    fake.tell(movedBy(rosa, card("a", "s2", 2), "s1"));
    const answer = store.move(picked, "s3");
    assert.equal(fake.sent[0]!.version, 1);
    await fake.answer(conflict(card("a", "s2", 2)));
    const [only] = await answer;
    assert.equal(only!.conflict!.by, rosa.name);
    assert.equal(where("a"), "s2");
  });

  test("a move to the stage to which another user moved the card in the meantime is a conflict", async () => {
    const picked = store.pick(["a"]);
    fake.tell(movedBy(rosa, card("a", "s3", 2), "s1"));
    const answer = store.move(picked, "s3");
    await fake.answer(conflict(card("a", "s3", 2)));
    assert.ok((await answer)[0]!.conflict);
  });

  test("a selection keeps the versions from when it was made", async () => {
    store.select(["a"], true);
    fake.tell(movedBy(rosa, card("a", "s2", 2), "s1"));
    void store.move(store.selected, "s3");
    assert.equal(fake.sent[0]!.version, 1);
    await fake.answer(conflict(card("a", "s2", 2)));
  });

  test("a second move waits for the first, and states the version that it produced", async () => {
    const first = store.move(store.pick(["a"]), "s2");
    const second = store.move(store.pick(["a"]), "s3");
    assert.equal(where("a"), "s3");
    assert.equal(fake.sent.length, 1);
    await fake.answer(done(card("a", "s2", 2)));
    assert.equal((await first)[0]!.done, true);
    assert.equal(where("a"), "s3", "the second is still shown");
    assert.ok(store.isWaiting("a"));
    assert.deepEqual([fake.sent[1]!.input["toStageId"], fake.sent[1]!.version], ["s3", 2]);
    await fake.answer(done(card("a", "s3", 3)));
    assert.equal((await second)[0]!.done, true);
    assert.equal(where("a"), "s3");
    assert.ok(!store.isWaiting("a"));
  });

  test("another user's move between two moves is not overwritten by the second", async () => {
    void store.move(store.pick(["a"]), "s2");
    const second = store.move(store.pick(["a"]), "s3");
    fake.tell(movedBy(rosa, card("a", "s1", 3), "s2"));
    await fake.answer(done(card("a", "s2", 2)));
    assert.equal(fake.sent[1]!.version, 2);
    await fake.answer(conflict(card("a", "s1", 3)));
    assert.ok((await second)[0]!.conflict);
    assert.equal(where("a"), "s1");
  });

  test("if the first move fails, the second is not sent and reports the failure once", async () => {
    const first = store.move(store.pick(["a"]), "s2");
    const second = store.move(store.pick(["a"]), "s3");
    await fake.answer(conflict(card("a", "s2", 2)));
    assert.equal(fake.sent.length, 1);
    assert.equal((await first)[0]!.superseded, true);
    const [last] = await second;
    assert.ok(last!.conflict && !last!.superseded);
    assert.equal(where("a"), "s2");
    assert.ok(!store.isWaiting("a"));
  });

  test("a card picked up during the user's own move does not conflict with that move", async () => {
    const first = store.move(store.pick(["a"]), "s2");
    const picked = store.pick(["a"]);
    await fake.answer(done(card("a", "s2", 2)));
    await first;
    void store.move(picked, "s3");
    assert.equal(fake.sent[1]!.version, 2);
    await fake.answer(done(card("a", "s3", 3)));
  });

  test("a drop back to the original stage is sent after the first", async () => {
    void store.move(store.pick(["a"]), "s2");
    void store.move(store.pick(["a"]), "s1");
    await fake.answer(done(card("a", "s2", 2)));
    assert.deepEqual([fake.sent[1]!.input["toStageId"], fake.sent[1]!.version], ["s1", 2]);
    await fake.answer(done(card("a", "s1", 3)));
  });

  test("a waiting move is listed until it is canceled", async () => {
    const answer = store.move(store.pick(["a"]), "s2");
    const [one] = pending.all();
    assert.equal(one!.label, "move Candidate a to S2");
    one!.cancel();
    const [only] = await answer;
    assert.equal((only!.error as Error).name, "Cancelled");
    assert.equal(where("a"), "s1");
    assert.deepEqual(pending.all(), []);
  });

  test("canceling the second of two moves does not affect the first", async () => {
    const first = store.move(store.pick(["a"]), "s2");
    const second = store.move(store.pick(["a"]), "s3");
    pending.all()[1]!.cancel();
    await settle();
    assert.equal(((await second)[0]!.error as Error).name, "Cancelled");
    assert.equal(where("a"), "s2");
    const third = store.move(store.pick(["a"]), "s3");
    assert.equal(fake.sent.length, 1);
    await fake.answer(done(card("a", "s2", 2)));
    assert.equal((await first)[0]!.done, true);
    assert.equal(fake.sent[1]!.version, 2);
    await fake.answer(done(card("a", "s3", 3)));
    assert.equal((await third)[0]!.done, true);
  });

  test("a failure without a response is reported to the user", async () => {
    const answer = store.move(store.pick(["a"]), "s2");
    await fake.answer(new HirewireError("OFFLINE", "no answer"));
    assert.equal(((await answer)[0]!.error as HirewireError).code, "OFFLINE");
    assert.equal(where("a"), "s1");
  });

  test("a card shows for three seconds which colleague moved it, but not the user's own moves", async () => {
    fake.tell(movedBy(rosa, card("a", "s2", 2), "s1"));
    assert.equal(store.creditOf("a"), "Moved by Rosa Lindqvist");
    fake.clock.advance(2999);
    assert.ok(store.creditOf("a"));
    fake.clock.advance(1);
    assert.equal(store.creditOf("a"), null);
    fake.tell(movedBy({ id: me, name: "Me" }, card("b", "s2", 2), "s1"));
    assert.equal(store.creditOf("b"), null);
  });

  test("a hire changes the free openings without a reload", async () => {
    fake.openings = [{ id: "opn_1", status: "FILLED" }];
    fake.tell({
      __typename: "ApplicationHired",
      id: "evt_h",
      actor: rosa,
      fromStage: { id: "s1" },
      application: { ...card("a", "s1", 2), status: "HIRED" },
    });
    fake.clock.advance(1200);
    await settle();
    assert.equal(store.posting!.openings[0]!.status, "FILLED");
  });

  test("an interviewer's board is read again when they are assigned", async () => {
    await open([], {
      edit: false,
      addApplication: false,
      moveApplications: false,
      rejectApplications: false,
      seePipeline: false,
    });
    fake.cards = [card("a", "s1")];
    fake.tell({
      __typename: "InterviewersAssigned",
      id: "evt_i",
      actor: rosa,
      application: card("a", "s1"),
    });
    fake.clock.advance(300);
    await settle();
    assert.equal(where("a"), "s1");
  });
});
