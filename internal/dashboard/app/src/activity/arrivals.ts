/** The fields of an event that the grouping of arrivals needs. */
export interface Arriving {
  readonly __typename: string;
  readonly id: string;
  readonly occurredAt: string;
  readonly actor: { readonly __typename: string; readonly id: string };
  readonly candidate: { readonly id: string } | null;
  readonly posting: { readonly id: string } | null;
}

/**
 * One row of the activity: an event, and the other events of the same arrival that it represents.
 */
export interface Row<E> {
  readonly event: E;
  readonly also: readonly E[];
}

const minute = 60_000;

/** The kinds of events of an arrival, from the most to the least representative. */
const rank: Readonly<Record<string, number>> = {
  ApplicationReceived: 2,
  CandidateAdded: 1,
  DocumentAdded: 0,
};

/** Whether the applicant applied themselves. The system, and no user, is then the actor. */
export function inPerson(event: Pick<Arriving, "__typename" | "actor">): boolean {
  return event.actor.__typename === "System" && event.__typename in rank;
}

/**
 * Groups the events of one arrival into one row. The events are adjacent, by one actor, about one
 * candidate and within a minute, and no two of them have the same kind, so that two applications
 * stay two rows. Uploads alone are not grouped.
 */
export function foldArrivals<E extends Arriving>(events: readonly E[]): readonly Row<E>[] {
  const rows: Row<E>[] = [];
  let group: E[] = [];
  const close = () => {
    const best = group.reduce<E | undefined>(
      (a, e) => (a === undefined || (rank[e.__typename] ?? 0) > (rank[a.__typename] ?? 0) ? e : a),
      undefined,
    );
    if (best) rows.push({ event: best, also: group.filter((e) => e !== best) });
    group = [];
  };
  for (const event of events) {
    const first = group[0];
    if (!first || !belongs(first, event) || group.some((e) => e.__typename === event.__typename))
      close();
    group.push(event);
  }
  close();
  return rows;
}

function belongs(a: Arriving, b: Arriving): boolean {
  return (
    a.__typename in rank &&
    b.__typename in rank &&
    a.candidate !== null &&
    a.candidate.id === b.candidate?.id &&
    a.actor.__typename === b.actor.__typename &&
    a.actor.id === b.actor.id &&
    (!a.posting || !b.posting || a.posting.id === b.posting.id) &&
    Math.abs(Date.parse(a.occurredAt) - Date.parse(b.occurredAt)) <= minute
  );
}
