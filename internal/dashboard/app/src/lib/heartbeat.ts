import { systemClock, type Clock } from "./clock.ts";

/** Milliseconds from an answer to the next question, and the shortest and longest wait for an answer. */
const every = 900;
const shortest = 900;
const longest = 10_000;

/** What a heartbeat needs of its connection. */
export interface Pulse {
  /** Sends a message that the server answers at once. */
  readonly ask: () => void;
  /** Called when the server stops answering (true) and when it answers again (false). */
  readonly onSilent: (silent: boolean) => void;
}

/**
 * Heartbeat asks an open connection about once a second whether the server still answers, so that a connection that died
 * without a word is shown within two seconds. It only reports: whoever owns the connection decides when to give it up.
 *
 * The wait for an answer is at least 900 ms and grows to twice the slowest recent answer, so that a slow network is reported
 * once and does not flicker.
 */
export class Heartbeat {
  private stopTimer = () => {};
  private askedAt: number | undefined;
  private slowest = 0;
  private silent = false;
  private running = false;

  constructor(private readonly pulse: Pulse, private readonly clock: Clock = systemClock) {}

  /** Starts asking, or asks at once if it is idle between two questions. */
  start(): void {
    this.running = true;
    if (this.askedAt === undefined) this.ask();
  }

  /** Stops asking. A silence that was reported is taken back: nobody can know. */
  stop(): void {
    this.running = false;
    this.askedAt = undefined;
    this.stopTimer();
    this.report(false);
  }

  /** Must be called for every message that arrives. */
  heard(): void {
    if (!this.running) return;
    this.report(false);
    if (this.askedAt === undefined) return;
    this.slowest = Math.max(this.clock.now() - this.askedAt, this.slowest * 0.9);
    this.askedAt = undefined;
    this.stopTimer();
    this.stopTimer = this.clock.after(every, () => this.ask());
  }

  private ask(): void {
    this.stopTimer();
    this.askedAt = this.clock.now();
    this.pulse.ask();
    this.stopTimer = this.clock.after(Math.min(longest, Math.max(shortest, 2 * this.slowest)), () => this.report(true));
  }

  private report(silent: boolean): void {
    if (this.silent === silent) return;
    this.silent = silent;
    this.pulse.onSilent(silent);
  }
}

/** Returns a WebSocket class whose instances have a heartbeat while the page is visible. */
export function withHeartbeat(onSilent: (silent: boolean) => void): typeof WebSocket {
  return class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      const heartbeat = new Heartbeat({ ask: () => this.readyState === WebSocket.OPEN && this.send('{"type":"ping"}'), onSilent });
      let acknowledged = false;
      const look = () => (acknowledged && document.visibilityState === "visible" ? heartbeat.start() : heartbeat.stop());
      this.addEventListener("message", () => {
        heartbeat.heard();
        if (acknowledged) return;
        acknowledged = true; // the first message accepts the connection
        look();
      });
      this.addEventListener("close", () => {
        acknowledged = false;
        heartbeat.stop();
        document.removeEventListener("visibilitychange", look);
      });
      document.addEventListener("visibilitychange", look);
    }
  };
}
