import { useCallback, useMemo, useSyncExternalStore } from "react";

/**
 * For how many postings the collapsed columns of a user are stored. The most recently changed ones
 * are kept.
 */
const mostPostings = 100;

type Kept = Readonly<Record<string, readonly string[]>>;

const keyOf = (viewerId: string) => `hirewire.collapsed.${viewerId}`;

function parse(text: string | null): Kept {
  try {
    const kept: unknown = JSON.parse(text ?? "{}");
    if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return {};
    const lists = Object.entries(kept).filter(
      (entry): entry is [string, string[]] =>
        Array.isArray(entry[1]) && entry[1].every((id) => typeof id === "string"),
    );
    return Object.fromEntries(lists);
  } catch {
    return {}; // not written by this program
  }
}

/**
 * Returns the text to store after a column of a posting was collapsed or expanded. Stages that are
 * no longer in the plan are dropped.
 */
export function withColumn(
  text: string | null,
  postingId: string,
  stageId: string,
  collapsed: boolean,
  plan: readonly string[],
): string {
  const { [postingId]: before = [], ...others } = parse(text);
  const after = before.filter((id) => id !== stageId && plan.includes(id));
  if (collapsed) after.push(stageId);
  const entries = [
    ...Object.entries(others),
    ...(after.length > 0 ? [[postingId, after] as const] : []),
  ];
  return JSON.stringify(Object.fromEntries(entries.slice(-mostPostings)));
}

/** Returns the collapsed columns of a posting. */
export function columnsIn(text: string | null, postingId: string): ReadonlySet<string> {
  return new Set(parse(text)[postingId]);
}

const listeners = new Set<() => void>();
/** The state if the browser refuses to store it. */
const unkept = new Map<string, string>();

function read(key: string): string | null {
  try {
    return unkept.get(key) ?? localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
    unkept.delete(key);
  } catch {
    unkept.set(key, text); // kept until the page is closed
  }
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  addEventListener("storage", tell); // another window of the same user
  return () => {
    listeners.delete(tell);
    removeEventListener("storage", tell);
  };
}

export interface Collapsed {
  readonly stageIds: ReadonlySet<string>;
  readonly set: (stageId: string, collapsed: boolean, plan: readonly string[]) => void;
}

/**
 * Returns the columns of a posting that this user has collapsed. The browser stores them, for this
 * user.
 */
export function useCollapsed(viewerId: string, postingId: string): Collapsed {
  const key = keyOf(viewerId);
  const text = useSyncExternalStore(subscribe, () => read(key));
  const stageIds = useMemo(() => columnsIn(text, postingId), [text, postingId]);
  const set = useCallback(
    (stageId: string, collapsed: boolean, plan: readonly string[]) => {
      write(key, withColumn(read(key), postingId, stageId, collapsed, plan));
    },
    [key, postingId],
  );
  return useMemo(() => ({ stageIds, set }), [stageIds, set]);
}
