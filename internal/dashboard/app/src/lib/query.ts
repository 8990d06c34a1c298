import { useCallback, useEffect, useRef, useState } from "react";

import type { TypedDocumentString } from "../gql/operations.ts";
import { run } from "./api.ts";

/** The state of a query. `data` is kept while the query is read again, so that nothing flickers. */
export interface Reading<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly loading: boolean;
  readonly again: () => void;
}

const kept = new Map<string, unknown>();
const most = 60;

/** Forgets all results, before another user uses this browser. */
export function forgetReadings(): void {
  kept.clear();
}

function keep(key: string, value: unknown): void {
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}

/**
 * Runs a query, and returns the previous result until it is there. With null variables, nothing is
 * read yet.
 */
export function useQuery<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V | null,
): Reading<T> {
  const key = variables === null ? "" : document.toString() + JSON.stringify(variables);
  const [state, setState] = useState<{
    key: string;
    data: T | undefined;
    error: unknown;
    loading: boolean;
  }>({ key: "", data: undefined, error: undefined, loading: true });
  const [turn, setTurn] = useState(0);
  const wanted = useRef(variables);
  wanted.current = variables;
  useEffect(() => {
    if (key === "") return;
    const over = new AbortController();
    setState((s) => ({
      key,
      data: s.key === key ? s.data : (kept.get(key) as T | undefined),
      error: undefined,
      loading: true,
    }));
    run(document, wanted.current as V, over.signal).then(
      (data) => {
        keep(key, data);
        if (!over.signal.aborted) setState({ key, data, error: undefined, loading: false });
      },
      (error: unknown) => {
        if (!over.signal.aborted) setState((s) => ({ ...s, error, loading: false }));
      },
    );
    return () => over.abort();
  }, [key, turn, document]);
  const again = useCallback(() => setTurn((n) => n + 1), []);
  const data = state.key === key ? state.data : (kept.get(key) as T | undefined);
  return {
    data,
    error: state.key === key ? state.error : undefined,
    loading: state.loading || state.key !== key,
    again,
  };
}
