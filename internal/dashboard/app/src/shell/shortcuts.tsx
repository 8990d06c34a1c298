import { useEffect, useState, useSyncExternalStore } from "react";

import { text, type Shortcuts } from "../text.ts";
import { Dialog } from "../ui/index.ts";

interface Section {
  readonly title: string;
  readonly keys: Shortcuts;
}

const listeners = new Set<() => void>();
let sections: readonly Section[] = [];
let open = false;

function tell(): void {
  for (const one of listeners) one();
}

const subscribe = (one: () => void) => {
  listeners.add(one);
  return () => listeners.delete(one);
};

/** Lists keys in the help while the component is shown and `on` is true. Pass constants. */
export function useKeyHelp(title: string, keys: Shortcuts, on = true): void {
  useEffect(() => {
    if (!on) return;
    const section = { title, keys };
    sections = [...sections, section];
    tell();
    return () => {
      sections = sections.filter((s) => s !== section);
      tell();
    };
  }, [title, keys, on]);
}

export function openKeyHelp(): void {
  open = true;
  tell();
}

/**
 * Reports whether a key belongs to the focused element: a field, a menu, or a dialog that is open
 * above the page.
 */
export function isTaken(e: KeyboardEvent): boolean {
  if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || e.isComposing) return true;
  const target = e.target instanceof Element ? e.target : null;
  if (
    target?.closest(
      "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=menu], [role=listbox]",
    )
  )
    return true;
  return document.querySelector(".dialog, .palette") !== null;
}

/** The keyboard shortcuts of this page. `?` opens the list anywhere. */
export function KeyHelp() {
  const shown = useSyncExternalStore(subscribe, () => open);
  const onPage = useSyncExternalStore(subscribe, () => sections);
  const [mac] = useState(() => /Mac|iP/.test(navigator.platform));
  const show = (to: boolean) => {
    open = to;
    tell();
  };
  useEffect(() => {
    const hear = (e: KeyboardEvent) => {
      if (e.key !== "?" || isTaken(e)) return;
      e.preventDefault();
      openKeyHelp();
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, []);
  return (
    <Dialog open={shown} onClose={() => show(false)} title={text.keys.title}>
      {[...onPage, { title: text.keys.everywhere, keys: text.keys.global }].map((s) => (
        <section key={s.title} className="keys-section">
          <h3>{s.title}</h3>
          <dl className="keys">
            {s.keys.map(([keys, does]) => (
              <div key={does}>
                <dt>
                  {keys.map((k) => (
                    <kbd key={k}>{mac && k === "Ctrl" ? "⌘" : k}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
