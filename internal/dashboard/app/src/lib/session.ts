import { text } from "../text.ts";
import { forgetConnection } from "./api.ts";

/** The signed-in user, as returned by /auth. */
export interface SignedIn {
  readonly user: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly role: string;
  };
  readonly session: { readonly id: string };
}

export interface DemoPerson {
  readonly person: string;
  /** The name and role, separated by a comma. */
  readonly who: string;
}

/** The ways to sign in that the server offers. */
export interface Methods {
  readonly password: boolean;
  readonly oidc: { readonly name: string; readonly start: string } | null;
  readonly demo: readonly DemoPerson[];
}

/** A refusal from /auth. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

export async function auth<T>(
  method: "GET" | "POST" | "DELETE",
  path: string,
  body?: unknown,
): Promise<T> {
  const init: RequestInit = { method, headers: { accept: "application/json" } };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { accept: "application/json", "content-type": "application/json" };
  }
  let response: Response;
  try {
    response = await fetch(`/auth/${path}`, init);
  } catch {
    throw new Refusal("OFFLINE", text.errors.offline, 0);
  }
  const answer: unknown = await response.json().catch(() => ({}));
  if (response.ok) return answer as T;
  const { error } = answer as { error?: { code: string; message: string } };
  throw new Refusal(
    error?.code ?? "INTERNAL",
    error?.message ?? text.errors.status(response.status),
    response.status,
  );
}

export const methods = () => auth<Methods>("GET", "methods");
export const enterDemo = (person: string) => auth<SignedIn>("POST", "demo", { person });
export const signIn = (email: string, password: string, totp: string) =>
  auth<SignedIn>("POST", "sign-in", { email, password, totp });

/** Returns the signed-in user, or null. */
export async function session(): Promise<SignedIn | null> {
  try {
    return await auth<SignedIn>("GET", "session");
  } catch (e) {
    if (e instanceof Refusal && e.status === 401) return null;
    throw e;
  }
}

/**
 * Signs out, on this device or everywhere, and returns the address to which the browser goes next.
 */
export async function signOut(everywhere = false): Promise<string> {
  const { redirect } = await auth<{ redirect: string | null }>(
    "POST",
    everywhere ? "sign-out-everywhere" : "sign-out",
    {},
  );
  forgetConnection();
  return redirect ?? "/";
}
