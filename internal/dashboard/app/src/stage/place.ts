import type { StageKind } from "../gql/operations.ts";

interface Stage {
  readonly id: string;
  readonly kind: StageKind;
}

/** The place of a new stage: before the stage with this id, or at the end of the plan. */
export type Place = string | null;

/**
 * Returns the place where the server puts a new stage without a position: before the first offer
 * stage, and an offer stage at the end.
 */
export function defaultPlace(stages: readonly Stage[], kind: StageKind): Place {
  if (kind === "OFFER") return null;
  return stages.find((s) => s.kind === "OFFER")?.id ?? null;
}

/**
 * Returns the position of a place in the plan. If the stage was removed from the plan after it was
 * chosen, the default place is used.
 */
export function positionOf(stages: readonly Stage[], place: Place, kind: StageKind): number {
  const at = (id: Place) => (id === null ? stages.length : stages.findIndex((s) => s.id === id));
  const chosen = at(place);
  return chosen >= 0 ? chosen : at(defaultPlace(stages, kind));
}
