/**
 * The gap between two tags, and the horizontal padding of a tag, in pixels; see .card-tags and
 * .tag.
 */
export const tagGap = 4;
const tagPadding = 12;

/**
 * How a row of a card is divided: the number of tags that it shows, and the space that they leave.
 */
export interface Fit {
  readonly shown: number;
  readonly left: number;
}

/**
 * Fits tags into a row. If not all of them fit, space is reserved for the number of the others. The
 * first tag is always shown, and truncated if necessary.
 */
export function fitTags(widths: readonly number[], room: number, others: number): Fit {
  let best: Fit = { shown: 0, left: room };
  let used = 0;
  for (const [i, width] of widths.entries()) {
    used += width + (i > 0 ? tagGap : 0);
    const left = room - used - (i === widths.length - 1 ? 0 : tagGap + others);
    if (left >= 0 || i === 0) best = { shown: i + 1, left: Math.max(0, left) };
  }
  return best;
}

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** Returns the width of a tag in pixels, without rendering it. */
export function tagWidth(name: string): number {
  const known = widths.get(name);
  if (known !== undefined) return known;
  if (context === undefined) {
    context = document.createElement("canvas").getContext("2d");
    const { fontFamily, fontSize } = getComputedStyle(document.documentElement);
    if (context) context.font = `${0.75 * Number.parseFloat(fontSize)}px ${fontFamily}`; // --size-1
  }
  const width = Math.ceil((context?.measureText(name).width ?? name.length * 8) + tagPadding);
  if (widths.size > 2000) widths.clear();
  widths.set(name, width);
  return width;
}
