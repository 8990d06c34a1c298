import { text } from "../text.ts";
import { locale } from "./locale.ts";

/** Formats dates in the viewer's own time zone, in English. */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric" });
const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
const full = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short" });
const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" });

const minute = 60_000;
const hour = 60 * minute;
export const dayLength = 24 * hour;

export function days(since: string, now = Date.now()): number {
  return Math.max(0, Math.floor((now - Date.parse(since)) / dayLength));
}

export const showDay = (at: string) => day.format(new Date(at));
export const showClock = (at: string) => clock.format(new Date(at));
export const showFull = (at: string) => `${full.format(new Date(at))} (${zone})`;

/**
 * Returns how long ago a moment was, in the largest unit that fits, or its date after four weeks.
 */
export function ago(at: string, now = Date.now()): string {
  const passed = now - Date.parse(at);
  if (passed < minute) return text.common.justNow;
  if (passed < hour) return relative.format(-Math.floor(passed / minute), "minute");
  if (passed < dayLength) return relative.format(-Math.floor(passed / hour), "hour");
  if (passed < 28 * dayLength) return relative.format(-Math.floor(passed / dayLength), "day");
  return showDay(at);
}

/** Returns the day of a moment, as a heading of a chronological list. */
export function dayHeading(at: string, now = new Date()): string {
  const start = (d: Date) => new Date(d.getFullYear(), d.getMonth(), d.getDate()).getTime();
  const apart = Math.round((start(now) - start(new Date(at))) / dayLength);
  if (apart === 0) return text.common.today;
  if (apart === 1) return text.common.yesterday;
  return day.format(new Date(at));
}
