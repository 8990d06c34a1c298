import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";

import { StartDocument, type StartQuery } from "../gql/operations.ts";
import { changes } from "../lib/changes.ts";
import { useTouched } from "../lib/live.ts";
import { useQuery } from "../lib/query.ts";
import type { SignedIn } from "../lib/session.ts";

/** The signed-in user, their company, and their rights that do not depend on a posting. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly sessionId: string;
  readonly can: StartQuery["viewer"]["can"];
  readonly company: StartQuery["company"];
  /** Tells the app that the user has signed out. */
  readonly left: () => void;
}

const Context = createContext<Viewer | null>(null);

/** Provides the viewer to the pages: as read before they were shown, and again after each change. */
export function ViewerProvider({
  who,
  start,
  onLeft,
  children,
}: {
  readonly who: SignedIn;
  readonly start: StartQuery;
  readonly onLeft: () => void;
  readonly children: ReactNode;
}) {
  const [changed, setChanged] = useState(false);
  const { data = start, again } = useQuery(StartDocument, changed ? {} : null);
  useTouched(
    (t) => changes(t, "people", "company", "team"),
    useCallback(() => (changed ? again() : setChanged(true)), [changed, again]),
  );
  const viewer = useMemo<Viewer>(
    () => ({
      id: who.user.id,
      name: data.viewer.name,
      email: who.user.email,
      role: data.viewer.role,
      sessionId: who.session.id,
      can: data.viewer.can,
      company: data.company,
      left: onLeft,
    }),
    [who, data, onLeft],
  );
  return <Context value={viewer}>{children}</Context>;
}

export function useViewer(): Viewer {
  const viewer = useContext(Context);
  if (!viewer) throw new Error("no viewer outside the app");
  return viewer;
}
