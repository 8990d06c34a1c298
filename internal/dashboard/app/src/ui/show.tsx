import { Tabs as BaseTabs } from "@base-ui/react/tabs";
import type { ComponentProps, ReactNode } from "react";

import { explain } from "../lib/api.ts";
import { initials } from "../lib/initials.ts";
import { text } from "../text.ts";
import { Button } from "./button.tsx";
import { Icon, type IconName } from "./icons.tsx";

export type Tone = "neutral" | "accent" | "good" | "warn" | "bad";

/** A label that describes something in one word. */
export function Tag({
  children,
  tone = "neutral",
  onRemove,
}: {
  readonly children: ReactNode;
  readonly tone?: Tone;
  readonly onRemove?: { readonly label: string; readonly act: () => void };
}) {
  return (
    <span className={`tag ${tone}`}>
      {typeof children === "string" ? <bdi>{children}</bdi> : children}
      {onRemove && (
        <button
          type="button"
          className="tag-remove"
          aria-label={onRemove.label}
          onClick={onRemove.act}
        >
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  );
}

/** A small badge with a number or a state. */
export function Badge({
  children,
  tone = "neutral",
  title,
}: {
  readonly children: ReactNode;
  readonly tone?: Tone;
  readonly title?: string;
}) {
  return (
    <span className={`badge ${tone}`} title={title}>
      {children}
    </span>
  );
}

/**
 * A user's or candidate's initials on a color derived from the name. The name is shown next to it,
 * or given in `label`.
 */
export function Avatar({
  name,
  size = 24,
  label = false,
}: {
  readonly name: string;
  readonly size?: 20 | 24 | 32 | 40;
  readonly label?: boolean;
}) {
  let hue = 0;
  for (const c of name) hue = (hue * 31 + c.codePointAt(0)!) % 8;
  return (
    <span
      dir="auto"
      className={`avatar hue-${hue} size-${size}`}
      {...(label ? { role: "img", "aria-label": name, title: name } : { "aria-hidden": true })}
    >
      {initials(name)}
    </span>
  );
}

/** A placeholder for content that is loading. */
export function Skeleton({
  lines = 1,
  className = "",
}: {
  readonly lines?: number;
  readonly className?: string;
}) {
  return (
    <span className={`skeletons ${className}`} aria-hidden="true">
      {Array.from({ length: lines }, (_, i) => (
        <span key={i} className="skeleton" />
      ))}
    </span>
  );
}

/** An empty state: why there is nothing, and what to do about it. */
export function EmptyState({
  icon = "search",
  title,
  children,
  action,
}: {
  readonly icon?: IconName;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="state">
      <span className="state-icon">
        <Icon name={icon} size={24} />
      </span>
      <p className="state-title">
        <bdi>{title}</bdi>
      </p>
      {children && <div className="state-words">{children}</div>}
      {action}
    </div>
  );
}

/** An error state: why the data could not be read, and a button to try again. */
export function ErrorState({
  error,
  onRetry,
  title,
}: {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly title?: string;
}) {
  return (
    <div className="state" role="alert">
      <span className="state-icon bad">
        <Icon name="alert" size={24} />
      </span>
      <p className="state-title">{title ?? text.common.couldNotRead}</p>
      <p className="state-words">{explain(error)}</p>
      {onRetry && (
        <Button icon="reopen" onClick={onRetry}>
          {text.common.tryAgain}
        </Button>
      )}
    </div>
  );
}

export interface TabItem {
  readonly value: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

export function Tabs({
  label,
  items,
  value,
  onChange,
}: {
  readonly label: string;
  readonly items: readonly TabItem[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <BaseTabs.Root value={value} onValueChange={(v) => onChange(String(v))} className="tabs">
      <BaseTabs.List aria-label={label} className="tab-list" activateOnFocus>
        {items.map((t) => (
          <BaseTabs.Tab key={t.value} value={t.value} className="tab">
            {t.label}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {items.map((t) => (
        <BaseTabs.Panel key={t.value} value={t.value} className="tab-panel">
          {t.content}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  );
}

/** A table that scrolls sideways if it doesn't fit. The caller provides thead and tbody. */
export function Table({
  label,
  className = "",
  children,
  ...rest
}: ComponentProps<"table"> & { readonly label: string }) {
  return (
    <div className="table-room" role="region" aria-label={label} tabIndex={0}>
      <table {...rest} className={`table ${className}`} aria-label={label}>
        {children}
      </table>
    </div>
  );
}
