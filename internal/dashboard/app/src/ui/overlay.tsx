import { Dialog as BaseDialog } from "@base-ui/react/dialog";
import { Menu as BaseMenu } from "@base-ui/react/menu";
import { Popover as BasePopover } from "@base-ui/react/popover";
import {
  useEffect,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from "react";

import { text } from "../text.ts";
import { IconButton } from "./button.tsx";
import { Icon, type IconName } from "./icons.tsx";

type Focus = RefObject<HTMLElement | null>;

/** A modal dialog. */
export function Dialog({
  open,
  onClose,
  title,
  description,
  children,
  footer,
  size = "medium",
  initialFocus,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** The dialog's buttons. The last one confirms. */
  readonly footer?: ReactNode;
  readonly size?: "small" | "medium" | "large";
  readonly initialFocus?: Focus;
}) {
  const popup = useRef<HTMLDivElement>(null);
  // Never the close button: the focus would show its tooltip, and Escape would close only the
  // tooltip.
  const first = () =>
    popup.current?.querySelector<HTMLElement>(
      ".dialog-body :is(input, select, textarea), .dialog-foot button:last-child",
    ) ??
    popup.current ??
    true;
  return (
    <BaseDialog.Root open={open} onOpenChange={(to) => !to && onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="backdrop" />
        <BaseDialog.Popup
          ref={popup}
          className={`dialog ${size}`}
          initialFocus={initialFocus ?? first}
        >
          <div className="dialog-head">
            <BaseDialog.Title className="dialog-title">{title}</BaseDialog.Title>
            <BaseDialog.Close render={<IconButton icon="close" label={text.common.close} />} />
          </div>
          {description && (
            <BaseDialog.Description className="dialog-description" render={<div />}>
              {description}
            </BaseDialog.Description>
          )}
          {children && <div className="dialog-body">{children}</div>}
          {footer && <div className="dialog-foot">{footer}</div>}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

/**
 * A sheet at the side, next to which the page stays in use. It takes the focus when the element
 * inside that had it is removed. When it closes, the focus goes to the element that `returnTo`
 * returns, given the element that had it before, or to the page's content if it returns null.
 */
export function Drawer({
  open,
  onClose,
  label,
  returnTo,
  children,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly label: string;
  readonly returnTo: (before: HTMLElement | null) => HTMLElement | null;
  readonly children: ReactNode;
}) {
  const popup = useRef<HTMLDivElement>(null);
  const [before] = useState(() => document.activeElement);
  const finalFocus = () => {
    const to = returnTo(
      before instanceof HTMLElement && before !== document.body && before.isConnected
        ? before
        : null,
    );
    if (to) return to;
    document.getElementById("main")?.focus({ preventScroll: true });
    return false;
  };
  useEffect(() => {
    if (document.activeElement === document.body) popup.current?.focus({ preventScroll: true });
  }, [label]);
  return (
    <BaseDialog.Root
      open={open}
      modal={false}
      disablePointerDismissal
      onOpenChange={(to) => !to && onClose()}
    >
      <BaseDialog.Portal>
        <BaseDialog.Popup
          ref={popup}
          className="drawer"
          aria-label={label}
          initialFocus={popup}
          finalFocus={finalFocus}
        >
          {children}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

/**
 * A menu without a trigger is opened with the keyboard as often as with a pointer, so the first
 * item gets the focus.
 */
function focusFirst(popup: HTMLElement | null): void {
  if (popup)
    requestAnimationFrame(() => popup.querySelector<HTMLElement>("[role^=menuitem]")?.focus());
}

/** A menu of the actions for the element that its trigger belongs to. */
export function Menu({
  trigger,
  children,
  align = "start",
  open,
  onOpenChange,
  anchor,
}: {
  readonly trigger?: ReactElement<Record<string, unknown>>;
  readonly children: ReactNode;
  readonly align?: "start" | "center" | "end";
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  /** Where the menu opens if it has no trigger. */
  readonly anchor?: Element | null;
}) {
  return (
    <BaseMenu.Root
      modal={false}
      {...(open === undefined ? {} : { open })}
      {...(onOpenChange ? { onOpenChange: (to: boolean) => onOpenChange(to) } : {})}
    >
      {trigger && <BaseMenu.Trigger render={trigger} />}
      <BaseMenu.Portal>
        <BaseMenu.Positioner
          sideOffset={4}
          align={align}
          className="above"
          {...(anchor === undefined ? {} : { anchor })}
        >
          <BaseMenu.Popup className="menu" ref={trigger ? undefined : focusFirst}>
            {children}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

export function MenuItem({
  icon,
  children,
  onSelect,
  danger = false,
  disabled = false,
  hint,
}: {
  readonly icon?: IconName;
  readonly children: ReactNode;
  readonly onSelect: () => void;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly hint?: ReactNode;
}) {
  return (
    <BaseMenu.Item
      className={`menu-item ${danger ? "danger" : ""}`}
      disabled={disabled}
      onClick={onSelect}
    >
      {icon && <Icon name={icon} />}
      <bdi className="menu-words">{children}</bdi>
      {hint && <span className="menu-hint">{hint}</span>}
    </BaseMenu.Item>
  );
}

/** A group of options, of which one is selected. */
export function MenuChoice<T extends string>({
  value,
  onChange,
  choices,
  label,
}: {
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly label: string;
}) {
  return (
    <BaseMenu.RadioGroup value={value} onValueChange={(v) => onChange(v as T)} aria-label={label}>
      {choices.map((c) => (
        <BaseMenu.RadioItem key={c.value} value={c.value} className="menu-item" closeOnClick>
          <span className="menu-mark">
            <BaseMenu.RadioItemIndicator>
              <Icon name="check" />
            </BaseMenu.RadioItemIndicator>
          </span>
          <bdi className="menu-words">{c.label}</bdi>
        </BaseMenu.RadioItem>
      ))}
    </BaseMenu.RadioGroup>
  );
}

export function MenuCheck({
  checked,
  onChange,
  children,
}: {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <BaseMenu.CheckboxItem
      className="menu-item"
      checked={checked}
      onCheckedChange={(to) => onChange(to)}
    >
      <span className="menu-mark">
        <BaseMenu.CheckboxItemIndicator>
          <Icon name="check" />
        </BaseMenu.CheckboxItemIndicator>
      </span>
      <bdi className="menu-words">{children}</bdi>
    </BaseMenu.CheckboxItem>
  );
}

export function MenuGroup({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <BaseMenu.Group>
      <BaseMenu.GroupLabel className="menu-label">{label}</BaseMenu.GroupLabel>
      {children}
    </BaseMenu.Group>
  );
}

export function MenuSeparator() {
  return <BaseMenu.Separator className="menu-separator" />;
}

/** A small popover next to its trigger. */
export function Popover({
  trigger,
  children,
  label,
  align = "start",
  open,
  onOpenChange,
}: {
  readonly trigger: ReactElement<Record<string, unknown>>;
  readonly children: ReactNode;
  readonly label: string;
  readonly align?: "start" | "center" | "end";
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}) {
  return (
    <BasePopover.Root
      {...(open === undefined ? {} : { open })}
      {...(onOpenChange ? { onOpenChange: (to: boolean) => onOpenChange(to) } : {})}
    >
      <BasePopover.Trigger render={trigger} />
      <BasePopover.Portal>
        <BasePopover.Positioner sideOffset={4} align={align} className="above">
          <BasePopover.Popup className="popover" aria-label={label}>
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
