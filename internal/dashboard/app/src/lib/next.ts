/**
 * Returns the path, query and fragment of the address to go to after signing in, or null if it
 * leaves this site. The browser's own parser decides: it drops tabs and newlines and reads
 * backslashes as slashes, so that comparing characters would let addresses such as
 * "/\t/evil.example" pass. The result is always taken from the parsed address, never from the
 * input.
 */
export function nextWithin(origin: string, next: string | null): string | null {
  if (next === null || !next.startsWith("/")) return null;
  let address: URL;
  try {
    address = new URL(next, origin);
  } catch {
    return null;
  }
  if (address.origin !== new URL(origin).origin) return null;
  // A path that begins with two slashes, such as that of "/.//evil.example", would name a host when it is resolved again.
  if (address.pathname.startsWith("//")) return null;
  return address.pathname + address.search + address.hash;
}
