export { createHirewire, type Hirewire, type HirewireOptions } from "./hirewire.js";
export { commandDocument } from "./command.js";
export type {
  Actor,
  Command,
  Conflict,
  DocumentCommand,
  Done,
  NamedCommand,
  Outcome,
  Problem,
  Refused,
} from "./command.js";
export type { Clock } from "./clock.js";
export type { Token } from "./credential.js";
export type { Operation, TypedNode, TypedText } from "./document.js";
export { HirewireError, type ErrorCode, type RequestError } from "./errors.js";
export { followDocument } from "./follow.js";
export type { Following, FollowOptions, SnapshotReason, Status } from "./follow.js";
export {
  PipelineTracker,
  type News,
  type PipelineEvent,
  type PipelineFrame,
  type ResyncReason,
} from "./tracker.js";
export { retryWait } from "./retry.js";
