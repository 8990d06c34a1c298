/** A run of text, and how a comment marks it. */
export interface Run {
  readonly text: string;
  readonly mark: "plain" | "strong" | "emphasis" | "code";
}

// Marks stay within a line and close within 400 characters, so that parsing takes linear time. An
// asterisk inside a word or between spaces, as in 2 * 3, stays an asterisk.
const marked =
  /`([^`\n]{1,400})`|\*\*(?=\S)([^\n]{0,400}?\S)\*\*(?!\*)|(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{0,400}?[^\s*])\*(?![\p{L}\p{N}*])/gu;

/**
 * Splits a comment at its inline marks: **strong**, *emphasis* and `code`. Comments are Markdown; the dashboard shows these
 * marks and leaves everything else as it was typed. Marks do not nest.
 */
export function runs(text: string): Run[] {
  const out: Run[] = [];
  let end = 0;
  for (const found of text.matchAll(marked)) {
    if (found.index > end) out.push({ text: text.slice(end, found.index), mark: "plain" });
    const [all, code, strong, emphasis] = found;
    if (code !== undefined) out.push({ text: code, mark: "code" });
    else if (strong !== undefined) out.push({ text: strong, mark: "strong" });
    else out.push({ text: emphasis!, mark: "emphasis" });
    end = found.index + all.length;
  }
  if (end < text.length) out.push({ text: text.slice(end), mark: "plain" });
  return out;
}
