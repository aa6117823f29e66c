import type { ButtonHTMLAttributes, Ref } from "react";
import { Icon, type IconName } from "../picture/icon.tsx";
import actions from "./actions.module.scss";

type Attributes = ButtonHTMLAttributes<HTMLButtonElement>;

type ButtonProps = Attributes & { kind?: "quiet" | "primary" | "link"; icon?: IconName };

/** A button with words, and an icon before them if given. */
export const Button = ({ kind = "quiet", icon, className = "", children, ...attributes }: ButtonProps) => (
  <button type="button" className={`${actions[kind]} ${className}`} {...attributes}>
    {icon && <Icon name={icon} />}
    {icon ? <span>{children}</span> : children}
  </button>
);

type Props = Attributes & {
  icon: IconName;
  label: string;
  ref?: Ref<HTMLButtonElement>;
};

/**
 * A button that shows an icon alone. `disabled` becomes `aria-disabled`, so that a button keeps the focus when a press makes it
 * useless, e.g. "move up" at the top of a list.
 */
export const IconButton = ({ icon, label, disabled = false, className = "", onClick, ...attributes }: Props) => (
  <button
    type="button"
    className={`${actions["icon"]} ${className}`}
    aria-label={label}
    title={label}
    aria-disabled={disabled}
    onClick={disabled ? undefined : onClick}
    {...attributes}
  >
    <Icon name={icon} />
  </button>
);
