import { MoveManyDocument, RejectManyDocument, type ProblemsFragment } from "../gql/operations.ts";
import { insist } from "../lib/api.ts";
import { pending } from "../lib/pending.ts";
import { text } from "../text.ts";
import type { Answer, Asked, Card, Picked, Settled, Wish } from "./model.ts";
import { ShownBoard } from "./shown.ts";

/**
 * Runs this user's commands, which are shown before the server confirms them. Commands on the same
 * card are sent one after the other, each with the version that the previous one produced.
 */
export abstract class CommandedBoard extends ShownBoard {
  /** The newest pending command of each card. */
  private readonly tails = new Map<string, Promise<Settled>>();
  /** The versions that this user's own commands produced, by card. */
  private readonly made = new Map<string, number>();
  private turns = 0;

  /** Makes the server count the columns again, soon. */
  protected abstract countSoon(): void;

  /** Records the current versions of cards, before the user decides what to do with them. */
  pick(ids: readonly string[]): Picked {
    return new Map(ids.map((id) => [id, this.selected.get(id) ?? this.versionNow(id)]));
  }

  /**
   * Moves cards, which is shown immediately. Resolves with the result for each card, and never
   * rejects.
   */
  async move(picked: Picked, toStageId: string, note?: string): Promise<readonly Answer[]> {
    const more = note ? { note } : {};
    const stage = this.columns.get(toStageId)?.stage.name ?? text.common.unknown;
    const doing = (list: readonly Asked[]) =>
      list.length === 1
        ? text.waiting.move(list[0]!.card.candidate.name, stage)
        : text.waiting.moveMany(list.length, stage);
    return this.inTurn(this.wish(picked, toStageId), doing, (list, signal) => {
      if (list.length === 1) return this.moveOne(list[0]!, toStageId, more, signal);
      return this.many(
        list,
        signal,
        async (items, idempotencyKey) =>
          (
            await this.backend.run(
              MoveManyDocument,
              { input: { items, toStageId, idempotencyKey, ...more } },
              signal,
            )
          ).moveApplications,
      );
    });
  }

  /**
   * Rejects applications, whose cards leave the board immediately. Resolves with the result for
   * each card; the promise itself never rejects.
   */
  async reject(picked: Picked, reasonId: string, note?: string): Promise<readonly Answer[]> {
    const more = note ? { note } : {};
    const doing = (list: readonly Asked[]) =>
      list.length === 1
        ? text.waiting.reject(list[0]!.card.candidate.name)
        : text.waiting.rejectMany(list.length);
    return this.inTurn(this.wish(picked, null), doing, (list, signal) =>
      this.many(
        list,
        signal,
        async (items, idempotencyKey) =>
          (
            await this.backend.run(
              RejectManyDocument,
              { input: { items, reasonId, idempotencyKey, ...more } },
              signal,
            )
          ).rejectApplications,
      ),
    );
  }

  /**
   * Shows cards in their new stage. Cards that are already there, or on their way there, are left
   * out.
   */
  private wish(picked: Picked, toStageId: string | null): Asked[] {
    const asked: Asked[] = [];
    const at = new Date(this.backend.clock.now()).toISOString();
    this.batch(() => {
      for (const [id, seen] of picked) {
        const card = this.cards.get(id);
        if (!card) continue;
        const before = this.tails.get(id);
        const version = seen ?? this.made.get(id) ?? card.version;
        // A card that another user has moved to that stage in the meantime is a conflict, which the
        // server explains.
        if (this.placeOf(card) === toStageId && (before !== undefined || version === card.version))
          continue;
        const wish: Wish = { toStageId, at, turn: ++this.turns };
        let settle: (how: Settled) => void = () => {};
        const tail = new Promise<Settled>((resolve) => {
          settle = resolve;
        });
        this.tails.set(id, tail);
        asked.push({
          card,
          wish,
          version,
          before,
          shownBefore: this.wishes.get(id),
          settle: (how) => {
            if (this.tails.get(id) === tail) this.tails.delete(id);
            settle(how);
          },
        });
        this.replace(card, card, wish);
      }
      this.selected = new Map([...this.selected].filter(([id]) => !picked.has(id)));
    });
    return asked;
  }

  /**
   * Sends a command for the cards without a pending command, and for each other card once its
   * pending command has a response.
   */
  private async inTurn(
    asked: readonly Asked[],
    doing: (list: readonly Asked[]) => string,
    send: (list: readonly Asked[], signal: AbortSignal) => Promise<readonly Answer[]>,
  ): Promise<readonly Answer[]> {
    const free = asked.filter((a) => !a.before);
    const groups = [
      ...(free.length ? [free] : []),
      ...asked.filter((a) => a.before).map((a) => [a]),
    ];
    const answers = await Promise.all(groups.map((list) => this.settled(list, doing(list), send)));
    const byId = new Map(answers.flat().map((a) => [a.card.id, a]));
    return asked.flatMap((a) => byId.get(a.card.id) ?? []);
  }

  private async settled(
    list: readonly Asked[],
    doing: string,
    send: (list: readonly Asked[], signal: AbortSignal) => Promise<readonly Answer[]>,
  ): Promise<readonly Answer[]> {
    const [first] = list;
    const before = first?.before;
    return pending.track(doing, async (signal) => {
      if (first && before) {
        const earlier = await Promise.race([before, aborted(signal)]);
        if (earlier === undefined) {
          // The user canceled it before it was sent: the next command follows the one before this
          // one.
          void before.then(first.settle);
          const known = this.cards.get(first.card.id);
          if (known && this.wishes.get(known.id)?.turn === first.wish.turn)
            this.replace(known, known, first.shownBefore ?? null);
          return [{ card: first.card, done: false, error: signal.reason as unknown }];
        }
        first.version = earlier.version ?? first.version;
        if (!earlier.answer.done) {
          this.grant(first);
          return this.report(list, [earlier.answer]);
        }
      }
      return this.report(list, await send(list, signal));
    });
  }

  /** Lets the commands that wait for these continue, and leaves it to them to report a failure. */
  private report(list: readonly Asked[], answers: readonly Answer[]): readonly Answer[] {
    const byId = new Map(answers.map((a) => [a.card.id, a]));
    return list.map((asked) => {
      const { superseded: _, ...answer } = byId.get(asked.card.id) ?? {
        card: asked.card,
        done: false,
        message: "",
      };
      asked.settle({ answer, version: this.made.get(asked.card.id) ?? null });
      return answer.done || !this.tails.has(asked.card.id)
        ? answer
        : { ...answer, superseded: true };
    });
  }

  private async moveOne(
    asked: Asked,
    toStageId: string,
    more: { note?: string },
    signal: AbortSignal,
  ): Promise<readonly Answer[]> {
    const { card, version } = asked;
    try {
      const outcome = await this.backend.command<{ application: Card | null }, Card>(
        {
          name: "moveApplication",
          input: { applicationId: card.id, toStageId, ...more },
          expectedVersion: version,
        },
        signal,
      );
      if (outcome.ok) return [this.answerOf(asked, { application: outcome.payload.application })];
      if (!outcome.conflict) return [this.answerOf(asked, { message: outcome.problem.message })];
      return [
        this.answerOf(asked, {
          conflict: {
            current: outcome.current,
            by: outcome.changedBy?.name ?? null,
            at: outcome.changedAt,
          },
        }),
      ];
    } catch (error) {
      return [this.answerOf(asked, { error })];
    }
  }

  private async many(
    asked: readonly Asked[],
    signal: AbortSignal,
    send: (
      items: { applicationId: string; expectedVersion: number }[],
      key: string,
    ) => Promise<
      | {
          results?:
            | readonly {
                applicationId: string;
                application?: Card | null;
                problem?: ProblemsFragment | null;
              }[]
            | null;
          problem?: ProblemsFragment | null;
        }
      | null
      | undefined
    >,
  ): Promise<readonly Answer[]> {
    const answers: Answer[] = [];
    for (let from = 0; from < asked.length; from += 100) {
      const part = asked.slice(from, from + 100);
      const key = crypto.randomUUID();
      try {
        const { results, problem } = await insist(
          () =>
            send(
              part.map((a) => ({ applicationId: a.card.id, expectedVersion: a.version })),
              key,
            ),
          signal,
        );
        const byId = new Map(results?.map((r) => [r.applicationId, r]));
        this.batch(() => {
          for (const a of part)
            answers.push(this.rowOf(a, byId.get(a.card.id) ?? { problem: problem ?? null }));
        });
      } catch (error) {
        this.batch(() => {
          for (const a of asked.slice(from)) answers.push(this.answerOf(a, { error }));
        });
        break;
      }
    }
    return answers;
  }

  private rowOf(
    asked: Asked,
    { application, problem }: { application?: Card | null; problem?: ProblemsFragment | null },
  ): Answer {
    if (!problem) return this.answerOf(asked, { application: application ?? null });
    if (problem.__typename !== "VersionConflict")
      return this.answerOf(asked, { message: problem.message });
    const current =
      problem.current && "stage" in problem.current ? { ...asked.card, ...problem.current } : null;
    return this.answerOf(asked, {
      conflict: { current, by: problem.changedBy?.name ?? null, at: problem.changedAt ?? null },
    });
  }

  /** Applies the server's result for a card, and returns it for the caller. */
  private answerOf(
    asked: Asked,
    how: {
      readonly application?: Card | null;
      readonly message?: string;
      readonly conflict?: {
        readonly current: Card | null;
        readonly by: string | null;
        readonly at: string | null;
      };
      readonly error?: unknown;
    },
  ): Answer {
    const { card } = asked;
    if ("application" in how) {
      if (how.application) this.made.set(card.id, how.application.version);
      this.grant(asked, how.application);
      return { card, done: true };
    }
    this.made.delete(card.id);
    this.grant(asked, how.conflict?.current);
    if (how.conflict)
      return {
        card,
        done: false,
        conflict: {
          card: how.conflict.current ?? this.cards.get(card.id) ?? card,
          by: how.conflict.by,
          at: how.conflict.at,
        },
      };
    return "error" in how
      ? { card, done: false, error: how.error }
      : { card, done: false, message: how.message ?? "" };
  }

  /**
   * Ends a wish after the server's response: the card is shown where the server puts it, unless
   * there is a later wish.
   */
  private grant(asked: Asked, now?: Card | null): void {
    const { id } = asked.card;
    const known = this.cards.get(id);
    const last = this.wishes.get(id)?.turn === asked.wish.turn;
    this.batch(() => {
      if (!known) {
        if (last) this.wishes.delete(id);
        return;
      }
      const next = now && now.version >= known.version ? { ...known, ...now } : known;
      this.replace(known, next, last ? null : undefined);
    });
    this.countSoon();
  }
}

/** Resolves when the signal aborts. */
function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });
}
