import { backoff, pause, type Clock } from "./clock.js";
import type { Credential } from "./credential.js";
import { HirewireError, messageOf } from "./errors.js";
import type { End, Result, Socket } from "./socket.js";
import { PipelineTracker, type PipelineEvent, type PipelineFrame, type ResyncReason } from "./tracker.js";

/**
 * How a stream stands, for a banner. connecting: for the first time. catching-up: what was missed is arriving, or a
 * snapshot is being taken. live: everything that is known has been shown. offline: the connection is lost; it comes
 * back by itself.
 */
export type Status = "connecting" | "catching-up" | "live" | "offline";

/** Why a snapshot is wanted. CHANGED: postings came into sight or went out of it, or `resync` was called. */
export type SnapshotReason = "START" | "CHANGED" | ResyncReason;

export interface FollowOptions<E extends PipelineEvent = PipelineEvent> {
  /** Only these postings, at most 100; everything that you may see where it is left out. */
  readonly postingIds?: readonly string[];
  /** What to select of an event, besides `__typename` and `id`: fields and fragments, as between the braces. */
  readonly select?: string;
  /**
   * Runs your own query, shows what it says and answers its `pipelineCursor`; events follow from there. Called at the
   * start, unless `after` is given, and whenever the stream cannot continue. No event comes while it runs. When it
   * rejects with a HirewireError that passes, as `Hirewire.snapshot` does, it is called again in a while.
   */
  readonly snapshot?: (why: SnapshotReason, signal: AbortSignal) => Promise<string>;
  /** Where to go on from; without it and without a snapshot the stream starts now. */
  readonly after?: string;
  /** Something happened. In order, each once. */
  readonly onEvent: (event: E) => void;
  /** Everything up to here has been given to onEvent. Keep the newest to come back with, as `after`. */
  readonly onCursor?: (cursor: string) => void;
  /** Without `snapshot`: events are missing before those that follow; read the present state anew. */
  readonly onResync?: (why: ResyncReason) => void;
  /** You see a posting no more: drop what you show of it. Where it is left out, a new snapshot is taken. */
  readonly onAccessLost?: (postingId: string) => void;
  /** You see a posting now: fetch it. Where it is left out, a new snapshot is taken. */
  readonly onAccessGained?: (postingId: string) => void;
  readonly onStatus?: (status: Status) => void;
  /** The stream ended for good, but not by `close`: FORBIDDEN when nothing of it may be seen any more, for one. */
  readonly onEnd: (error: HirewireError) => void;
}

/** A stream that is being followed. */
export interface Following {
  /** Takes a new snapshot, and goes on from there. */
  resync(): void;
  /** Stops. Nothing is called any more. */
  close(): void;
}

/** @internal */
export interface Wire {
  readonly socket: Socket;
  readonly credential: Credential;
  readonly clock: Clock;
}

/** Frames that come so long after another are no replay. */
const settled = 1000;
/** A connection that lived for so long was good: its loss is no failure in a row with others. */
const sound = 10_000;

/** How one attempt to stream ended. */
type Ended = End | { readonly kind: "resync"; readonly why: SnapshotReason } | { readonly kind: "closed" };

interface AccessEvent {
  readonly postingId?: string;
  readonly posting?: { readonly id: string } | null;
}

/** @internal One attempt follows another, each from where the one before had come. */
export class Follow<E extends PipelineEvent> implements Following {
  private readonly tracker: PipelineTracker<E>;
  private readonly document: string;
  private readonly over = new AbortController();
  private status: Status | undefined;
  /** Set while a snapshot is wanted. */
  private want: SnapshotReason | undefined;
  private failures = 0;
  private finish: (how: Ended) => void = () => {};

  constructor(private readonly wire: Wire, private readonly o: FollowOptions<E>, private readonly onOver: () => void) {
    this.tracker = new PipelineTracker<E>(o);
    this.document = followDocument(o.select);
    this.want = o.snapshot && o.after === undefined ? "START" : undefined;
    void this.run();
  }

  resync(): void {
    if (!this.o.snapshot) return;
    this.want ??= "CHANGED"; // should no stream be open now
    this.finish({ kind: "resync", why: "CHANGED" });
  }

  close(): void {
    this.over.abort();
    this.finish({ kind: "closed" });
    this.onOver();
  }

  private async run(): Promise<void> {
    try {
      await undefined; // nothing is called before `follow` has answered
      this.show("connecting");
      while (!this.over.signal.aborted) await this.recover(await this.attempt());
    } catch (e) {
      if (this.over.signal.aborted) return;
      this.over.abort();
      this.onOver();
      this.o.onEnd(e instanceof HirewireError ? e : new HirewireError("CALLBACK", messageOf(e), { cause: e }));
    }
  }

  /** Decides what comes after an attempt, and waits for it; throws where nothing does. */
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
        if (!(await this.renewed(ended.token))) throw new HirewireError("UNAUTHENTICATED", "the server does not accept the credential");
        if (this.failures++ === 0) return;
        break;
      case "error":
        // INTERNAL may be of one frame; whatever else does not pass, such as DOCUMENT_NOT_TRUSTED, would come again.
        if (!ended.error.passing && ended.error.code !== "INTERNAL") throw ended.error;
        this.show("offline");
        this.failures++;
        least = ended.error.retryAfter ?? 0;
        break;
      case "lost":
        this.show("offline");
        this.failures++;
    }
    await pause(this.wire.clock, Math.max(least, backoff(this.failures - 1, this.wire.clock.random())), this.over.signal);
  }

  /** Whether there is another credential; one that cannot be asked for now is another when it can. */
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
        if (since !== undefined && (how.kind === "resync" || clock.now() - since >= sound)) this.failures = 0;
        end(() => resolve(how));
      };
      this.finish = finish;
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
        const goesOn = () => this.finish === finish;
        this.deliver(frame, goesOn);
        if (!goesOn()) return;
        const current = frame.__typename === "ResyncRequired" || (since === undefined ? fresh : !frame.events.length || this.status === "live");
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

  /** Gives out what is new, unless what is called on the way ends the stream. */
  private deliver(frame: PipelineFrame<E>, goesOn: () => boolean): void {
    const { events, resync } = this.tracker.take(frame);
    if (resync && this.o.snapshot) return this.finish({ kind: "resync", why: resync });
    if (resync) this.o.onResync?.(resync);
    for (const e of events) {
      this.hand(e);
      if (!goesOn()) return;
    }
    if (goesOn()) this.o.onCursor?.(frame.cursor);
  }

  private hand(e: E): void {
    const { postingId, posting } = e as AccessEvent;
    switch (e.__typename) {
      case "AccessLost":
        return this.regard(postingId, this.o.onAccessLost);
      case "AccessGained":
        return this.regard(posting?.id, this.o.onAccessGained);
      default:
        return this.o.onEvent(e);
    }
  }

  private regard(postingId: string | undefined, tell: ((postingId: string) => void) | undefined): void {
    if (!tell && this.o.snapshot) this.resync();
    else if (postingId !== undefined) tell?.(postingId);
  }

  private show(status: Status): void {
    if (this.status === status || this.over.signal.aborted) return;
    this.status = status;
    this.o.onStatus?.(status);
  }
}

/** The frame of a result. Without one the event is still to come: the position has not moved. */
function frameOf<E extends PipelineEvent>(r: Result): PipelineFrame<E> {
  const frame = r.data?.["pipelineUpdates"];
  if (frame == null) throw HirewireError.of(r.errors);
  return frame as PipelineFrame<E>;
}

/** The document of a stream, as it is sent: for servers that run only operations that they were given beforehand. */
export function followDocument(select = ""): string {
  return `subscription ($postingIds: [ID!], $after: Cursor) { pipelineUpdates(postingIds: $postingIds, after: $after) { __typename
    ... on PipelineEvents { cursor events { __typename id ... on AccessLost { postingId } ... on AccessGained { posting { id } } ${select} } }
    ... on ResyncRequired { reason cursor } } }`;
}
