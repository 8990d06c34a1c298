import type { Clock } from "./clock.ts";

/** A clock for tests, which advances only when a test advances it. */
export class FakeClock implements Clock {
  private at = Date.parse("2026-01-05T09:00:00Z");
  private timers: { readonly due: number; readonly act: () => void }[] = [];

  now(): number {
    return this.at;
  }

  after(ms: number, act: () => void): () => void {
    const timer = { due: this.at + ms, act };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((t) => t !== timer);
    };
  }

  /** Advances the clock and runs all timers that are due, in order. */
  advance(ms: number): void {
    const until = this.at + ms;
    for (;;) {
      const next = this.timers.filter((t) => t.due <= until).sort((a, b) => a.due - b.due)[0];
      if (!next) break;
      this.at = next.due;
      this.timers = this.timers.filter((t) => t !== next);
      next.act();
    }
    this.at = until;
  }
}
