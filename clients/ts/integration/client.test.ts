import assert from "node:assert/strict";
import { test } from "node:test";

import type { SnapshotReason } from "@hirewire/client";
import {
  BOARD,
  connect,
  Door,
  Inbox,
  kill,
  MOVED,
  Mover,
  posting,
  start,
  type Board,
  type Moved,
} from "./world.js";

const timeout = 60_000;

test(
  "a board is followed across a killed server, without lost or duplicate events",
  { timeout },
  async () => {
    const id = await posting();
    const lead = connect("lead");
    const heard = new Inbox<string>();
    const snapshots: SnapshotReason[] = [];
    let versions = new Map<string, number>();
    const statuses = new Inbox<string>();
    lead.follow<Moved>({
      postingIds: [id],
      select: MOVED,
      snapshot: async (why, signal) => {
        snapshots.push(why);
        const { data, cursor } = await lead.snapshot<Board>(BOARD, { id }, { signal });
        versions = new Map(
          data.posting.stages.flatMap((s) => s.applications.nodes.map((a) => [a.id, a.version])),
        );
        return cursor;
      },
      onEvent: (e) => {
        if (e.application) versions.set(e.application.id, e.application.version);
        heard.put(e.id);
      },
      onStatus: statuses.put,
      onEnd: (e) => assert.fail(e),
    });
    const mover = await Mover.of(id, "recruiter", 0);
    await statuses.until((s) => s === "live");
    assert.equal(versions.get(mover.card.id), mover.card.version);
    const moves = [await mover.move()];
    await heard.until((e) => e === moves[0]);
    assert.equal(versions.get(mover.card.id), mover.card.version);

    Door.open = false;
    await kill();
    await statuses.until((s) => s === "offline");
    await start();
    moves.push(await mover.move(), await mover.move());
    Door.open = true;
    await heard.until((e) => e === moves[2]);
    moves.push(await mover.move());
    await heard.until((e) => e === moves[3]);
    assert.deepEqual(heard.all, moves, "each once, in order");
    assert.deepEqual(snapshots, ["START"], "the cursor was enough");
    assert.equal(versions.get(mover.card.id), mover.card.version);
    lead.close();
  },
);

test("an invalid cursor causes a new snapshot, and then the events", { timeout }, async () => {
  const id = await posting();
  const lead = connect("lead");
  const whys = new Inbox<SnapshotReason>();
  const heard = new Inbox<string>();
  lead.follow({
    after: "nonsense",
    snapshot: async (why) => {
      const { cursor } = await lead.snapshot(BOARD, { id });
      whys.put(why); // only now: a move that is already in the snapshot gives no event
      return cursor;
    },
    onEvent: (e) => heard.put(e.id),
    onEnd: (e) => assert.fail(e),
  });
  await whys.until((w) => w === "INVALID");
  const moved = await (await Mover.of(id, "recruiter", 0)).move();
  await heard.until((e) => e === moved);
  lead.close();
});

test("a command survives a killed server and runs once", { timeout }, async () => {
  const mover = await Mover.of(await posting(), "recruiter", 1);
  const version = mover.card.version;
  await kill();
  const move = mover.move();
  await start();
  await move;
  assert.equal(mover.card.version, version + 1);
});

test(
  "a decision based on an outdated version returns a conflict with the user who changed it",
  { timeout },
  async () => {
    const id = await posting();
    const mover = await Mover.of(id, "lead", 1);
    const stale = mover.card.version;
    await mover.move();
    const out = await connect("recruiter").command<unknown, { version: number }>({
      name: "moveApplication",
      input: { applicationId: mover.card.id, toStageId: "stg_anywhere" },
      expectedVersion: stale,
      selectCurrent: "... on Application { version }",
    });
    assert.ok(!out.ok && out.conflict, JSON.stringify(out));
    assert.equal(out.changedBy?.name, "Leila Haddad");
    assert.deepEqual([out.current?.id, out.current?.version], [mover.card.id, mover.card.version]);
    assert.ok(Date.parse(out.changedAt ?? "") > 0);
  },
);

test(
  "a hidden posting ends the stream, and so does an unknown credential",
  { timeout },
  async () => {
    const ended = new Inbox<string>();
    const interviewer = connect("interviewer");
    interviewer.follow({
      postingIds: ["pst_00000000000000000000000000"],
      onEvent: () => {},
      onEnd: (e) => ended.put(e.code),
    });
    await ended.until((c) => c === "NOT_FOUND");
    const withoutKey = connect("nobody");
    withoutKey.follow({ onEvent: () => {}, onEnd: (e) => ended.put(e.code) });
    await ended.until((c) => c === "UNAUTHENTICATED");
    await assert.rejects(withoutKey.query("{ viewer { id } }"), { code: "UNAUTHENTICATED" });
    interviewer.close();
    withoutKey.close();
  },
);
