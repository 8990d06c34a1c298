/**
 * Text that people typed, such as a name, inside a sentence of the dashboard. Without isolation, a
 * Hebrew or Arabic name reorders the words and numbers next to it. Elements are isolated in the
 * page with `<bdi>` or `dir="auto"`; this file is for plain strings: labels, titles, tooltips,
 * toasts and whatever text.ts returns.
 */

const firstStrongIsolate = "\u2068";
const popIsolate = "\u2069";

/** Right-to-left letters, and the invisible characters that set a direction. */
const changesDirection =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Returns the text with isolating characters around it, so that its direction ends where it ends.
 * Text that cannot change the direction of anything is returned as it is: most labels stay free of
 * invisible characters.
 */
export function isolate(typed: string): string {
  return changesDirection.test(typed) ? firstStrongIsolate + balance(typed) + popIsolate : typed;
}

/**
 * Closes every isolate that the text opens, and drops the closing characters that would end one
 * around it.
 */
function balance(typed: string): string {
  let open = 0;
  let out = "";
  for (const character of typed) {
    if (character === popIsolate && open === 0) continue;
    if (character >= "\u2066" && character <= firstStrongIsolate) open++;
    else if (character === popIsolate) open--;
    out += character;
  }
  return out + popIsolate.repeat(open);
}

/** Joins texts that people typed, each isolated, and leaves out those that are missing or empty. */
export function joinIsolated(
  parts: readonly (string | null | undefined | false)[],
  separator = ", ",
): string {
  return parts
    .filter((part) => typeof part === "string" && part !== "")
    .map((part) => isolate(part as string))
    .join(separator);
}

function isolateWithin(argument: unknown): unknown {
  if (typeof argument === "string") return isolate(argument);
  return Array.isArray(argument) ? argument.map(isolateWithin) : argument;
}

/**
 * Returns a copy of the texts in which every function isolates the strings that it is given, also
 * inside arrays. This way no sentence, whoever adds it, can be reordered by a name in it.
 */
export function isolateArguments<T>(texts: T): T {
  if (typeof texts === "function")
    return ((...given: unknown[]) =>
      (texts as (...args: unknown[]) => unknown)(...given.map(isolateWithin))) as T;
  if (typeof texts !== "object" || texts === null || Array.isArray(texts)) return texts;
  return Object.fromEntries(
    Object.entries(texts).map(([name, value]) => [name, isolateArguments(value as unknown)]),
  ) as T;
}
