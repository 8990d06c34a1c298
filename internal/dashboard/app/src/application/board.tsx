import { autoScrollForElements } from "@atlaskit/pragmatic-drag-and-drop-auto-scroll/element";
import { unsafeOverflowAutoScrollForElements } from "@atlaskit/pragmatic-drag-and-drop-auto-scroll/unsafe-overflow/element";
import { monitorForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
} from "react";

import { AddCandidate } from "../candidate/add.tsx";
import { conflictWords, failure } from "../lib/act.ts";
import { explain, HirewireError } from "../lib/api.ts";
import { joinIsolated } from "../lib/bidi.ts";
import { changes } from "../lib/changes.ts";
import { useTouched } from "../lib/live.ts";
import type { PageProps } from "../lib/page.ts";
import { setQuery, usePlace } from "../lib/router.ts";
import { useTitle } from "../lib/title.ts";
import { Link, PageHead } from "../shell/shell.tsx";
import { openKeyHelp, useKeyHelp } from "../shell/shortcuts.tsx";
import { useViewer } from "../shell/viewer.tsx";
import { text } from "../text.ts";
import {
  announce,
  Badge,
  Button,
  Dialog,
  EmptyState,
  ErrorState,
  Icon,
  IconButton,
  Menu,
  MenuGroup,
  MenuItem,
  MenuSeparator,
  Skeleton,
  toast,
} from "../ui/index.ts";
import { RejectDialog } from "./decide.tsx";
import "./board.css";
import type { CardActs } from "./card.tsx";
import { useCollapsed } from "./collapsed.ts";
import { columnToggle, ColumnView, type ColumnHandle } from "./column.tsx";
import { Edge, useHidden } from "./edges.tsx";
import { cardElement, flash, Flights } from "./flights.ts";
import {
  BoardStore,
  type Answer,
  type BoardEvent,
  type Card,
  type Conflict,
  type Picked,
} from "./store.ts";
import { Tools, viewOf } from "./tools.tsx";
import { useWalk } from "./walk.ts";

/** The position of the keyboard focus. */
interface At {
  readonly stageId: string;
  readonly index: number;
  readonly id: string;
}

export default function Board({ params }: PageProps) {
  const postingId = params[0]!;
  const place = usePlace();
  const viewer = useViewer();
  const [store, flights] = useMemo(() => {
    let store: BoardStore;
    const flights = new Flights((id) => {
      const card = store.card(id);
      return card ? store.placeOf(card) : null;
    });
    store = new BoardStore(postingId, viewer.id, {
      leaving: flights.leave,
      others: (e) => tellOfOthers(store, e),
      ended: () => {},
    });
    return [store, flights] as const;
  }, [postingId, viewer.id]);
  const view = viewOf(place.query);
  const viewKey = JSON.stringify(view);
  const latestView = useRef(view);
  latestView.current = view;
  const startedWith = useRef<string>(undefined);
  useEffect(() => {
    startedWith.current = JSON.stringify(latestView.current);
    store.start(latestView.current);
    return () => store.stop();
  }, [store]);
  useEffect(() => {
    if (startedWith.current === viewKey) return;
    startedWith.current = viewKey;
    store.setView(latestView.current);
  }, [store, viewKey]);
  useTouched(
    (t) => changes(t, "people", "catalog"),
    () => store.again(),
  );
  const touched = useRef(new Set<string>());
  useTouched(
    (t) => {
      if (/^Candidate(Updated|Tagged)$/.test(t.__typename) && t.candidate)
        touched.current.add(t.candidate.id);
      return touched.current.size > 0;
    },
    () => {
      for (const id of touched.current) void store.candidateChanged(id).catch(() => {});
      touched.current.clear();
    },
  );

  const posting = useSyncExternalStore(store.subscribe, () => store.posting);
  const error = useSyncExternalStore(store.subscribe, () => store.error);
  const lost =
    error instanceof HirewireError && (error.code === "FORBIDDEN" || error.code === "NOT_FOUND");
  useTitle(
    "page",
    posting === null
      ? text.board.missingTitle
      : lost
        ? text.board.lostTitle
        : posting && text.board.label(posting.title),
  );

  const where =
    posting &&
    joinIsolated(
      [posting.department?.name, joinIsolated(posting.locations.map((l) => l.name))],
      " · ",
    );

  if (posting === null)
    return <Gone title={text.board.missingTitle} words={text.shell.notThereWords} />;
  if (lost) return <Gone title={text.board.lostTitle} words={text.board.lostWords} />;
  if (error !== undefined && !posting)
    return (
      <div className="whole">
        <ErrorState error={error} onRetry={() => store.again()} />
      </div>
    );
  return (
    <div className="board">
      <div className="board-head">
        <PageHead
          title={posting ? posting.title : <Skeleton className="title-skeleton" />}
          back={{ href: "/postings", label: text.board.back }}
          sub={
            posting && (
              <>
                {posting.status !== "OPEN" && (
                  <Badge tone="warn">{text.postingStatus[posting.status]}</Badge>
                )}
                {posting.confidential && (
                  <Badge tone="accent">
                    <Icon name="lock" size={12} /> {text.board.confidential}
                  </Badge>
                )}
                {where && <span>{where}</span>}
                {posting.viewerCan.seePipeline && (
                  <span>
                    {text.board.openings(
                      posting.openings.filter((o) => o.status === "OPEN").length,
                      posting.openings.filter((o) => o.status !== "CANCELLED").length,
                    )}
                  </span>
                )}
                {posting.planGaps.length > 0 && (
                  <span className="row">
                    <Icon name="alert" size={14} />
                    {text.board.gaps(posting.planGaps.map((g) => g.name))}
                  </span>
                )}
              </>
            )
          }
        >
          {posting && (
            <>
              <Keys />
              <Link className="button quiet medium brief" href={`/activity?posting=${postingId}`}>
                <Icon name="activity" />
                <span>{text.board.activity}</span>
              </Link>
              <Link className="button secondary medium brief" href={`/postings/${postingId}/setup`}>
                <Icon name="gear" />
                <span>{text.board.setup}</span>
              </Link>
              {posting.viewerCan.addApplication && (
                <Add postingId={postingId} stages={posting.stages} />
              )}
            </>
          )}
        </PageHead>
      </div>
      <Tools view={view} sources={posting?.viewerCan.seePipeline === true} />
      {!posting && (
        <div className="board-loading" role="status" aria-label={text.common.loading}>
          {[3, 2, 3, 1].map((lines, i) => (
            <Skeleton key={i} lines={lines} />
          ))}
        </div>
      )}
      {posting && posting.stages.length === 0 && (
        <EmptyState icon="board" title={text.board.noStages}>
          <p>{text.board.noStagesWords}</p>
        </EmptyState>
      )}
      {posting && posting.stages.length > 0 && (
        <Columns
          store={store}
          flights={flights}
          title={posting.title}
          openCandidate={place.query.get("candidate")}
        />
      )}
    </div>
  );
}

function Gone({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <div className="whole">
      <EmptyState
        icon="lock"
        title={title}
        action={
          <Link className="button secondary medium" href="/postings">
            {text.shell.toPostings}
          </Link>
        }
      >
        <p>{words}</p>
      </EmptyState>
    </div>
  );
}

function Add({
  postingId,
  stages,
}: {
  readonly postingId: string;
  readonly stages: readonly { readonly id: string; readonly name: string }[];
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" icon="plus" onClick={() => setOpen(true)}>
        {text.board.add}
      </Button>
      {open && <AddCandidate posting={{ id: postingId, stages }} onClose={() => setOpen(false)} />}
    </>
  );
}

function Keys() {
  useKeyHelp(text.board.keysTitle, text.board.keys);
  return (
    <IconButton
      icon="help"
      className="keys-button"
      label={text.keys.title}
      aria-keyshortcuts="?"
      onClick={openKeyHelp}
    />
  );
}

function stageName(store: BoardStore, id: string | null): string {
  return (id && store.column(id)?.stage.name) || text.common.unknown;
}

/** Announces colleagues' changes, for users who don't see the animation. */
function tellOfOthers(store: BoardStore, e: BoardEvent): void {
  const card = e.application;
  if (!card) return;
  const { name } = card.candidate;
  const who = e.actor.name;
  if (e.__typename === "ApplicationMoved")
    announce(text.board.othersMoved(who, name, stageName(store, card.stage.id)));
  else if (e.__typename === "ApplicationReceived" || e.__typename === "ApplicationReopened")
    announce(text.board.othersAdded(who, name, stageName(store, card.stage.id)));
  else if (card.status !== "ACTIVE")
    announce(text.board.othersEnded(who, name, text.applicationStatus[card.status] ?? card.status));
}

/** Reports which user changed a card before this user did. */
function wordsOf(store: BoardStore, c: Conflict): string {
  return conflictWords(c.by, c.at, c.card.status, stageName(store, c.card.stage.id));
}

/** Reports why a command did not change a card. */
function reasonOf(store: BoardStore, a: Answer): string {
  if (a.conflict) return wordsOf(store, a.conflict);
  return a.error === undefined ? (a.message ?? "") : explain(a.error);
}

function Columns({
  store,
  flights,
  title,
  openCandidate,
}: {
  readonly store: BoardStore;
  readonly flights: Flights;
  readonly title: string;
  readonly openCandidate: string | null;
}) {
  const stageIds = useSyncExternalStore(store.subscribe, store.stageIds);
  const selected = useSyncExternalStore(store.subscribe, () => store.selected);
  const room = useRef<HTMLDivElement>(null);
  const handles = useRef(new Map<string, ColumnHandle>()).current;
  const viewer = useViewer();
  const collapsed = useCollapsed(viewer.id, store.postingId);
  const isCollapsed = useRef(collapsed.stageIds);
  isCollapsed.current = collapsed.stageIds;
  const hidden = useHidden(room, `${stageIds.join()} ${[...collapsed.stageIds].join()}`);
  const [at, showAt] = useState<At | null>(null);
  // The store may change several times before the next render, and each change is judged by where the keyboard is by then.
  const atNow = useRef(at);
  const setAt = useCallback((next: At | null) => {
    atNow.current = next;
    showAt(next);
  }, []);
  const wantsFocus = useRef(false);
  const [menu, setMenu] = useState<Opened | null>(null);
  const [rejecting, setRejecting] = useState<Picked | null>(null);
  const [answers, setAnswers] = useState<readonly Answer[] | null>(null);
  const [now, setNow] = useState(Date.now);
  const lastPicked = useRef<string>(undefined);

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);

  const goTo = useCallback(
    (stageId: string, index: number, focus: boolean) => {
      if (isCollapsed.current.has(stageId)) return false;
      const ids = store.column(stageId)?.ids ?? [];
      const id = ids[Math.max(0, Math.min(index, ids.length - 1))];
      if (!id) return false;
      wantsFocus.current = focus;
      handles.get(stageId)?.show(ids.indexOf(id));
      setAt({ stageId, index: ids.indexOf(id), id });
      return true;
    },
    [store, handles, setAt],
  );

  // The keyboard focus follows changes: when its card leaves, the next card gets the focus.
  const check = useCallback(() => {
    const here = atNow.current;
    const ids =
      here && !isCollapsed.current.has(here.stageId) ? store.column(here.stageId)?.ids : undefined;
    if (here && ids?.[here.index] === here.id) return;
    if (here && ids) {
      const index = ids.indexOf(here.id);
      const hadFocus =
        room.current?.contains(document.activeElement) === true &&
        document.activeElement?.closest("[data-card]") !== null;
      if (index >= 0) setAt({ ...here, index });
      else if (!goTo(here.stageId, here.index, hadFocus)) setAt(null);
      return;
    }
    const first = store
      .stageIds()
      .find((id) => !isCollapsed.current.has(id) && store.column(id)?.ids.length);
    if (first) setAt({ stageId: first, index: 0, id: store.column(first)!.ids[0]! });
    else if (here) setAt(null);
  }, [store, goTo, setAt]);
  useEffect(() => {
    check();
    return store.subscribe(check);
  }, [store, check, collapsed.stageIds]);
  useLayoutEffect(() => {
    if (!wantsFocus.current || !at) return;
    wantsFocus.current = false;
    const name = cardElement(at.id)?.querySelector<HTMLElement>(".card-name");
    name?.focus({ preventScroll: true });
    cardElement(at.id)?.closest(".column")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [at]);

  const report = useCallback(
    (answers: readonly Answer[], toStageId: string | null, again: (picked: Picked) => void) => {
      const done = answers.filter((a) => !a.superseded);
      const wrong = done.filter((a) => !a.done);
      const [only] = done;
      if (!only) return;
      const to = stageName(store, toStageId);
      if (done.length > 1) {
        const words = toStageId
          ? text.board.movedMany(done.length - wrong.length, to)
          : text.board.rejectedMany(done.length - wrong.length);
        if (wrong.length > 0) setAnswers(done);
        else
          toast(words, {
            tone: "good",
            action: { label: text.board.details, act: () => setAnswers(done) },
          });
        return;
      }
      const { name } = only.card.candidate;
      const doing = toStageId ? text.waiting.move(name, to) : text.waiting.reject(name);
      if (only.done) {
        announce(toStageId ? text.board.movedOne(name, to) : text.board.rejectedOne(name));
        if (!toStageId) toast(text.board.rejectedOne(name), { tone: "good" });
        return;
      }
      if (only.error !== undefined) return void toast(...failure(doing, only.error));
      const c = only.conflict;
      const anyway = c !== undefined && c.card.status === "ACTIVE" && c.card.stage.id !== toStageId;
      toast(text.errors.couldNot(doing), {
        tone: "bad",
        detail: reasonOf(store, only),
        ...(anyway
          ? {
              action: {
                label: toStageId ? text.conflict.moveAnyway(to) : text.conflict.rejectAnyway,
                act: () => again(new Map([[c.card.id, c.card.version]])),
              },
            }
          : {}),
      });
      const element = c && cardElement(c.card.id);
      if (element) flash(element);
    },
    [store],
  );

  const move = useCallback(
    function move(picked: Picked, stageId: string) {
      void store
        .move(picked, stageId)
        .then((done) => report(done, stageId, (now) => move(now, stageId)));
    },
    [store, report],
  );

  const reject = useCallback(
    function reject(picked: Picked, sent: () => void, reasonId: string, note?: string) {
      void store.reject(picked, reasonId, note).then((done) => {
        if (done.every((a) => a.done)) sent();
        report(done, null, (now) => reject(now, sent, reasonId, note));
      });
    },
    [store, report],
  );

  const acts = useMemo<CardActs>(
    () => ({
      open: (card) => setQuery({ candidate: card.candidate.id, application: card.id }),
      menu: (card, anchor) => setMenu(opened(store, card, anchor, false)),
      pick: (card, how) => {
        const place = store.placeOf(card);
        const ids = place ? store.column(place)!.ids : [];
        const from = lastPicked.current ? ids.indexOf(lastPicked.current) : -1;
        const to = ids.indexOf(card.id);
        if (how === "range" && from >= 0 && to >= 0)
          store.select(ids.slice(Math.min(from, to), Math.max(from, to) + 1), true);
        else store.select([card.id], !store.selected.has(card.id));
        lastPicked.current = card.id;
      },
      focused: (card) => {
        const stageId = store.placeOf(card);
        if (!stageId || atNow.current?.id === card.id) return;
        setAt({ stageId, index: store.column(stageId)!.ids.indexOf(card.id), id: card.id });
      },
      taken: (card) => taken(store, card),
    }),
    [store, setAt],
  );

  useEffect(() => {
    const undoMonitor = monitorForElements({
      canMonitor: ({ source }) => source.data["cards"] instanceof Map,
      onDrop: ({ source, location }) => {
        const stageId = location.current.dropTargets[0]?.data["stageId"];
        const picked = source.data["cards"] as Picked;
        if (typeof stageId !== "string") return;
        const { clientX, clientY } = location.current.input;
        flights.dropAt(
          [...picked.keys()].filter(
            (id) => store.card(id) && store.placeOf(store.card(id)!) !== stageId,
          ),
          clientX,
          clientY,
        );
        move(picked, stageId);
      },
    });
    const undoScroll = autoScrollForElements({ element: room.current! });
    // Also outside the columns, so that a card that is held over an edge keeps scrolling.
    const undoBeyond = unsafeOverflowAutoScrollForElements({
      element: room.current!,
      getOverflow: () => ({
        forLeftEdge: { top: 0, bottom: 0, left: 100 },
        forRightEdge: { top: 0, bottom: 0, right: 100 },
      }),
    });
    return () => {
      undoMonitor();
      undoScroll();
      undoBeyond();
    };
  }, [store, flights, move]);
  useWalk(store, openCandidate, (stageId, index) => goTo(stageId, index, false));

  const mayMove = store.may("move");
  const mayReject = store.may("reject");

  const toggle = useCallback(
    (stageId: string) => {
      const to = !isCollapsed.current.has(stageId);
      // Cards that are no longer visible are deselected.
      const picked = (store.column(stageId)?.ids ?? []).filter((id) => store.selected.has(id));
      if (to && picked.length > 0) store.select(picked, false);
      collapsed.set(stageId, to, store.stageIds());
    },
    [store, collapsed.set],
  );

  const focusToggle = (stageId: string) => {
    const button = columnToggle(stageId);
    button?.focus({ preventScroll: true });
    button?.closest(".column")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  /**
   * Moves the focus to the next column on a side: to a card, or to the head of a collapsed column.
   */
  const sideways = (from: string, step: number) => {
    for (let i = stageIds.indexOf(from) + step; i >= 0 && i < stageIds.length; i += step) {
      const id = stageIds[i]!;
      if (isCollapsed.current.has(id)) return focusToggle(id);
      if (goTo(id, at?.index ?? 0, true)) return;
    }
  };

  const steer = (e: KeyboardEvent) => {
    const target = e.target as HTMLElement;
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const head = target.closest(".column-toggle")?.closest<HTMLElement>("[data-column]")?.dataset[
      "column"
    ];
    if (head !== undefined) {
      switch (e.key) {
        case "ArrowRight":
          sideways(head, 1);
          break;
        case "ArrowLeft":
          sideways(head, -1);
          break;
        case "ArrowDown":
          goTo(head, 0, true);
          break;
        case "c":
        case "C":
          toggle(head);
          break;
        default:
          return;
      }
      e.preventDefault();
      return;
    }
    if (!at || !target.closest("[data-card]")) return;
    const column = store.column(at.stageId);
    if (!column) return;
    const card = store.card(at.id);
    switch (e.key) {
      case "ArrowDown":
        goTo(at.stageId, at.index + 1, true);
        break;
      case "ArrowUp":
        goTo(at.stageId, at.index - 1, true);
        break;
      case "ArrowRight":
        sideways(at.stageId, 1);
        break;
      case "ArrowLeft":
        sideways(at.stageId, -1);
        break;
      case "c":
      case "C":
        toggle(at.stageId);
        focusToggle(at.stageId);
        break;
      case "Home":
        goTo(at.stageId, 0, true);
        break;
      case "End":
        goTo(at.stageId, column.ids.length - 1, true);
        break;
      case "m":
      case "M": {
        const anchor = cardElement(at.id);
        if (card && anchor && mayMove) setMenu(opened(store, card, anchor, true));
        break;
      }
      case "x":
      case "X":
        if (card && (mayMove || mayReject)) acts.pick(card, e.shiftKey ? "range" : "one");
        break;
      case "r":
      case "R":
        if (card && mayReject) setRejecting(taken(store, card));
        break;
      case "/":
        document.querySelector<HTMLElement>(".board-tools .search")?.focus();
        break;
      case "Escape":
        if (selected.size === 0) return;
        store.clearSelection();
        break;
      default:
        return;
    }
    e.preventDefault();
  };

  const rejectingNames =
    rejecting && [...rejecting.keys()].map((id) => store.card(id)?.candidate.name ?? "");
  return (
    <div className="board-body">
      <p className="unseen" id="board-keys">
        {text.board.keysHelp}
      </p>
      <div className={`board-room ${hidden.before + hidden.after > 0 ? "more" : ""}`}>
        <Edge room={room} side="before" hidden={hidden.before} />
        <div
          ref={room}
          className="board-columns"
          role="region"
          aria-label={text.board.label(title)}
          aria-describedby="board-keys"
          tabIndex={-1}
          onKeyDown={steer}
        >
          {stageIds.map((id) => (
            <ColumnView
              key={id}
              store={store}
              stageId={id}
              collapsed={collapsed.stageIds.has(id)}
              onToggle={toggle}
              activeId={at?.stageId === id ? at.id : null}
              openId={openIn(store, id, openCandidate)}
              now={now}
              acts={acts}
              handles={handles}
            />
          ))}
        </div>
        <Edge room={room} side="after" hidden={hidden.after} />
      </div>
      {selected.size > 0 && (
        <Bulk
          store={store}
          selected={selected}
          onMove={(to) => move(selected, to)}
          onReject={() => setRejecting(selected)}
        />
      )}
      <CardMenu
        store={store}
        menu={menu}
        onClose={() => {
          setMenu(null);
          if (atNow.current) goTo(atNow.current.stageId, atNow.current.index, true);
        }}
        onMove={move}
        onOpen={acts.open}
        onPick={(card) => acts.pick(card, "one")}
        onReject={setRejecting}
      />
      {rejecting && rejectingNames && (
        <RejectDialog
          ids={[...rejecting.keys()]}
          names={rejectingNames}
          onClose={() => setRejecting(null)}
          onGo={(sent, reasonId, note) => reject(rejecting, sent, reasonId, note)}
        />
      )}
      {answers && <Answers store={store} answers={answers} onClose={() => setAnswers(null)} />}
    </div>
  );
}

/** An open menu of a card, with the versions that its cards had when it was opened. */
interface Opened {
  readonly card: Card;
  readonly anchor: Element;
  readonly onlyMove: boolean;
  readonly picked: Picked;
}

/**
 * Returns the cards that a command on one card applies to: all selected ones if it is among them.
 */
function taken(store: BoardStore, card: Card): Picked {
  return store.selected.has(card.id) ? store.selected : store.pick([card.id]);
}

function opened(store: BoardStore, card: Card, anchor: Element, onlyMove: boolean): Opened {
  return { card, anchor, onlyMove, picked: taken(store, card) };
}

/** Returns the card of this column whose candidate is open next to the board. */
function openIn(store: BoardStore, stageId: string, candidateId: string | null): string | null {
  if (candidateId === null) return null;
  return (
    store.column(stageId)?.ids.find((id) => store.card(id)?.candidate.id === candidateId) ?? null
  );
}

function Stages({
  store,
  at,
  onMove,
}: {
  readonly store: BoardStore;
  readonly at: string | null;
  readonly onMove: (stageId: string) => void;
}) {
  return (
    <MenuGroup label={text.board.moveTo}>
      {store
        .stageIds()
        .filter((id) => id !== at)
        .map((id) => (
          <MenuItem key={id} onSelect={() => onMove(id)}>
            {store.column(id)?.stage.name}
          </MenuItem>
        ))}
    </MenuGroup>
  );
}

function CardMenu({
  store,
  menu,
  onClose,
  onMove,
  onOpen,
  onPick,
  onReject,
}: {
  readonly store: BoardStore;
  readonly menu: Opened | null;
  readonly onClose: () => void;
  readonly onMove: (picked: Picked, stageId: string) => void;
  readonly onOpen: (card: Card) => void;
  readonly onPick: (card: Card) => void;
  readonly onReject: (picked: Picked) => void;
}) {
  const last = useRef(menu);
  if (menu) last.current = menu;
  const shown = last.current;
  if (!shown) return null;
  const card = store.card(shown.card.id) ?? shown.card;
  const selected = store.selected.has(card.id);
  const { picked } = shown;
  const mayMove = store.may("move");
  const mayReject = store.may("reject");
  return (
    <Menu open={menu !== null} onOpenChange={(to) => !to && onClose()} anchor={shown.anchor}>
      {!shown.onlyMove && (
        <MenuItem icon="person" onSelect={() => onOpen(card)}>
          {text.board.open}
        </MenuItem>
      )}
      {!shown.onlyMove && (mayMove || mayReject) && (
        <>
          <MenuItem icon="check" onSelect={() => onPick(card)}>
            {selected ? text.board.deselect : text.board.doSelect}
          </MenuItem>
        </>
      )}
      {mayMove && !shown.onlyMove && <MenuSeparator />}
      {mayMove && (
        <Stages
          store={store}
          at={picked.size === 1 ? store.placeOf(card) : null}
          onMove={(to) => onMove(picked, to)}
        />
      )}
      {mayReject && !shown.onlyMove && (
        <>
          <MenuSeparator />
          <MenuItem icon="close" danger onSelect={() => onReject(picked)}>
            {text.board.reject}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}

function Bulk({
  store,
  selected,
  onMove,
  onReject,
}: {
  readonly store: BoardStore;
  readonly selected: Picked;
  readonly onMove: (stageId: string) => void;
  readonly onReject: () => void;
}) {
  return (
    <div className="bulk" role="toolbar" aria-label={text.board.selected(selected.size)}>
      <strong>{text.board.selected(selected.size)}</strong>
      {store.may("move") && (
        <Menu
          trigger={
            <Button size="small" icon="move">
              {text.board.moveTo}
            </Button>
          }
        >
          <Stages store={store} at={null} onMove={onMove} />
        </Menu>
      )}
      {store.may("reject") && (
        <Button size="small" icon="close" onClick={onReject}>
          {text.board.reject}
        </Button>
      )}
      <Button size="small" variant="quiet" onClick={() => store.clearSelection()}>
        {text.common.clear}
      </Button>
    </div>
  );
}

function Answers({
  store,
  answers,
  onClose,
}: {
  readonly store: BoardStore;
  readonly answers: readonly Answer[];
  readonly onClose: () => void;
}) {
  const wrong = answers.filter((a) => !a.done);
  return (
    <Dialog
      open
      onClose={onClose}
      title={
        wrong.length ? text.board.someFailed(wrong.length, answers.length) : text.board.answers
      }
      description={<p>{text.board.answersWords(answers.length - wrong.length, wrong.length)}</p>}
      footer={
        <Button variant="primary" onClick={onClose}>
          {text.common.close}
        </Button>
      }
    >
      <ul className="answers" tabIndex={0} aria-label={text.board.answers}>
        {[...wrong, ...answers.filter((a) => a.done)].map((a) => (
          <li key={a.card.id}>
            <span className={a.done ? "good" : "bad"}>
              <Icon name={a.done ? "check" : "alert"} />
            </span>
            <div>
              <strong>
                <bdi>{a.card.candidate.name}</bdi>
              </strong>
              <p>{a.done ? text.board.ok : reasonOf(store, a)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
