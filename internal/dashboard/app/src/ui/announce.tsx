import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
let said = "";
let turn = false;

/** Says something to screen readers alone. */
export function announce(words: string): void {
  turn = !turn;
  said = words + (turn ? "\u00a0" : ""); // the same words twice are said twice
  for (const tell of listeners) tell();
}

export function Announcer() {
  const words = useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => said,
  );
  return (
    <div className="unseen" role="status" aria-live="assertive">
      {words}
    </div>
  );
}
