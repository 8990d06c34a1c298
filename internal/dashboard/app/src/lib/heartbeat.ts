import { systemClock, type Clock } from "./clock.ts";

/**
 * Milliseconds from a response to the next ping, and the shortest and longest wait for a response.
 */
const every = 900;
const shortest = 900;
const longest = 10_000;

/** The part of a connection that a heartbeat uses. */
export interface Pulse {
  /** Sends a message to which the server responds immediately. */
  readonly ask: () => void;
  /** Called when the server stops responding (true) and when it responds again (false). */
  readonly onSilent: (silent: boolean) => void;
}

/**
 * Heartbeat pings an open connection about once a second, so that a connection that died without a
 * close event is reported within two seconds. It only reports: the owner of the connection decides
 * when to give it up.
 *
 * The wait for a response is at least 900 ms and grows to twice the slowest recent response, so
 * that a slow network is reported once and does not flicker.
 */
export class Heartbeat {
  private stopTimer = () => {};
  private askedAt: number | undefined;
  private slowest = 0;
  private silent = false;
  private running = false;

  constructor(
    private readonly pulse: Pulse,
    private readonly clock: Clock = systemClock,
  ) {}

  /** Starts pinging, or pings immediately if it is idle between two pings. */
  start(): void {
    this.running = true;
    if (this.askedAt === undefined) this.ask();
  }

  /** Stops pinging. A silence that was reported is withdrawn, because the state is then unknown. */
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
    this.stopTimer = this.clock.after(Math.min(longest, Math.max(shortest, 2 * this.slowest)), () =>
      this.report(true),
    );
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
      const heartbeat = new Heartbeat({
        ask: () => this.readyState === WebSocket.OPEN && this.send('{"type":"ping"}'),
        onSilent,
      });
      let acknowledged = false;
      const look = () =>
        acknowledged && document.visibilityState === "visible"
          ? heartbeat.start()
          : heartbeat.stop();
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
