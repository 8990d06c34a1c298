import { useEffect } from "react";

import { text } from "../text.ts";
import { joinIsolated } from "./bidi.ts";

/**
 * What a part of the page says about itself in the window's title. A route has a name, a page that shows one thing replaces it
 * ("Board of Welder"), and what is open above the page comes before it.
 */
export type TitlePart = "route" | "page" | "above";

const parts = new Map<TitlePart, string>();

/** Returns the window's title, most specific part first: browsers cut tabs at the end. */
export function composeTitle(shown: ReadonlyMap<TitlePart, string>): string {
  return joinIsolated([shown.get("above"), shown.get("page") ?? shown.get("route"), text.product], " – ");
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
