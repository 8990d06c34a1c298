import { useSyncExternalStore, type ReactNode } from "react";
import { createPortal } from "react-dom";

import { pending } from "../lib/pending.ts";
import { text } from "../text.ts";
import { Button, IconButton, Spinner } from "./button.tsx";
import { Icon } from "./icons.tsx";

export interface ToastOptions {
  readonly tone?: "neutral" | "good" | "bad";
  readonly detail?: ReactNode;
  readonly action?: { readonly label: string; readonly act: () => void };
  /** Milliseconds until it closes. Errors stay until the user closes them. */
  readonly lasts?: number;
}

interface Shown extends ToastOptions {
  readonly key: number;
  readonly title: string;
}

const most = 4;
const listeners = new Set<() => void>();
let toasts: readonly Shown[] = [];
let last = 0;

function show(next: readonly Shown[]): void {
  toasts = next;
  for (const tell of listeners) tell();
}

/**
 * Shows a message in the corner of the window and announces it to screen readers. Returns a
 * function that removes it.
 */
export function toast(title: string, options: ToastOptions = {}): () => void {
  const key = ++last;
  const close = () => show(toasts.filter((t) => t.key !== key));
  show([...toasts, { ...options, key, title }].slice(-most));
  const lasts = options.lasts ?? (options.tone === "bad" ? 0 : 6000);
  if (lasts > 0) setTimeout(close, lasts);
  return close;
}

/**
 * The toasts, the top layer of the page. Like dialogs, they are a sibling of the app in the document,
 * so that no dialog covers them and they can be read and used while one is open.
 */
export function Toasts() {
  const shown = useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => toasts,
  );
  const waiting = useSyncExternalStore(pending.subscribe, pending.all).filter((p) => p.slow);
  return createPortal(
    <section
      className="toasts"
      aria-label={text.common.notifications}
      aria-live="polite"
      aria-relevant="additions"
    >
      {waiting.map((p) => (
        <div key={`waiting-${p.key}`} className="toast neutral">
          <span className="toast-icon">
            <Spinner />
          </span>
          <div className="toast-words">
            <p className="toast-title">{text.waiting.waitingTo(p.label)}</p>
            <div className="toast-detail">{text.waiting.detail}</div>
            <Button size="small" onClick={p.cancel}>
              {text.common.cancel}
            </Button>
          </div>
        </div>
      ))}
      {shown.map((t) => (
        <div key={t.key} className={`toast ${t.tone ?? "neutral"}`}>
          <span className="toast-icon">
            <Icon name={t.tone === "bad" ? "alert" : t.tone === "good" ? "check" : "activity"} />
          </span>
          <div className="toast-words">
            <p className="toast-title">{t.title}</p>
            {t.detail && <div className="toast-detail">{t.detail}</div>}
            {t.action && (
              <Button
                size="small"
                onClick={() => {
                  t.action?.act();
                  show(toasts.filter((o) => o.key !== t.key));
                }}
              >
                {t.action.label}
              </Button>
            )}
          </div>
          <IconButton
            icon="close"
            size="small"
            label={text.common.dismiss}
            onClick={() => show(toasts.filter((o) => o.key !== t.key))}
          />
        </div>
      ))}
    </section>,
    document.body,
  );
}
