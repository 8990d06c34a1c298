import { backoff, pause, type Clock } from "./clock.js";
import type { Credential } from "./credential.js";
import { HirewireError, messageOf } from "./errors.js";
import type { End, Result, Socket } from "./socket.js";
import {
  PipelineTracker,
  type PipelineEvent,
  type PipelineFrame,
  type ResyncReason,
} from "./tracker.js";

/**
 * The status of a stream, for a banner.
 *
 * - connecting: the first connection is being made.
 * - catching-up: missed events are arriving, or a snapshot is being taken.
 * - live: all known events have been delivered.
 * - offline: the connection is lost; the client reconnects by itself.
 */
export type Status = "connecting" | "catching-up" | "live" | "offline";

/**
 * Why a snapshot is taken. START: the stream has no cursor yet. CHANGED: the viewer gained or lost
 * postings, or `resync` was called. Otherwise the reason why the stream could not continue.
 */
export type SnapshotReason = "START" | "CHANGED" | ResyncReason;

export interface FollowOptions<E extends PipelineEvent = PipelineEvent> {
  /** At most 100 postings. Default: all postings that you may see. */
  readonly postingIds?: readonly string[];
  /** The fields and fragments to select of each event besides `__typename` and `id`, without the outer braces. */
  readonly select?: string;
  /**
   * Runs your own query, shows its data and returns its `pipelineCursor`; events follow from there.
   * Called at the start, unless `after` is set, and whenever the stream cannot continue. No event is
   * delivered while it runs. If it rejects with a temporary HirewireError (`passing`), as
   * `Hirewire.snapshot` may, it is called again later.
   */
  readonly snapshot?: (why: SnapshotReason, signal: AbortSignal) => Promise<string>;
  /** The cursor to continue from. Without it and without `snapshot`, the stream starts with the next event. */
  readonly after?: string;
  /** Called for each event, in order and once. */
  readonly onEvent: (event: E) => void;
  /** Called when all events up to the cursor have been passed to onEvent. Store the newest, and pass it as `after` later. */
  readonly onCursor?: (cursor: string) => void;
  /** Called without `snapshot` if the stream skipped events: read the current state again. */
  readonly onResync?: (why: ResyncReason) => void;
  /** Called when you lose access to a posting: remove its data. If left out, a new snapshot is taken. */
  readonly onAccessLost?: (postingId: string) => void;
  /** Called when you gain access to a posting: fetch it. If left out, a new snapshot is taken. */
  readonly onAccessGained?: (postingId: string) => void;
  readonly onStatus?: (status: Status) => void;
  /**
   * Called when the stream has ended for good, but not by `close`, for example with FORBIDDEN when you
   * can no longer see any of its postings.
   */
  readonly onEnd: (error: HirewireError) => void;
}

/** A stream that is being followed. */
export interface Following {
  /** Takes a new snapshot and continues from its cursor. Does nothing without the option `snapshot`. */
  resync(): void;
  /** Ends the stream. No callback is called afterwards. */
  close(): void;
}

/** @internal */
export interface Wire {
  readonly socket: Socket;
  readonly credential: Credential;
  readonly clock: Clock;
}

/** If no frame arrives for this many milliseconds, the replay of missed events is over. */
const settled = 1000;
/** The loss of a connection that lasted this many milliseconds does not count as a consecutive failure. */
const sound = 10_000;

/** How one attempt to stream ended. */
type Ended =
  End | { readonly kind: "resync"; readonly why: SnapshotReason } | { readonly kind: "closed" };

interface AccessEvent {
  readonly postingId?: string;
  readonly posting?: { readonly id: string } | null;
}

/** @internal Runs one attempt to stream after another, each from the cursor that the previous one reached. */
export class Follow<E extends PipelineEvent> implements Following {
  private readonly tracker: PipelineTracker<E>;
  private readonly document: string;
  private readonly over = new AbortController();
  private status: Status | undefined;
  /** The reason for the next snapshot, or undefined if none is needed. */
  private want: SnapshotReason | undefined;
  private failures = 0;
  private finish: (how: Ended) => void = () => {};

  constructor(
    private readonly wire: Wire,
    private readonly o: FollowOptions<E>,
    private readonly onOver: () => void,
  ) {
    this.tracker = new PipelineTracker<E>(o);
    this.document = followDocument(o.select);
    this.want = o.snapshot && o.after === undefined ? "START" : undefined;
    void this.run();
  }

  resync(): void {
    if (!this.o.snapshot) return;
    this.want ??= "CHANGED"; // in case no stream is open
    this.finish({ kind: "resync", why: "CHANGED" });
  }

  close(): void {
    this.over.abort();
    this.finish({ kind: "closed" });
    this.onOver();
  }

  private async run(): Promise<void> {
    try {
      await undefined; // no callback runs before `follow` has returned
      this.show("connecting");
      while (!this.over.signal.aborted) await this.recover(await this.attempt());
    } catch (e) {
      if (this.over.signal.aborted) return;
      this.over.abort();
      this.onOver();
      this.o.onEnd(
        e instanceof HirewireError ? e : new HirewireError("CALLBACK", messageOf(e), { cause: e }),
      );
    }
  }

  /** Waits until the next attempt may start. Throws if the stream has ended for good. */
  private async recover(ended: Ended): Promise<void> {
    let least = 0;
    switch (ended.kind) {
      case "closed":
        return;
      case "resync":
        this.want = ended.why;
        if (this.failures++ === 0) return;
        break;
      case "refused":
        if (this.status !== "connecting") this.show("offline");
        if (!(await this.renewed(ended.token)))
          throw new HirewireError("UNAUTHENTICATED", "the server does not accept the credential");
        if (this.failures++ === 0) return;
        break;
      case "error":
        // INTERNAL may concern a single frame. Other errors that are not temporary, such as
        // DOCUMENT_NOT_TRUSTED, would come again.
        if (!ended.error.passing && ended.error.code !== "INTERNAL") throw ended.error;
        this.show("offline");
        this.failures++;
        least = ended.error.retryAfter ?? 0;
        break;
      case "lost":
        this.show("offline");
        this.failures++;
    }
    await pause(
      this.wire.clock,
      Math.max(least, backoff(this.failures - 1, this.wire.clock.random())),
      this.over.signal,
    );
  }

  /** Reports whether to try again with another credential. If none can be obtained now, the next attempt asks again. */
  private async renewed(token: string | undefined): Promise<boolean> {
    try {
      return await this.wire.credential.renew(token);
    } catch {
      this.show("offline");
      return true;
    }
  }

  private async attempt(): Promise<Ended> {
    let fresh = this.tracker.cursor === undefined;
    while (this.want !== undefined && this.o.snapshot) {
      const why = this.want;
      this.want = undefined;
      if (this.status === "live") this.show("catching-up");
      try {
        this.tracker.restart(await this.o.snapshot(why, this.over.signal));
      } catch (e) {
        this.want = why;
        if (e instanceof HirewireError) return { kind: "error", error: e };
        throw e;
      }
      if (this.over.signal.aborted) return { kind: "closed" };
      this.o.onCursor?.(this.tracker.cursor!);
      fresh = true;
    }
    return this.over.signal.aborted ? { kind: "closed" } : this.stream(fresh);
  }

  /** Streams from the tracker's cursor until something ends it. */
  private stream(fresh: boolean): Promise<Ended> {
    const { clock, socket } = this.wire;
    return new Promise((resolve, reject) => {
      let since: number | undefined;
      let settling = () => {};
      let stop = () => {};
      const end = (settle: () => void) => {
        this.finish = () => {};
        settling();
        stop();
        settle();
      };
      const finish = (how: Ended) => {
        if (since !== undefined && (how.kind === "resync" || clock.now() - since >= sound))
          this.failures = 0;
        end(() => resolve(how));
      };
      this.finish = finish;
      // Ends the stream if a callback of the application throws.
      const guarded = (act: () => void) => {
        try {
          act();
        } catch (e) {
          if (e instanceof HirewireError) finish({ kind: "error", error: e });
          else end(() => reject(e));
        }
      };
      const onResult = (r: Result) => {
        const frame = frameOf<E>(r);
        const isOpen = () => this.finish === finish;
        this.deliver(frame, isOpen);
        if (!isOpen()) return;
        const current =
          frame.__typename === "ResyncRequired" ||
          (since === undefined ? fresh : !frame.events.length || this.status === "live");
        since ??= clock.now();
        settling();
        this.show(current ? "live" : "catching-up");
        if (!current) settling = clock.after(settled, () => guarded(() => this.show("live")));
      };
      stop = socket.subscribe(
        this.document,
        { postingIds: this.o.postingIds ?? null, after: this.tracker.cursor ?? null },
        (r) => guarded(() => onResult(r)),
        finish,
      );
    });
  }

  /** Delivers the new events of a frame, and stops if a callback ends the stream. */
  private deliver(frame: PipelineFrame<E>, isOpen: () => boolean): void {
    const { events, resync } = this.tracker.take(frame);
    if (resync && this.o.snapshot) return this.finish({ kind: "resync", why: resync });
    if (resync) this.o.onResync?.(resync);
    for (const e of events) {
      this.dispatch(e);
      if (!isOpen()) return;
    }
    if (isOpen()) this.o.onCursor?.(frame.cursor);
  }

  private dispatch(e: E): void {
    const { postingId, posting } = e as AccessEvent;
    switch (e.__typename) {
      case "AccessLost":
        return this.accessChanged(postingId, this.o.onAccessLost);
      case "AccessGained":
        return this.accessChanged(posting?.id, this.o.onAccessGained);
      default:
        return this.o.onEvent(e);
    }
  }

  private accessChanged(
    postingId: string | undefined,
    callback: ((postingId: string) => void) | undefined,
  ): void {
    if (!callback && this.o.snapshot) this.resync();
    else if (postingId !== undefined) callback?.(postingId);
  }

  private show(status: Status): void {
    if (this.status === status || this.over.signal.aborted) return;
    this.status = status;
    this.o.onStatus?.(status);
  }
}

/** Returns the frame of a result. Throws if it has none; the position has then not moved, so the event comes again. */
function frameOf<E extends PipelineEvent>(r: Result): PipelineFrame<E> {
  const frame = r.data?.["pipelineUpdates"];
  if (frame == null) throw HirewireError.of(r.errors);
  return frame as PipelineFrame<E>;
}

/** Returns the document that `follow` sends, for the manifest of a server that runs only trusted documents. */
export function followDocument(select = ""): string {
  return `subscription ($postingIds: [ID!], $after: Cursor) { pipelineUpdates(postingIds: $postingIds, after: $after) { __typename
    ... on PipelineEvents { cursor events { __typename id ... on AccessLost { postingId } ... on AccessGained { posting { id } } ${select} } }
    ... on ResyncRequired { reason cursor } } }`;
}
