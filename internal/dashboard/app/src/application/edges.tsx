import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";

import { text } from "../text.ts";
import { Icon } from "../ui/index.ts";
import "./edges.css";
import { outOfSight, scrollTarget, type Hidden, type Sight } from "./sight.ts";

/** The distance in pixels between the edge and a column that is scrolled to. */
const margin = 4;

const calm = matchMedia("(prefers-reduced-motion: reduce)");

function columnsOf(room: HTMLElement): readonly Sight[] {
  return [...room.querySelectorAll<HTMLElement>(":scope > .column")].map((c) => ({
    left: c.offsetLeft,
    width: c.offsetWidth,
  }));
}

function sightOf(room: HTMLElement): Sight {
  return { left: room.scrollLeft, width: room.clientWidth };
}

/**
 * Counts the columns that are out of sight. `layout` must change whenever columns are added,
 * removed or resized.
 */
export function useHidden(room: RefObject<HTMLElement | null>, layout: unknown): Hidden {
  const [hidden, setHidden] = useState<Hidden>({ before: 0, after: 0 });
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const look = () => {
      const now = outOfSight(sightOf(element), columnsOf(element));
      setHidden((was) => (was.before === now.before && was.after === now.after ? was : now));
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    for (const column of element.children) sizes.observe(column);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [room, layout]);
  return hidden;
}

interface EdgeProps {
  readonly room: RefObject<HTMLElement | null>;
  readonly side: "before" | "after";
  /** How many columns are out of sight on this side. */
  readonly hidden: number;
}

/**
 * A strip next to the columns that shows how many more there are on its side, and scrolls to them.
 */
export function Edge(props: EdgeProps) {
  return props.hidden > 0 && <Strip {...props} />;
}

function Strip({ room, side, hidden }: EdgeProps) {
  const strip = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const element = strip.current;
    return () => {
      // The last step hides the strip, so the focus moves to the columns instead of being lost.
      if (element && element === document.activeElement)
        room.current?.focus({ preventScroll: true });
    };
  }, [room]);
  const go = useCallback(() => {
    const element = room.current;
    const left = element && scrollTarget(sightOf(element), columnsOf(element), side, margin);
    if (left !== null && left !== undefined)
      element?.scrollTo({ left, behavior: calm.matches ? "auto" : "smooth" });
  }, [room, side]);
  return (
    <button
      ref={strip}
      type="button"
      className={`edge ${side}`}
      aria-label={text.board.moreStages[side](hidden)}
      title={text.board.moreStages[side](hidden)}
      onClick={go}
    >
      <span className="edge-count" aria-hidden="true">
        {hidden}
      </span>
      <Icon name={side === "before" ? "chevronLeft" : "chevronRight"} />
    </button>
  );
}
