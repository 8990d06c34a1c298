import { runs } from "../lib/emphasis.ts";

/** Text that a user wrote about a candidate, with its inline marks. */
export function Words({
  className,
  children,
}: {
  readonly className: string;
  readonly children: string;
}) {
  return (
    <p className={className} dir="auto">
      {runs(children).map(({ text, mark }, i) => {
        if (mark === "strong") return <strong key={i}>{text}</strong>;
        if (mark === "emphasis") return <em key={i}>{text}</em>;
        if (mark === "code") return <code key={i}>{text}</code>;
        return text;
      })}
    </p>
  );
}
