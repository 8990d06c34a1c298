import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ComponentProps, ReactElement } from "react";

import { Icon, type IconName } from "./icons.tsx";

export interface ButtonProps extends Omit<ComponentProps<"button">, "className"> {
  readonly variant?: "primary" | "secondary" | "quiet" | "danger";
  readonly size?: "small" | "medium";
  readonly icon?: IconName;
  /** Whether its command is running, so that the button cannot be pressed again. */
  readonly busy?: boolean;
  readonly className?: string;
}

export function Button({
  variant = "secondary",
  size = "medium",
  icon,
  busy = false,
  className = "",
  children,
  disabled,
  type = "button",
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      className={`button ${variant} ${size} ${className}`}
    >
      {busy ? <Spinner /> : icon && <Icon name={icon} />}
      {children !== undefined && <span>{children}</span>}
    </button>
  );
}

export interface IconButtonProps extends Omit<ButtonProps, "children"> {
  readonly icon: IconName;
  /** The button's action, for screen readers and as a tooltip. */
  readonly label: string;
}

export function IconButton({ label, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <Button
        variant="quiet"
        {...rest}
        className={`icon-only ${rest.className ?? ""}`}
        aria-label={label}
      />
    </Tooltip>
  );
}

/** A tooltip for the element that is hovered or focused. */
export function Tooltip({
  text,
  children,
}: {
  readonly text: string;
  readonly children: ReactElement<Record<string, unknown>>;
}) {
  return (
    <Base.Root>
      <Base.Trigger delay={500} render={children} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} className="above">
          <Base.Popup className="tooltip">{text}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export function Spinner({ label }: { readonly label?: string }) {
  return (
    <span
      className="spinner"
      role={label ? "status" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    />
  );
}
