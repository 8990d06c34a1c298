/** The localStorage key through which the browser's tabs share which user is signed in. */
const key = "hirewire.person";

/**
 * Tells the other tabs of this browser which user has signed in, or, with null, that this tab no
 * longer shows any user's data.
 */
export function publishPerson(id: string | null): void {
  try {
    if (id === null) localStorage.removeItem(key);
    else localStorage.setItem(key, id);
  } catch {
    // a browser that stores nothing cannot notify its tabs
  }
}

/**
 * Calls tell with a user's id when they have signed in in another tab, which gives this tab their
 * session too.
 */
export function whenPersonEnters(tell: (id: string) => void): () => void {
  const hear = (e: StorageEvent) => {
    if (e.key === key && e.newValue !== null) tell(e.newValue);
  };
  addEventListener("storage", hear);
  return () => removeEventListener("storage", hear);
}
