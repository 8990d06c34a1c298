import { useSyncExternalStore } from "react";

/** The current location. Pages are paths; a drawer that is open above a page is in the query. */
export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

const listeners = new Set<() => void>();
let place = read();

function read(): Place {
  return {
    path: location.pathname.replace(/(.)\/+$/, "$1"),
    query: new URLSearchParams(location.search),
  };
}

function changed(): void {
  place = read();
  for (const tell of listeners) tell();
}

addEventListener("popstate", changed);

/** Goes to a path with an optional query. */
export function go(to: string, options: { replace?: boolean } = {}): void {
  if (to === location.pathname + location.search) return;
  if (options.replace) history.replaceState(null, "", to);
  else history.pushState(null, "", to);
  changed();
}

/** Sets or clears parts of the query. */
export function setQuery(
  parts: Readonly<Record<string, string | null>>,
  options: { replace?: boolean } = {},
): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(parts)) {
    if (value === null || value === "") query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  go(location.pathname + (text ? `?${text}` : ""), options);
}

export function usePlace(): Place {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => place,
  );
}
