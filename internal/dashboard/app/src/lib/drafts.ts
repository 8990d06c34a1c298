import { systemClock, type Clock } from "./clock.ts";

/** The value of one form field. Passwords, keys and files are never drafts. */
export type Value = string | boolean | readonly string[];

/** A field that the user changed: its value, and the value that it showed before. */
export interface Kept {
  readonly value: Value;
  readonly base: Value;
}

/** The fields of a form that differ from its initial values, by name. */
export type Fields = Readonly<Record<string, Kept>>;

/** The part of localStorage that drafts use. */
export type DraftStorage = Pick<Storage, "length" | "key" | "getItem" | "setItem" | "removeItem">;

interface Draft {
  readonly at: number;
  readonly fields: Fields;
}

const prefix = "hirewire.draft.";
/**
 * The API explorer stores what is typed into it itself, under keys with this prefix and the user's
 * id.
 */
const explorerPrefix = "hirewire.explorer.";
/**
 * Written in place of a draft that was sent or discarded, just before it is removed. Other tabs can
 * then tell this from a draft that was removed to free space.
 */
const gone = "null";
/** Milliseconds after which an unchanged draft is dropped. */
export const draftLife = 30 * 24 * 60 * 60 * 1000;
/**
 * The maximum number of characters of all drafts together. The oldest are dropped for the newest.
 */
export const draftRoom = 500_000;

/**
 * Drafts keeps what a user typed into forms until it is sent or discarded. The browser stores one
 * entry for each form, under the user's id. A form finds its draft again after a reload, in another
 * tab, and after the user has signed in again. If the storage refuses a draft, it is kept until the
 * page is closed.
 */
export class Drafts {
  private readonly refused = new Map<string, string>();
  private readonly listeners = new Map<string, Set<(fields: Fields) => void>>();

  constructor(
    private readonly storage: DraftStorage | null,
    private readonly clock: Clock = systemClock,
  ) {}

  /**
   * Removes the drafts of all other users, and drafts that have expired or cannot be read. Call it
   * before any form is shown.
   */
  enter(user: string): void {
    for (const name of [...this.names(prefix), ...this.refused.keys()]) {
      if (!name.startsWith(nameOf(user, "")) || this.draft(name) === undefined) this.drop(name);
    }
    for (const name of this.names(explorerPrefix))
      if (!name.startsWith(`${explorerNamespace(user)}:`)) this.drop(name);
    for (const name of this.names("graphiql:")) this.drop(name); // from before the explorer's keys had user ids
  }

  /** Returns the draft of a form, which is empty if there is none. */
  read(user: string, form: string): Fields {
    return this.draft(nameOf(user, form))?.fields ?? {};
  }

  /** Stores the draft of a form. A draft without fields is removed. */
  write(user: string, form: string, fields: Fields): void {
    const name = nameOf(user, form);
    if (Object.keys(fields).length === 0) return this.end(name);
    const entry = JSON.stringify({ at: this.clock.now(), fields } satisfies Draft);
    if (this.put(name, entry)) {
      this.refused.delete(name);
      this.makeRoom(name);
    } else this.refused.set(name, entry);
  }

  /**
   * Removes the draft of a form because it was sent or discarded. Every form that shows it, in any
   * tab, is reset.
   */
  clear(user: string, form: string): void {
    const name = nameOf(user, form);
    this.end(name);
    this.tell(name, {});
  }

  /** Calls tell when the draft of a form is changed in another tab, or cleared anywhere. */
  subscribe(user: string, form: string, tell: (fields: Fields) => void): () => void {
    const name = nameOf(user, form);
    const all = this.listeners.get(name) ?? new Set();
    this.listeners.set(name, all.add(tell));
    return () => {
      all.delete(tell);
      if (all.size === 0 && this.listeners.get(name) === all) this.listeners.delete(name);
    };
  }

  /**
   * Applies a storage event from another tab. A draft that was only removed to free space stays in
   * the forms that show it.
   */
  heard(name: string | null, entry: string | null): void {
    if (!name?.startsWith(prefix) || entry === null) return;
    const fields = entry === gone ? {} : parse(entry)?.fields;
    if (!fields) return;
    this.refused.delete(name);
    this.tell(name, fields);
  }

  private tell(name: string, fields: Fields): void {
    for (const tell of this.listeners.get(name) ?? []) tell(fields);
  }

  private draft(name: string): Draft | undefined {
    const draft = parse(this.refused.get(name) ?? this.get(name));
    return draft && Math.abs(this.clock.now() - draft.at) < draftLife ? draft : undefined;
  }

  private end(name: string): void {
    if (this.get(name) !== null) this.put(name, gone);
    this.drop(name);
  }

  private drop(name: string): void {
    this.refused.delete(name);
    try {
      this.storage?.removeItem(name);
    } catch {
      // a storage from which nothing can be removed cannot be read either
    }
  }

  private makeRoom(newest: string): void {
    const entries = this.names(prefix).map((name) => ({
      name,
      size: name.length + (this.get(name)?.length ?? 0),
    }));
    let size = entries.reduce((sum, e) => sum + e.size, 0);
    if (size <= draftRoom) return;
    const age = (name: string) => (name === newest ? Infinity : (this.draft(name)?.at ?? 0));
    for (const e of entries.sort((a, b) => age(a.name) - age(b.name))) {
      if (size <= draftRoom || e.name === newest) return;
      this.drop(e.name);
      size -= e.size;
    }
  }

  private names(prefix: string): string[] {
    try {
      const { storage } = this;
      if (!storage) return [];
      return Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? "").filter((name) =>
        name.startsWith(prefix),
      );
    } catch {
      return [];
    }
  }

  private get(name: string): string | null {
    try {
      return this.storage?.getItem(name) ?? null;
    } catch {
      return null;
    }
  }

  private put(name: string, entry: string): boolean {
    try {
      this.storage?.setItem(name, entry);
      return this.storage !== null;
    } catch {
      return false; // full, or not allowed
    }
  }
}

/** Returns the prefix of the keys under which the explorer stores what a user typed. */
export function explorerNamespace(user: string): string {
  return explorerPrefix + user;
}

/**
 * Returns the value that a field shows: the user's value if it is still allowed, and otherwise the
 * form's initial value.
 */
export function valueOf<T extends Value>(
  fields: Fields,
  name: string,
  initial: T,
  among?: readonly string[],
): T {
  const kept = keptOf(fields, name, initial);
  if (!kept) return initial;
  if (among === undefined || typeof kept.value === "boolean") return kept.value as T;
  if (typeof kept.value === "string")
    return (among.includes(kept.value) ? kept.value : initial) as T;
  return kept.value.filter((v) => among.includes(v)) as Value as T;
}

/**
 * Returns the fields after the user has set one. A field that equals its initial value is not part
 * of the draft.
 */
export function withField(fields: Fields, name: string, value: Value, initial: Value): Fields {
  const rest = Object.fromEntries(Object.entries(fields).filter(([other]) => other !== name));
  if (same(value, initial)) return rest;
  return { ...rest, [name]: { value, base: keptOf(fields, name, initial)?.base ?? initial } };
}

/** Reports whether the user changed a field so that it differs from its initial value. */
export function isChanged(fields: Fields, name: string, initial: Value): boolean {
  const kept = keptOf(fields, name, initial);
  return kept !== undefined && !same(kept.value, initial);
}

/**
 * Reports whether a field showed another value when the user began to change it, for example
 * because a colleague has changed it since.
 */
export function isOutdated(fields: Fields, name: string, initial: Value): boolean {
  const kept = keptOf(fields, name, initial);
  return kept !== undefined && !same(kept.base, initial);
}

/** Returns a key for a set of ids. It does not depend on their order or grow with their number. */
export function keyOfAll(ids: readonly string[]): string {
  if (ids.length === 1) return ids[0]!;
  let [a, b] = [0x9dc5811c, 0x01000193];
  for (const c of ids.toSorted().join(" ")) {
    a = Math.imul(a ^ c.codePointAt(0)!, 0x01000193);
    b = Math.imul(b ^ c.codePointAt(0)!, 0x5bd1e995);
  }
  return [ids.length, a >>> 0, b >>> 0].map((n) => n.toString(36)).join("-");
}

function nameOf(user: string, form: string): string {
  return `${prefix}${user}.${form}`;
}

function keptOf(fields: Fields, name: string, initial: Value): Kept | undefined {
  const kept = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return kept && kind(kept.value) === kind(initial) && kind(kept.base) === kind(initial)
    ? kept
    : undefined;
}

function same(a: Value, b: Value): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function kind(v: unknown): string | undefined {
  if (typeof v === "string" || typeof v === "boolean") return typeof v;
  return Array.isArray(v) && v.every((one) => typeof one === "string") ? "list" : undefined;
}

/** Parses an entry. Returns undefined if it was not written by this program. */
function parse(entry: string | null | undefined): Draft | undefined {
  try {
    const { at, fields } = JSON.parse(entry ?? gone) as { at: unknown; fields: unknown };
    if (typeof at !== "number" || typeof fields !== "object" || fields === null) return undefined;
    const kept = Object.entries(fields as Record<string, Partial<Kept> | null>).filter(
      ([, f]) => kind(f?.value) !== undefined && kind(f?.base) !== undefined,
    );
    return kept.length === 0 ? undefined : { at, fields: Object.fromEntries(kept) as Fields };
  } catch {
    return undefined;
  }
}

function browserStorage(): DraftStorage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null; // the browser stores nothing for this site
  }
}

/** The drafts of this browser. */
export const drafts = new Drafts(browserStorage());
if (typeof addEventListener === "function")
  addEventListener("storage", (e) => drafts.heard(e.key, e.newValue));
