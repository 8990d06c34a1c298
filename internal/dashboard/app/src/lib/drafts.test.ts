import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { FakeClock } from "./clock.fake.ts";
import {
  draftLife,
  draftRoom,
  Drafts,
  explorerNamespace,
  isChanged,
  isOutdated,
  keyOfAll,
  valueOf,
  withField,
  type DraftStorage,
  type Fields,
  type Value,
} from "./drafts.ts";

/** The storage of one browser. Tabs are told of what other tabs write, as storage events tell them. */
class Shelf implements DraftStorage {
  readonly items = new Map<string, string>();
  readonly tabs: {
    readonly storage: DraftStorage;
    hear: (name: string, entry: string | null) => void;
  }[] = [];
  writes = 0;
  full = false;

  get length() {
    return this.items.size;
  }

  key(i: number) {
    return [...this.items.keys()][i] ?? null;
  }

  getItem(name: string) {
    return this.items.get(name) ?? null;
  }

  setItem(name: string, entry: string) {
    this.writes++;
    assert.ok(this.writes < 1000, "tabs answer each other without end");
    if (this.full) throw new DOMException("full", "QuotaExceededError");
    this.items.set(name, entry);
  }

  removeItem(name: string) {
    this.items.delete(name);
  }

  /** A tab of this browser. */
  tab(clock: FakeClock): Drafts {
    const shelf = this;
    const others = (tell: (d: { hear: (name: string, entry: string | null) => void }) => void) =>
      shelf.tabs.filter((t) => t.storage !== storage).forEach(tell);
    const storage: DraftStorage = {
      get length() {
        return shelf.length;
      },
      key: (i) => shelf.key(i),
      getItem: (name) => shelf.getItem(name),
      setItem: (name, entry) => {
        shelf.setItem(name, entry);
        others((t) => t.hear(name, entry));
      },
      removeItem: (name) => {
        if (!shelf.items.has(name)) return;
        shelf.removeItem(name);
        others((t) => t.hear(name, null));
      },
    };
    const drafts = new Drafts(storage, clock);
    shelf.tabs.push({ storage, hear: (name, entry) => drafts.heard(name, entry) });
    return drafts;
  }
}

const typed = (value: Value, base: Value = ""): Fields => ({ body: { value, base } });

describe("drafts", () => {
  test("are found again after a reload, by the form that they belong to and by no other", () => {
    const [shelf, clock] = [new Shelf(), new FakeClock()];
    shelf.tab(clock).write("usr_a", "comment:cnd_1", typed("half a sen"));
    const reloaded = shelf.tab(clock);
    reloaded.enter("usr_a");
    assert.deepEqual(reloaded.read("usr_a", "comment:cnd_1"), typed("half a sen"));
    assert.deepEqual(reloaded.read("usr_a", "comment:cnd_2"), {});
    assert.deepEqual(reloaded.read("usr_a", "comment:cnd_1 "), {});
  });

  test("are removed when somebody else signs in, and stay when the same person does", () => {
    const [shelf, clock] = [new Shelf(), new FakeClock()];
    shelf.items.set("hirewire.theme", "dark");
    const tab = shelf.tab(clock);
    tab.write("usr_a", "comment:1", typed("secret"));
    tab.enter("usr_a");
    assert.equal(shelf.items.size, 2);
    assert.deepEqual(tab.read("usr_ab", "comment:1"), {});
    tab.enter("usr_ab"); // an id that begins like the other
    assert.deepEqual([...shelf.items], [["hirewire.theme", "dark"]]);
    tab.enter("usr_a");
    assert.deepEqual(tab.read("usr_a", "comment:1"), {});
  });

  test("of the explorer are removed when somebody else signs in, too", () => {
    const [shelf, clock] = [new Shelf(), new FakeClock()];
    shelf.items.set("graphiql:query", "{ x }");
    shelf.items.set(`${explorerNamespace("usr_a")}:graphiql:query`, "{ a }");
    shelf.tab(clock).enter("usr_a");
    assert.deepEqual([...shelf.items.values()], ["{ a }"]);
    shelf.tab(clock).enter("usr_ab");
    assert.equal(shelf.items.size, 0);
  });

  test("are removed when sent or emptied", () => {
    const [shelf, clock] = [new Shelf(), new FakeClock()];
    const tab = shelf.tab(clock);
    for (const end of [() => tab.clear("u", "f"), () => tab.write("u", "f", {})]) {
      tab.write("u", "f", typed("x"));
      end();
      assert.equal(shelf.items.size, 0);
      assert.deepEqual(tab.read("u", "f"), {});
    }
  });

  test("expire when nobody touched them for 30 days", () => {
    const [shelf, clock] = [new Shelf(), new FakeClock()];
    const tab = shelf.tab(clock);
    tab.write("u", "old", typed("x"));
    clock.advance(draftLife / 2);
    tab.write("u", "new", typed("y"));
    clock.advance(draftLife / 2);
    assert.deepEqual(tab.read("u", "old"), {});
    tab.enter("u");
    assert.deepEqual([...shelf.items.keys()], ["hirewire.draft.u.new"]);
  });

  test("from a clock that was far ahead expire too", () => {
    const [shelf, clock] = [new Shelf(), new FakeClock()];
    shelf.items.set(
      "hirewire.draft.u.f",
      JSON.stringify({ at: clock.now() + draftLife, fields: typed("x") }),
    );
    shelf.tab(clock).enter("u");
    assert.equal(shelf.items.size, 0);
  });

  test("take bounded room: the oldest make room for the newest", () => {
    const [shelf, clock] = [new Shelf(), new FakeClock()];
    const tab = shelf.tab(clock);
    const long = "x".repeat(draftRoom / 4);
    for (const form of ["d", "c", "b", "a"]) {
      tab.write("u", form, typed(long));
      clock.advance(1);
    }
    assert.deepEqual(
      [...shelf.items.keys()].map((k) => k.at(-1)),
      ["c", "b", "a"],
    );
    tab.write("u", "c", typed(`${long}!`)); // touched again, it is the newest
    clock.advance(1);
    tab.write("u", "e", typed(long));
    assert.deepEqual([...shelf.items.keys()].map((k) => k.at(-1)).sort(), ["a", "c", "e"]);
    tab.write("u", "huge", typed("x".repeat(draftRoom)));
    assert.deepEqual(tab.read("u", "huge"), typed("x".repeat(draftRoom)));
    assert.equal(shelf.items.size, 1);
  });

  test("that the storage refuses are kept while the page is open", () => {
    const [shelf, clock] = [new Shelf(), new FakeClock()];
    const tab = shelf.tab(clock);
    tab.write("u", "f", typed("a"));
    shelf.full = true;
    tab.write("u", "f", typed("ab"));
    assert.deepEqual(tab.read("u", "f"), typed("ab"));
    shelf.full = false;
    tab.write("u", "f", typed("abc"));
    assert.deepEqual(shelf.tab(clock).read("u", "f"), typed("abc"));
    shelf.full = true;
    tab.write("u", "g", typed("b"));
    tab.enter("v");
    assert.deepEqual(tab.read("u", "g"), {});
    assert.equal(shelf.items.size, 0);
  });

  test("work without a storage", () => {
    const clock = new FakeClock();
    const broken = new Proxy({} as DraftStorage, {
      get() {
        throw new DOMException("not allowed", "SecurityError");
      },
    });
    for (const storage of [null, broken]) {
      const tab = new Drafts(storage, clock);
      tab.enter("u");
      tab.write("u", "f", typed("a"));
      assert.deepEqual(tab.read("u", "f"), typed("a"));
      tab.clear("u", "f");
      assert.deepEqual(tab.read("u", "f"), {});
    }
  });

  for (const entry of [
    "",
    "null",
    "7",
    "[]",
    "{",
    "{}",
    '{"at":1}',
    '{"at":"1","fields":{}}',
    '{"at":1767603600000,"fields":{"body":{"value":7,"base":""}}}',
    '{"at":1767603600000,"fields":{"body":null}}',
  ]) {
    test(`what cannot be read is no draft: ${JSON.stringify(entry)}`, () => {
      const [shelf, clock] = [new Shelf(), new FakeClock()];
      shelf.items.set("hirewire.draft.u.f", entry);
      const tab = shelf.tab(clock);
      assert.deepEqual(tab.read("u", "f"), {});
      tab.heard("hirewire.draft.u.f", entry);
      tab.enter("u");
      assert.equal(shelf.items.size, 0);
    });
  }
});

describe("two tabs with one draft", () => {
  const two = () => {
    const [shelf, clock] = [new Shelf(), new FakeClock()];
    const tabs = [shelf.tab(clock), shelf.tab(clock)] as const;
    const shown: [Fields[], Fields[]] = [[], []];
    const stop = tabs.map((tab, i) => tab.subscribe("u", "f", (fields) => shown[i]!.push(fields)));
    return { shelf, clock, tabs, shown, stop };
  };

  test("show what the last one wrote, and nothing is written in answer", () => {
    const { shelf, tabs, shown } = two();
    tabs[0].write("u", "f", typed("a"));
    tabs[1].write("u", "f", typed("ab"));
    tabs[0].write("u", "other", typed("c"));
    assert.deepEqual(shown, [[typed("ab")], [typed("a")]]);
    assert.equal(shelf.writes, 3);
  });

  test("begin anew when one of them sends or discards it", () => {
    const { tabs, shown } = two();
    tabs[0].write("u", "f", typed("a"));
    tabs[0].clear("u", "f");
    assert.deepEqual(shown, [[{}], [typed("a"), {}]]);
  });

  test("keep what they show when it is removed to make room", () => {
    const { clock, tabs, shown } = two();
    tabs[1].write("u", "f", typed("a"));
    clock.advance(1);
    tabs[0].write("u", "huge", typed("x".repeat(draftRoom)));
    assert.deepEqual(shown, [[typed("a")], []]);
  });

  test("hear nothing once they are closed", () => {
    const { tabs, shown, stop } = two();
    stop[1]!();
    tabs[0].write("u", "f", typed("a"));
    tabs[1].clear("u", "f");
    assert.deepEqual(shown[1], []);
  });
});

describe("the fields of a form", () => {
  test("are a draft where they differ from what the form begins with", () => {
    let fields = withField({}, "name", "Ada", "");
    fields = withField(fields, "remote", true, false);
    assert.deepEqual(fields, {
      name: { value: "Ada", base: "" },
      remote: { value: true, base: false },
    });
    assert.deepEqual(withField(withField(fields, "name", "", ""), "remote", false, false), {});
    assert.deepEqual(withField({}, "places", ["a"], ["a"]), {});
  });

  test("show what the form begins with, also when that changes, until a person changes them", () => {
    assert.equal(valueOf({}, "name", "Ada"), "Ada");
    assert.equal(valueOf({}, "name", "Grace"), "Grace");
    assert.equal(valueOf(withField({}, "name", "Ada B", "Ada"), "name", "Grace"), "Ada B");
  });

  test("do not show what no longer fits", () => {
    const fields = {
      ...withField({}, "stage", "s2", "s1"),
      ...withField({}, "places", ["a", "b"], []),
    };
    assert.equal(valueOf(fields, "stage", "s1"), "s2");
    assert.equal(valueOf(fields, "stage", "s1", ["s1", "s2"]), "s2");
    assert.equal(valueOf(fields, "stage", "s1", ["s1"]), "s1");
    assert.deepEqual(valueOf(fields, "places", [], ["b", "c"]), ["b"]);
    assert.equal(valueOf(fields, "stage", true), true); // of another form of the same name, from before an update
    assert.deepEqual(valueOf(fields, "stage", []), []);
    assert.equal(valueOf(fields, "toString", "x"), "x");
  });

  test("are no change when the form begins with the same by now", () => {
    const fields = withField({}, "name", "Ada B", "Ada");
    assert.equal(isChanged(fields, "name", "Ada"), true);
    assert.equal(isChanged(fields, "name", "Ada B"), false);
    assert.equal(isChanged(fields, "other", "x"), false);
  });

  test("are outdated when they began from something else", () => {
    const fields = withField(withField({}, "name", "Ada B", "Ada"), "name", "Ada By", "Ada");
    assert.equal(isOutdated(fields, "name", "Ada"), false);
    assert.equal(isOutdated(fields, "name", "Grace"), true);
    assert.equal(isOutdated(fields, "other", "x"), false);
    const later = withField(fields, "name", "Ada Byron", "Grace");
    assert.equal(isOutdated(later, "name", "Grace"), true, "until it is sent");
  });
});

describe("the key of a set", () => {
  test("is the same in any order, differs between sets and does not grow", () => {
    const ids = Array.from({ length: 500 }, (_, i) => `app_${i}`);
    assert.equal(keyOfAll(["app_1"]), "app_1");
    assert.equal(keyOfAll(ids), keyOfAll(ids.toReversed()));
    assert.ok(keyOfAll(ids).length < 25);
    const pairs = ids
      .slice(0, 100)
      .flatMap((a, i) => ids.slice(i + 1, 100).map((b) => keyOfAll([a, b])));
    assert.equal(new Set(pairs).size, pairs.length);
  });
});

describe("every form", () => {
  /** Components with something to fill in that is no draft, and why. */
  const exempt: Readonly<Record<string, string>> = {
    FileInput: "files are not kept; its forms say that they must be chosen again",
    Forgot: "nobody is signed in",
    Password: "passwords",
    SecondFactor: "passwords and codes",
  };
  const sources = import.meta.glob<string>("../**/*.tsx", {
    query: "?raw",
    import: "default",
    eager: true,
  });
  const components = Object.entries(sources).flatMap(([path, source]) =>
    source
      .split(/^(?:export )?(?:default )?function /m)
      .slice(1)
      .map((body) => ({ path, name: /^\w+/.exec(body)![0], body })),
  );
  const forms = components.filter(({ body }) =>
    /<(form|Input|Textarea|Checkbox|FileInput)\b/.test(body),
  );

  test("keeps what is typed, or has a reason not to", () => {
    assert.ok(forms.length > 15, "the forms are not found any more");
    const lost = forms
      .filter(({ name, body }) => !(name in exempt) && !/draft\.field\(|useDraft\(/.test(body))
      .map(({ path, name }) => `${path}: ${name}`);
    assert.deepEqual(lost, [], "use useDraft of draft.tsx, or say here why not");
  });

  test("with a draft says that it is restored, and is cleared", () => {
    const owners = components.filter(({ body }) => /= useDraft\(/.test(body));
    const silent = owners
      .filter(({ body }) => !/<DraftNote\b|<Decision\b/.test(body) || !/draft\.clear\b/.test(body))
      .map(({ path, name }) => `${path}: ${name}`);
    assert.ok(owners.length > 15);
    assert.deepEqual(silent, []);
  });
});
