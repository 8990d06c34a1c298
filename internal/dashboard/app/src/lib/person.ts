/** Under this name the browser's tabs tell each other who is signed in. */
const key = "hirewire.person";

/** Tells the other tabs of this browser who has signed in, or with null that this tab shows nobody's data any more. */
export function publishPerson(id: string | null): void {
  try {
    if (id === null) localStorage.removeItem(key);
    else localStorage.setItem(key, id);
  } catch {
    // a browser that keeps nothing has nothing to tell
  }
}

/** Calls tell with a person's id when they have signed in in another tab, which gives this tab their session too. */
export function whenPersonEnters(tell: (id: string) => void): () => void {
  const hear = (e: StorageEvent) => {
    if (e.key === key && e.newValue !== null) tell(e.newValue);
  };
  addEventListener("storage", hear);
  return () => removeEventListener("storage", hear);
}
