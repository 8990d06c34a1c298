import { draggable } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { setCustomNativeDragPreview } from "@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview";
import { memo, useEffect, useRef, type MouseEvent } from "react";

import { isolate, joinIsolated } from "../lib/bidi.ts";
import { days, showFull } from "../lib/time.ts";
import { text } from "../text.ts";
import { Badge, Icon, Tag, type Tone } from "../ui/index.ts";
import type { Card, Picked } from "./store.ts";
import { fitTags, tagWidth } from "./tags.ts";

/**
 * The functions that a card calls. They are the same object for all cards, so that no card renders
 * again because of them.
 */
export interface CardActs {
  readonly open: (card: Card) => void;
  readonly menu: (card: Card, anchor: Element) => void;
  readonly pick: (card: Card, how: "one" | "range") => void;
  readonly focused: (card: Card) => void;
  /** Returns the cards that are dragged together with this one, with their versions. */
  readonly taken: (card: Card) => Picked;
}

export interface CardViewProps {
  readonly card: Card;
  readonly target: number | null;
  readonly now: number;
  readonly selected: boolean;
  readonly waiting: boolean;
  readonly active: boolean;
  readonly open: boolean;
  readonly movable: boolean;
  /** The colleague who has just moved the card. */
  readonly credit: string | null;
  /** Whether the viewer may see the sources of candidates. */
  readonly sources: boolean;
  /** Whether any command for several cards is allowed. */
  readonly pickable: boolean;
  /** The width of a row of the card's content, in pixels. */
  readonly room: number;
  readonly acts: CardActs;
}

/**
 * Space for "+12" after the tags, and for the menu button on devices that always show it, in
 * pixels.
 */
const othersRoom = 24;
const menuRoom = 30;
/** The minimum width at which a source is readable, in pixels. */
const sourceRoom = 64;
const coarse = matchMedia("(pointer: coarse)");

/** How long a card has been in its stage, compared with the stage's target time. */
function ageing(
  card: Card,
  target: number | null,
  now: number,
): { readonly passed: number; readonly tone: Tone; readonly words: string } {
  const passed = days(card.enteredStageAt, now);
  const overdue = card.dueAt !== null && card.dueAt !== undefined && Date.parse(card.dueAt) < now;
  const soon = target !== null && !overdue && passed >= target * 0.75;
  const tone = overdue ? "bad" : soon ? "warn" : "neutral";
  return { passed, tone, words: text.board.inStage(passed, target, overdue) };
}

export const CardView = memo(function CardView({
  card,
  target,
  now,
  selected,
  waiting,
  active,
  open,
  movable,
  credit,
  sources,
  pickable,
  room,
  acts,
}: CardViewProps) {
  const element = useRef<HTMLDivElement>(null);
  const age = ageing(card, target, now);
  const { candidate } = card;
  const latest = useRef({ card, acts });
  latest.current = { card, acts };

  useEffect(() => {
    if (!element.current || !movable) return;
    return draggable({
      element: element.current,
      getInitialData: () => ({ cards: latest.current.acts.taken(latest.current.card) }),
      onGenerateDragPreview: ({ nativeSetDragImage, source }) => {
        const many = (source.data["cards"] as Picked).size;
        if (many < 2) return;
        setCustomNativeDragPreview({
          nativeSetDragImage,
          render: ({ container }) => {
            const preview = document.createElement("div");
            preview.className = "drag-many";
            preview.textContent = text.board.cards(many);
            container.append(preview);
          },
        });
      },
      onDragStart: () => element.current?.classList.add("dragged"),
      onDrop: () => element.current?.classList.remove("dragged"),
    });
  }, [movable]);

  const click = (e: MouseEvent) => {
    if (e.metaKey || e.ctrlKey) acts.pick(card, "one");
    else if (e.shiftKey) acts.pick(card, "range");
    else acts.open(card);
  };
  const { shown, left } = fitTags(
    candidate.tags.map((t) => tagWidth(t.name)),
    room - (coarse.matches ? menuRoom : 0),
    othersRoom,
  );
  const others = candidate.tags.length - shown;
  return (
    <div
      ref={element}
      className={`card ${selected ? "selected" : ""} ${waiting ? "waiting" : ""} ${open ? "open" : ""}`}
      data-card={card.id}
      data-candidate={candidate.id}
      onContextMenu={(e) => {
        e.preventDefault();
        acts.menu(card, element.current!);
      }}
    >
      <div className="card-line">
        {pickable && (
          <input
            type="checkbox"
            className="card-check"
            checked={selected}
            tabIndex={active ? 0 : -1}
            aria-label={text.board.select(candidate.name)}
            onClick={(e) => {
              e.stopPropagation();
              acts.pick(card, e.shiftKey ? "range" : "one");
            }}
            onChange={() => {}}
          />
        )}
        <button
          type="button"
          className="card-name cut"
          dir="auto"
          tabIndex={active ? 0 : -1}
          aria-label={text.board.cardLabel(
            candidate.name,
            candidate.headline ?? null,
            age.words,
            waiting,
          )}
          aria-keyshortcuts="M X R"
          onClick={click}
          onFocus={() => acts.focused(card)}
        >
          {candidate.name}
        </button>
        <span title={`${age.words}\n${text.board.since(showFull(card.enteredStageAt))}`}>
          <Badge tone={age.tone}>
            {waiting ? <Icon name="clock" size={12} /> : text.board.days(age.passed)}
          </Badge>
        </span>
      </div>
      <p className="card-headline" dir="auto" title={candidate.headline ?? undefined}>
        {candidate.headline ?? "\u00a0"}
      </p>
      <div className="card-line card-foot">
        <span
          className="card-tags"
          title={joinIsolated(candidate.tags.map((t) => t.name)) || undefined}
        >
          {candidate.tags.slice(0, shown).map((t) => (
            <Tag key={t.id}>
              <bdi className="cut">{t.name}</bdi>
            </Tag>
          ))}
          {others > 0 && <span className="muted">+{others}</span>}
        </span>
        {sources && card.source && left >= sourceRoom && (
          <span
            className="card-source cut"
            dir="auto"
            title={`${text.sourceKinds[card.source.kind] ?? ""}: ${isolate(card.source.label)}`}
          >
            {card.source.label}
          </span>
        )}
        <button
          type="button"
          className="button quiet icon-only card-more"
          aria-label={text.board.actions(candidate.name)}
          aria-haspopup="menu"
          tabIndex={active ? 0 : -1}
          onClick={(e) => acts.menu(card, e.currentTarget)}
        >
          <Icon name="more" />
        </button>
      </div>
      {credit && (
        <p className="card-credit cut" aria-hidden="true">
          {credit}
        </p>
      )}
    </div>
  );
});
