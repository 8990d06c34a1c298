import { systemClock, type Clock } from "./clock.ts";

/** A command that has been sent and has no response yet. */
export interface Pending {
  readonly key: number;
  /** The user's action, such as "Move Ada Byron to Screen". */
  readonly label: string;
  /** Whether it has waited so long that the page shows it. */
  readonly slow: boolean;
  /** Stops waiting and sending. The server may already have executed the command. */
  readonly cancel: () => void;
}

/** Thrown in place of a response when the user cancels a waiting command. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** Milliseconds after which a command without a response is shown as waiting. */
export const slowAfter = 1500;

/** PendingCommands lists the commands that wait for the server. */
export class PendingCommands {
  private list: readonly Pending[] = [];
  private last = 0;
  private readonly listeners = new Set<() => void>();
  /** The number of commands that have been started. */
  started = 0;

  constructor(private readonly clock: Clock = systemClock) {}

  readonly subscribe = (tell: () => void): (() => void) => {
    this.listeners.add(tell);
    return () => this.listeners.delete(tell);
  };

  /** Returns the commands without a response, oldest first. Every change replaces the array. */
  readonly all = (): readonly Pending[] => this.list;

  /**
   * Runs a command and lists it until it is settled. The command must stop when the signal aborts.
   */
  async track<T>(
    label: string,
    send: (signal: AbortSignal) => Promise<T>,
    stop = new AbortController(),
  ): Promise<T> {
    const key = ++this.last;
    this.started++;
    const cancel = () => stop.abort(new Cancelled(label));
    this.show([...this.list, { key, label, slow: false, cancel }]);
    const stopTimer = this.clock.after(slowAfter, () =>
      this.show(this.list.map((p) => (p.key === key ? { ...p, slow: true } : p))),
    );
    try {
      return await send(stop.signal);
    } finally {
      stopTimer();
      this.show(this.list.filter((p) => p.key !== key));
    }
  }

  private show(list: readonly Pending[]): void {
    this.list = list;
    for (const tell of this.listeners) tell();
  }
}

/** The pending commands of this page. */
export const pending = new PendingCommands();
