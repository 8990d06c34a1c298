import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import type { TypedDocumentString } from "../gql/operations.ts";
import { run } from "./api.ts";
import { useQuery } from "./query.ts";

interface Connection<N> {
  readonly totalCount?: number;
  readonly nodes: readonly N[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list that is read page by page. */
export interface Pages<N> {
  readonly nodes: readonly N[] | undefined;
  readonly total: number | undefined;
  readonly error: unknown;
  readonly loading: boolean;
  /** Reads the next page; undefined if there is none. */
  readonly more: (() => void) | undefined;
  readonly loadingMore: boolean;
  readonly again: () => void;
}

/** Reads the first page as useQuery does, and further pages on request. */
export function usePages<T, V extends object, N extends { readonly id: string }>(
  document: TypedDocumentString<T, V>,
  variables: V,
  pick: (data: T) => Connection<N>,
): Pages<N> {
  const first = useQuery(document, variables);
  const key = JSON.stringify(variables);
  const [rest, setRest] = useState<{ key: string; pages: readonly Connection<N>[] }>({
    key,
    pages: [],
  });
  const [problem, setProblem] = useState<unknown>();
  const [loadingMore, setLoadingMore] = useState(false);
  const over = useRef<AbortController>(undefined);
  useEffect(() => () => over.current?.abort(), [key]);
  const page = first.data && pick(first.data);
  const pages = rest.key === key ? rest.pages : [];
  const end = (pages.at(-1) ?? page)?.pageInfo;
  const more = useCallback(() => {
    if (!end?.hasNextPage) return;
    const stop = new AbortController();
    over.current = stop;
    setLoadingMore(true);
    setProblem(undefined);
    run(document, { ...variables, after: end.endCursor } as V, stop.signal).then(
      (data) => {
        if (stop.signal.aborted) return;
        setRest((r) => ({ key, pages: [...(r.key === key ? r.pages : []), pick(data)] }));
        setLoadingMore(false);
      },
      (e: unknown) => {
        if (stop.signal.aborted) return;
        setProblem(e);
        setLoadingMore(false);
      },
    );
  }, [document, end?.endCursor, end?.hasNextPage, key]);
  const nodes = useMemo(() => {
    if (!page) return undefined;
    // The first page is read again after an event. Rows that moved into it are not shown twice.
    const seen = new Set<string>();
    return [page, ...pages]
      .flatMap((p) => p.nodes)
      .filter((n) => !seen.has(n.id) && seen.add(n.id));
  }, [page, pages]);
  return {
    nodes,
    total: page?.totalCount,
    error: first.error ?? problem,
    loading: first.loading,
    more: end?.hasNextPage ? more : undefined,
    loadingMore,
    again: first.again,
  };
}

/** Returns the value once it has not changed for so many milliseconds. */
export function useSettled<T>(value: T, wait = 160): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return settled;
}
