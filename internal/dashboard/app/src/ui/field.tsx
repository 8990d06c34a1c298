import { createContext, useContext, useId, type ComponentProps, type ReactNode } from "react";

const Described = createContext<{ id: string; note: string | undefined; invalid: boolean } | null>(
  null,
);

/** A label, its control, and an error or a hint. */
export function Field({
  label,
  hint,
  error,
  children,
  hideLabel = false,
}: {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly hideLabel?: boolean;
  readonly children: ReactNode;
}) {
  const id = useId();
  const note = error || hint ? `${id}-note` : undefined;
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? "unseen" : undefined}>
        {label}
      </label>
      <Described value={{ id, note, invalid: Boolean(error) }}>{children}</Described>
      {error ? (
        <p className="field-error" id={note} role="alert">
          {error}
        </p>
      ) : (
        hint && (
          <p className="field-hint" id={note}>
            {hint}
          </p>
        )
      )}
    </div>
  );
}

function useDescribed() {
  const field = useContext(Described);
  return field
    ? { id: field.id, "aria-describedby": field.note, "aria-invalid": field.invalid || undefined }
    : {};
}

/** A text field. The direction of the field follows the typed text. */
export function Input({ className = "", ...rest }: ComponentProps<"input">) {
  return <input dir="auto" {...useDescribed()} {...rest} className={`control ${className}`} />;
}

export function Textarea({ className = "", rows = 3, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      dir="auto"
      {...useDescribed()}
      rows={rows}
      {...rest}
      className={`control ${className}`}
    />
  );
}

export function Select({ className = "", ...rest }: ComponentProps<"select">) {
  return <select {...useDescribed()} {...rest} className={`control select ${className}`} />;
}

export function Checkbox({
  label,
  className = "",
  ...rest
}: ComponentProps<"input"> & { readonly label: ReactNode }) {
  return (
    <label className={`checkbox ${className}`}>
      <input {...rest} type="checkbox" />
      <bdi>{label}</bdi>
    </label>
  );
}

/** A search field. */
export function SearchInput({
  label,
  className = "",
  ...rest
}: ComponentProps<"input"> & { readonly label: string }) {
  return (
    <input
      type="search"
      dir="auto"
      autoComplete="off"
      spellCheck={false}
      placeholder={label}
      {...rest}
      aria-label={label}
      className={`control search ${className}`}
    />
  );
}
