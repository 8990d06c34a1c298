/**
 * The locale of numbers and dates. The page's texts are English, so a date such as "vor 2 Tagen"
 * would be in the middle of an English sentence. It is the viewer's first English locale, which
 * decides between "3 Nov 2026" and "Nov 3, 2026", or else "en-GB".
 */
export function englishLocale(preferred: readonly string[]): string {
  return preferred.find((l) => /^en(-|$)/i.test(l)) ?? "en-GB";
}

export const locale = englishLocale(typeof navigator === "undefined" ? [] : navigator.languages);
