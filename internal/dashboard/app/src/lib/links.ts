/** Addresses for links, from values that people typed. Whatever a value holds is encoded for the place it goes into. */

/** Characters that change the direction of text or cannot be seen. Values stored by old versions may have them. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** mailto returns the link that writes to an e-mail address (RFC 6068): a ?, & or % in it starts no header field. */
export function mailto(address: string): string {
  const clean = address.replace(unseen, "");
  const at = clean.lastIndexOf("@");
  return at < 0
    ? `mailto:${encodeURIComponent(clean)}`
    : `mailto:${encodeURIComponent(clean.slice(0, at))}@${encodeURIComponent(clean.slice(at + 1))}`;
}

/** tel returns the link that calls a number in international form (RFC 3966), with its extension if it has one. */
export function tel(number: string): string {
  const [main = "", extension = ""] = number.replace(unseen, "").split(/\s*(?:ext\.?|x|;ext=)\s*/i);
  const digits = main.replace(/[^\d]/g, "");
  const inner = extension.replace(/[^\d]/g, "");
  return `tel:${main.trim().startsWith("+") ? "+" : ""}${digits}${inner === "" ? "" : `;ext=${inner}`}`;
}

/** web returns the address of a link, or null if following it would not lead to a web page. */
export function web(address: string): string | null {
  try {
    const url = new URL(address.replace(unseen, ""));
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}

/** showLink returns a link as people read it: without the scheme, and without characters that would disguise it. */
export const showLink = (address: string) =>
  address.replace(unseen, "").replace(/^https?:\/\/(www\.)?/, "");
