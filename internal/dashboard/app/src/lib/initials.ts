const clusters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** A letter, a digit or a picture; not the punctuation around a nickname. */
const standsFor = /[\p{Letter}\p{Number}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

/** Scripts whose letters connect: two initials side by side would look like a word. */
const connects =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Mongolian}\p{Script=Adlam}]/u;
const nonJoiner = "\u200c";

/** Georgian has capital letters that are only used for whole words. */
const keepsCase = /\p{Script=Georgian}/u;

/**
 * Returns the initials of a name: the first character of its first and of its last word, as people
 * see characters. A letter with its accents, a Devanagari syllable, a family emoji or a letter
 * outside the basic plane stays whole. Returns "?" for a name without letters.
 */
export function initials(name: string): string {
  const letters = name.split(/\s+/u).flatMap((word) => {
    for (const { segment } of clusters.segment(word))
      if (standsFor.test(segment)) return [capital(segment)];
    return [];
  });
  const [first, last] = [letters[0], letters.length > 1 ? letters.at(-1) : undefined];
  if (first === undefined) return "?";
  if (last === undefined) return first;
  return connects.test(first) && connects.test(last) ? first + nonJoiner + last : first + last;
}

/**
 * Returns the capital letter, or the character itself if its capital has several characters (ß is
 * SS).
 */
function capital(character: string): string {
  if (keepsCase.test(character)) return character;
  const upper = character.toUpperCase();
  return [...clusters.segment(upper)].length === 1 ? upper : character;
}
