import { Dialog } from "@base-ui/react/dialog";
import {
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
} from "react";

import { PaletteDocument } from "../gql/operations.ts";
import { joinIsolated } from "../lib/bidi.ts";
import { useQuery } from "../lib/query.ts";
import { go, setQuery } from "../lib/router.ts";
import { setTheme } from "../lib/theme.ts";
import { text } from "../text.ts";
import { Avatar, Icon, Spinner, type IconName } from "../ui/index.ts";
import { useViewer } from "./viewer.tsx";

const listeners = new Set<() => void>();
let open = false;

function show(to: boolean): void {
  open = to;
  for (const tell of listeners) tell();
}

export function openPalette(): void {
  show(true);
}

interface Entry {
  readonly key: string;
  readonly group: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly icon?: IconName;
  readonly person?: boolean;
  readonly act: () => void;
}

/**
 * The command palette (Ctrl-K or Cmd-K): goes to any posting, candidate or page, and runs commands
 * that need no other context.
 */
export function Palette() {
  const shown = useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => open,
  );
  useEffect(() => {
    const hear = (e: globalThis.KeyboardEvent) => {
      if (e.key.toLowerCase() !== "k" || !(e.ctrlKey || e.metaKey) || e.altKey || e.shiftKey)
        return;
      e.preventDefault();
      show(!open);
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, []);
  return (
    <Dialog.Root open={shown} onOpenChange={show}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="palette" aria-label={text.palette.label}>
          <Inside />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** The typed text, once the user has paused for a moment. */
function useSettled(words: string): string {
  const [settled, setSettled] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), 120);
    return () => clearTimeout(timer);
  }, [words]);
  return settled;
}

function Inside() {
  const viewer = useViewer();
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const search = useSettled(words.trim());
  const { data, loading } = useQuery(PaletteDocument, {
    search: search || null,
    candidates: search.length > 1,
  });

  const entries = useMemo(() => {
    const found: Entry[] = [];
    const fits = (label: string) => label.toLowerCase().includes(words.trim().toLowerCase());
    for (const p of data?.postings.nodes ?? []) {
      found.push({
        key: p.id,
        group: text.palette.postings,
        label: p.title,
        detail: joinIsolated([p.department?.name, text.postingStatus[p.status]], " · "),
        icon: p.confidential ? "lock" : "board",
        act: () => go(`/postings/${p.id}`),
      });
    }
    for (const c of data?.candidates?.nodes ?? []) {
      found.push({
        key: c.id,
        group: text.palette.candidates,
        label: c.name,
        detail: c.headline ?? undefined,
        person: true,
        act: () => setQuery({ candidate: c.id, application: null }),
      });
    }
    const actions: Entry[] = [];
    const room = (href: string, label: string, icon: IconName) =>
      actions.push({
        key: href,
        group: text.palette.actions,
        label: text.palette.goTo(label),
        icon,
        act: () => go(href),
      });
    room("/postings", text.shell.postings, "briefcase");
    room("/candidates", text.shell.candidates, "people");
    room("/activity", text.shell.activity, "activity");
    if (viewer.can.manageCompany) room("/settings", text.shell.settings, "gear");
    room("/account", text.shell.account, "person");
    if (viewer.can.createPostings)
      actions.push({
        key: "new",
        group: text.palette.actions,
        label: text.palette.newPosting,
        icon: "plus",
        act: () => go("/postings/new"),
      });
    for (const theme of ["light", "dark", "system"] as const) {
      actions.push({
        key: theme,
        group: text.palette.actions,
        label: text.palette.theme(text.shell.themes[theme]),
        icon: theme === "light" ? "sun" : theme === "dark" ? "moon" : "system",
        act: () => setTheme(theme),
      });
    }
    found.push(...actions.filter((a) => fits(a.label)));
    return found;
  }, [data, words, viewer]);

  const chosen = Math.min(at, entries.length - 1);
  const pick = (e: Entry | undefined) => {
    if (!e) return;
    show(false);
    e.act();
  };
  const steer = (e: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (step) {
      e.preventDefault();
      const next = (chosen + step + entries.length) % entries.length;
      setAt(next);
      list.current?.querySelector(`[data-at="${next}"]`)?.scrollIntoView({ block: "nearest" });
    } else if (e.key === "Enter") {
      e.preventDefault();
      pick(entries[chosen]);
    }
  };
  return (
    <>
      <div className="palette-box">
        <Icon name="search" />
        <input
          role="combobox"
          dir="auto"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={entries.length ? `${id}-${chosen}` : undefined}
          aria-label={text.palette.label}
          placeholder={text.palette.placeholder}
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={(e) => {
            setWords(e.target.value);
            setAt(0);
          }}
          onKeyDown={steer}
        />
        {loading && <Spinner />}
      </div>
      <div
        className="palette-list"
        role="listbox"
        id={`${id}-list`}
        aria-label={text.palette.label}
        ref={list}
      >
        {entries.map((e, i) => (
          <div key={e.key} role="presentation">
            {entries[i - 1]?.group !== e.group && (
              <div className="menu-label" role="presentation">
                {e.group}
              </div>
            )}
            {/* The field keeps the focus and handles the keys; the rows only react to the pointer. */}
            <div
              role="option"
              id={`${id}-${i}`}
              data-at={i}
              aria-selected={i === chosen}
              className="palette-row"
              onPointerMove={() => setAt(i)}
              onClick={() => pick(e)}
            >
              {e.person ? <Avatar name={e.label} /> : <Icon name={e.icon ?? "arrowRight"} />}
              <bdi className="palette-words">{e.label}</bdi>
              {e.detail && <bdi className="palette-detail">{e.detail}</bdi>}
            </div>
          </div>
        ))}
      </div>
      {entries.length === 0 && !loading && (
        <p className="palette-none">{text.palette.nothing(words)}</p>
      )}
      <p className="unseen" role="status">
        {text.palette.results(entries.length)}
      </p>
    </>
  );
}
