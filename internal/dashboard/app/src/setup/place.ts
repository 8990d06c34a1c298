import type { StageKind } from "../gql/operations.ts";

interface Stage {
  readonly id: string;
  readonly kind: StageKind;
}

/** Where a new stage goes: before the stage with this id, or at the end of the plan. */
export type Place = string | null;

/** Returns where the server puts a new stage that has no position: before the first offer stage, and offers at the end. */
export function defaultPlace(stages: readonly Stage[], kind: StageKind): Place {
  if (kind === "OFFER") return null;
  return stages.find((s) => s.kind === "OFFER")?.id ?? null;
}

/** Returns the position of a place in the plan. A stage that has left the plan since it was chosen counts as the default. */
export function positionOf(stages: readonly Stage[], place: Place, kind: StageKind): number {
  const at = (id: Place) => (id === null ? stages.length : stages.findIndex((s) => s.id === id));
  const chosen = at(place);
  return chosen >= 0 ? chosen : at(defaultPlace(stages, kind));
}
