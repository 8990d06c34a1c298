/** A horizontal range: where it begins, and its width. */
export interface Sight {
  readonly left: number;
  readonly width: number;
}

/** How many columns are not fully visible on each side. */
export interface Hidden {
  readonly before: number;
  readonly after: number;
}

/**
 * Browsers lay columns out at fractions of pixels. A column that is cut by less than this counts as
 * visible.
 */
const tolerance = 4;

/**
 * Counts the columns that are not fully visible. A column that is cut on both sides is the one in
 * view, and is not counted.
 */
export function outOfSight(sight: Sight, columns: readonly Sight[]): Hidden {
  let before = 0;
  let after = 0;
  const end = sight.left + sight.width;
  for (const c of columns) {
    const left = c.left < sight.left - tolerance;
    const right = c.left + c.width > end + tolerance;
    if (left && right) continue;
    if (left) before++;
    else if (right) after++;
  }
  return { before, after };
}

/**
 * Returns how far to scroll so that the first cut column on a side becomes fully visible, together
 * with those after it.
 */
export function scrollTarget(
  sight: Sight,
  columns: readonly Sight[],
  side: "before" | "after",
  margin: number,
): number | undefined {
  if (side === "after") {
    const next = columns.find(
      (c) =>
        c.left + c.width > sight.left + sight.width + tolerance &&
        c.left > sight.left + margin + tolerance,
    );
    return next && next.left - margin;
  }
  const previous = columns.findLast((c) => c.left < sight.left - tolerance);
  if (!previous) return undefined;
  return Math.max(
    0,
    Math.min(previous.left + previous.width + margin - sight.width, previous.left - margin),
  );
}
