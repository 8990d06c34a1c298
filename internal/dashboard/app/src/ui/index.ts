export { announce, Announcer } from "./announce.tsx";
export { Button, IconButton, Spinner, Tooltip, type ButtonProps } from "./button.tsx";
export { Checkbox, Field, Input, SearchInput, Select, Textarea } from "./field.tsx";
export { Icon, type IconName } from "./icons.tsx";
export {
  Dialog,
  Drawer,
  Menu,
  MenuCheck,
  MenuChoice,
  MenuGroup,
  MenuItem,
  MenuSeparator,
  Popover,
} from "./overlay.tsx";
export {
  Avatar,
  Badge,
  EmptyState,
  ErrorState,
  Skeleton,
  Table,
  Tabs,
  Tag,
  type TabItem,
  type Tone,
} from "./show.tsx";
export { toast, Toasts, type ToastOptions } from "./toast.tsx";
export { Words } from "./words.tsx";
