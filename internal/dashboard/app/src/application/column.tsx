import { autoScrollForElements } from "@atlaskit/pragmatic-drag-and-drop-auto-scroll/element";
import { dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { memo, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";

import { text } from "../text.ts";
import { Badge, Button, Icon, IconButton, Menu, MenuItem, Skeleton } from "../ui/index.ts";
import { CardView, type CardActs } from "./card.tsx";
import "./columns.css";
import { isNarrow, type BoardStore } from "./store.ts";

/** All cards have the same height, so that positions are known without measuring. */
export const rowHeight = 98;
const beyond = 5;
/**
 * The horizontal space in pixels that a column and a card take in addition to the card's content;
 * see .column-room and .card.
 */
const cardChrome = 37;

interface Range {
  readonly from: number;
  readonly to: number;
}

export interface ColumnHandle {
  readonly show: (index: number) => void;
}

/** The button in a column's head that collapses and expands the column. */
export function columnToggle(stageId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(
    `[data-column="${CSS.escape(stageId)}"] .column-toggle`,
  );
}

export const ColumnView = memo(function ColumnView({
  store,
  stageId,
  collapsed,
  onToggle,
  activeId,
  openId,
  now,
  acts,
  handles,
}: {
  readonly store: BoardStore;
  readonly stageId: string;
  /** Whether only the column's name and count are shown. */
  readonly collapsed: boolean;
  readonly onToggle: (stageId: string) => void;
  /** The card of this column that has the keyboard focus. */
  readonly activeId: string | null;
  /** The card of this column whose candidate is open. */
  readonly openId: string | null;
  readonly now: number;
  readonly acts: CardActs;
  readonly handles: Map<string, ColumnHandle>;
}) {
  const column = useSyncExternalStore(store.subscribe, () => store.column(stageId));
  const room = useRef<HTMLDivElement>(null);
  const whole = useRef<HTMLElement>(null);
  const [range, setRange] = useState<Range>({ from: 0, to: 16 });
  const [width, setWidth] = useState(0);
  const [over, setOver] = useState(false);
  const count = column?.ids.length ?? 0;

  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const look = () => {
      const from = Math.max(0, Math.floor(element.scrollTop / rowHeight) - beyond);
      const to = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight) + beyond;
      setRange((r) => (r.from === from && r.to === to ? r : { from, to }));
      setWidth(element.clientWidth);
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    handles.set(stageId, {
      show: (index) => {
        const top = index * rowHeight;
        if (top < element.scrollTop) element.scrollTop = top;
        else if (top + rowHeight > element.scrollTop + element.clientHeight)
          element.scrollTop = top + rowHeight - element.clientHeight;
        look();
      },
    });
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", look);
      handles.delete(stageId);
    };
  }, [stageId, handles, collapsed]);

  useEffect(() => {
    if (!collapsed && column?.hasMore && !column.failed && range.to >= count - 10)
      void store.more(stageId);
  }, [store, stageId, collapsed, range, count, column?.hasMore, column?.failed, column?.loading]);

  useEffect(() => {
    if (!whole.current) return;
    const undoTarget = dropTargetForElements({
      element: whole.current,
      getData: () => ({ stageId }),
      canDrop: ({ source }) => source.data["cards"] instanceof Map,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
    const undoScroll = room.current && autoScrollForElements({ element: room.current });
    return () => {
      undoTarget();
      undoScroll?.();
    };
  }, [stageId, collapsed]);

  if (!column) return null;
  const { stage, ids, total, overdue } = column;
  const shown: number[] = [];
  for (let i = range.from; i < Math.min(range.to, count); i++) shown.push(i);
  const activeAt = activeId === null ? -1 : ids.indexOf(activeId);
  if (activeAt >= 0 && (activeAt < range.from || activeAt >= range.to)) shown.push(activeAt); // the focused card stays rendered
  const pickable = store.may("move") || store.may("reject");
  const picked = ids.filter((id) => store.selected.has(id)).length;
  return (
    <section
      ref={whole}
      className={`column ${over ? "over" : ""} ${collapsed ? "collapsed" : ""}`}
      data-column={stageId}
      aria-labelledby={`stage-${stageId}`}
    >
      <header className="column-head">
        <h2 id={`stage-${stageId}`}>
          <button
            type="button"
            className="column-toggle"
            aria-expanded={!collapsed}
            aria-controls={collapsed ? undefined : `cards-${stageId}`}
            title={(collapsed ? text.board.expand : text.board.collapse)(stage.name)}
            onClick={() => onToggle(stageId)}
          >
            <Icon name={collapsed ? "chevronRight" : "chevronDown"} size={14} />
            <span className="cut" dir="auto">
              {stage.name}
            </span>
          </button>
        </h2>
        {store.seesAll && <Badge title={text.board.total(total)}>{total}</Badge>}
        {pickable && !collapsed && (
          <Menu
            align="end"
            trigger={
              <IconButton icon="more" size="small" label={text.board.columnActions(stage.name)} />
            }
          >
            <MenuItem icon="check" disabled={count === 0} onSelect={() => store.select(ids, true)}>
              {text.board.selectAll(count)}
            </MenuItem>
            <MenuItem disabled={picked === 0} onSelect={() => store.select(ids, false)}>
              {text.board.selectNone}
            </MenuItem>
          </Menu>
        )}
        {!collapsed && (
          <div className="column-sub">
            <span>
              {stage.targetDays == null ? text.board.noTarget : text.board.target(stage.targetDays)}
            </span>
            {store.seesAll && overdue > 0 && (
              <span className="column-overdue">{text.board.overdue(overdue)}</span>
            )}
          </div>
        )}
        {store.seesAll && !collapsed && (
          <div className="column-bar" aria-hidden="true">
            <span style={{ transform: `scaleX(${total ? overdue / total : 0})` }} />
          </div>
        )}
      </header>
      {!collapsed && (
        <div ref={room} id={`cards-${stageId}`} className="column-room" tabIndex={-1}>
          {count === 0 && !column.loading && (
            <p className="column-none">
              {!store.seesAll
                ? text.board.noneOfYours
                : isNarrow(store.view)
                  ? text.board.noMatch
                  : store.may("move")
                    ? text.board.emptyHint
                    : text.board.empty}
            </p>
          )}
          <ul
            className="cards"
            style={{ height: count * rowHeight }}
            aria-label={text.board.cardsIn(stage.name)}
          >
            {shown.map((i) => {
              const card = store.card(ids[i]!);
              if (!card) return null;
              return (
                <li
                  key={card.id}
                  className="slot"
                  aria-posinset={i + 1}
                  aria-setsize={store.seesAll ? Math.max(total, count) : count}
                  style={{ transform: `translateY(${i * rowHeight}px)` }}
                >
                  <CardView
                    card={card}
                    target={stage.targetDays ?? null}
                    now={now}
                    selected={store.selected.has(card.id)}
                    waiting={store.isWaiting(card.id)}
                    active={activeId === card.id}
                    open={openId === card.id}
                    movable={store.may("move")}
                    credit={store.creditOf(card.id)}
                    sources={store.seesAll}
                    pickable={pickable}
                    room={width - cardChrome}
                    acts={acts}
                  />
                </li>
              );
            })}
          </ul>
          {column.loading && <Skeleton lines={3} className="column-loading" />}
          {column.failed && (
            <div className="column-none">
              <p>{text.board.moreFailed}</p>
              <Button size="small" onClick={() => void store.more(stageId)}>
                {text.common.tryAgain}
              </Button>
            </div>
          )}
        </div>
      )}
    </section>
  );
});
