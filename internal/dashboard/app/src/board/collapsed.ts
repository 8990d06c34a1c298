import { useCallback, useMemo, useSyncExternalStore } from "react";

/** How many postings' collapsed columns are kept for one person, the latest changed ones. */
const mostPostings = 100;

type Kept = Readonly<Record<string, readonly string[]>>;

const keyOf = (viewerId: string) => `hirewire.collapsed.${viewerId}`;

function parse(text: string | null): Kept {
  try {
    const kept: unknown = JSON.parse(text ?? "{}");
    if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return {};
    const lists = Object.entries(kept).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]) && entry[1].every((id) => typeof id === "string"));
    return Object.fromEntries(lists);
  } catch {
    return {}; // another program wrote it
  }
}

/** Returns the text to keep once a column of a posting is collapsed or expanded. Stages that left the plan are forgotten. */
export function withColumn(text: string | null, postingId: string, stageId: string, collapsed: boolean, plan: readonly string[]): string {
  const { [postingId]: before = [], ...others } = parse(text);
  const after = before.filter((id) => id !== stageId && plan.includes(id));
  if (collapsed) after.push(stageId);
  const entries = [...Object.entries(others), ...(after.length > 0 ? [[postingId, after] as const] : [])];
  return JSON.stringify(Object.fromEntries(entries.slice(-mostPostings)));
}

/** Returns the collapsed columns of a posting. */
export function columnsIn(text: string | null, postingId: string): ReadonlySet<string> {
  return new Set(parse(text)[postingId]);
}

const listeners = new Set<() => void>();
/** What is known where the browser keeps nothing. */
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
    unkept.set(key, text); // until the page is closed
  }
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  addEventListener("storage", tell); // another window of the same person
  return () => {
    listeners.delete(tell);
    removeEventListener("storage", tell);
  };
}

export interface Collapsed {
  readonly stageIds: ReadonlySet<string>;
  readonly set: (stageId: string, collapsed: boolean, plan: readonly string[]) => void;
}

/** The columns of a posting that this person has collapsed. They are remembered in this browser, for this person. */
export function useCollapsed(viewerId: string, postingId: string): Collapsed {
  const key = keyOf(viewerId);
  const text = useSyncExternalStore(subscribe, () => read(key));
  const stageIds = useMemo(() => columnsIn(text, postingId), [text, postingId]);
  const set = useCallback((stageId: string, collapsed: boolean, plan: readonly string[]) => {
    write(key, withColumn(read(key), postingId, stageId, collapsed, plan));
  }, [key, postingId]);
  return useMemo(() => ({ stageIds, set }), [stageIds, set]);
}
