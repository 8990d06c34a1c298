import { useEffect } from "react";

import { text } from "../text.ts";
import { joinIsolated } from "./bidi.ts";

/**
 * A part of the window's title. A route has a name, a page that shows one entity replaces it
 * ("Board of Welder"), and the name of an open drawer or dialog comes first.
 */
export type TitlePart = "route" | "page" | "above";

const parts = new Map<TitlePart, string>();

/**
 * Returns the window's title, most specific part first, because browsers truncate tabs at the end.
 */
export function composeTitle(shown: ReadonlyMap<TitlePart, string>): string {
  return joinIsolated(
    [shown.get("above"), shown.get("page") ?? shown.get("route"), text.product],
    " – ",
  );
}

function show(): void {
  const title = composeTitle(parts);
  if (document.title !== title) document.title = title;
}

/** Sets a part of the window's title for as long as the component is shown. Undefined leaves the part out. */
export function useTitle(part: TitlePart, words: string | undefined): void {
  useEffect(() => {
    if (!words) return;
    parts.set(part, words);
    show();
    return () => {
      parts.delete(part);
      show();
    };
  }, [part, words]);
}
