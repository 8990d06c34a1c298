import { useEffect, useRef, useState, type MouseEvent } from "react";

import {
  drafts,
  isChanged,
  isOutdated,
  valueOf,
  withField,
  type Fields,
  type Value,
} from "../lib/drafts.ts";
import { text } from "../text.ts";
import { useViewer } from "./viewer.tsx";

type Held<T> = readonly [T, (value: T) => void];

/** A form whose fields are kept until it is sent or discarded. */
export interface Draft {
  /** Whether the form shows text that was typed before it was opened. */
  readonly restored: boolean;
  /** Whether a restored field was based on a value that has changed since. */
  readonly outdated: boolean;
  /**
   * Returns a field and its setter, as useState does, but may be called anywhere in a render. While
   * the user has not changed the field, it shows `initial`, even if that changes. If `among` is
   * given, a value that is not in it is not shown.
   */
  field(name: string, initial: string, among?: readonly string[]): Held<string>;
  field(name: string, initial: boolean): Held<boolean>;
  field(
    name: string,
    initial: readonly string[],
    among?: readonly string[],
  ): Held<readonly string[]>;
  field<T extends string>(name: string, initial: T, among?: readonly string[]): Held<T>;
  /**
   * Discards the draft and resets the form. Call it when the form's command has succeeded, or to
   * discard what was typed.
   */
  clear(): void;
}

interface Form {
  readonly user: string;
  readonly key: string;
  readonly fields: Fields;
  readonly restored: boolean;
  /**
   * Whether the user has changed nothing yet, so that a different base value comes from a
   * colleague.
   */
  readonly untouched: boolean;
  outdated: boolean;
  /**
   * Whether a field differs from what the form would show by itself. It may not, for example after
   * a colleague made the same change.
   */
  changed: boolean;
}

function begin(user: string, key: string): Form {
  const fields = drafts.read(user, key);
  return {
    user,
    key,
    fields,
    restored: Object.keys(fields).length > 0,
    untouched: true,
    outdated: false,
    changed: false,
  };
}

/**
 * Keeps the fields of a form. The key names the form and its subject, such as the candidate of a
 * comment: for another subject, the form has another draft. Drafts belong to the signed-in user.
 */
export function useDraft(key: string): Draft {
  const { id: user } = useViewer();
  const [kept, setKept] = useState(() => begin(user, key));
  let form = kept;
  if (form.user !== user || form.key !== key) {
    form = begin(user, key);
    setKept(form);
  }
  form.changed = false;
  const latest = useRef(form);
  latest.current = form;
  const show = (fields: Fields, untouched: boolean) => {
    const now = latest.current;
    latest.current = {
      ...now,
      fields,
      untouched,
      restored: now.restored && Object.keys(fields).length > 0,
    };
    setKept(latest.current);
  };
  /** Reports whether the form still has the subject that it had in this render. */
  const holds = () => latest.current.user === user && latest.current.key === key;
  useEffect(
    () =>
      drafts.subscribe(user, key, (fields) => holds() && show(fields, latest.current.untouched)),
    [user, key],
  );

  const set = (name: string, value: Value, initial: Value) => {
    if (!holds()) return;
    show(withField(latest.current.fields, name, value, initial), false);
    drafts.write(user, key, latest.current.fields);
  };
  const field = (name: string, initial: Value, among?: readonly string[]) => {
    if (isChanged(form.fields, name, initial)) {
      form.changed = true;
      if (form.restored && form.untouched && isOutdated(form.fields, name, initial))
        form.outdated = true;
    }
    return [
      valueOf(form.fields, name, initial, among),
      (value: Value) => set(name, value, initial),
    ] as const;
  };
  return {
    get restored() {
      return form.restored && form.changed;
    },
    get outdated() {
      return form.outdated;
    },
    field: field as Draft["field"],
    clear: () => drafts.clear(user, key),
  };
}

/**
 * A note that the form shows text that was typed before, with a button to discard it. Place it in
 * the form, before its fields.
 */
export function DraftNote({ draft }: { readonly draft: Draft }) {
  if (!draft.restored) return null;
  const discard = (e: MouseEvent<HTMLElement>) => {
    const form = e.currentTarget.closest("form, .form");
    for (const input of form?.querySelectorAll<HTMLInputElement>("input[type=file]") ?? []) {
      input.value = "";
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }
    draft.clear();
    form?.querySelector<HTMLElement>("input, select, textarea")?.focus(); // the button that had the focus is removed
  };
  return (
    <p className="note" role="status">
      {draft.outdated ? text.drafts.outdated : text.drafts.restored} ·{" "}
      <button type="button" className="link-button" onClick={discard}>
        {text.drafts.discard}
      </button>
    </p>
  );
}

/** A note that a file must be chosen again, because drafts do not keep files. */
export function FileAgain({
  draft,
  name,
  file,
}: {
  readonly draft: Draft;
  readonly name: string;
  readonly file: File | null;
}) {
  return draft.restored && name !== "" && !file ? (
    <p className="note warn">{text.drafts.fileAgain(name)}</p>
  ) : null;
}
