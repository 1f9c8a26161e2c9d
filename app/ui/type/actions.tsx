import { type AnchorHTMLAttributes, type ButtonHTMLAttributes, type ReactNode, forwardRef } from "react";
import { Icon } from "../icons/Icon";
import type { IconName } from "../icons/icon-names";

export type ButtonVariant = "primary" | "signal" | "secondary" | "danger" | "ghost";
type Look = {
  variant?: ButtonVariant | undefined;
  size?: "normal" | "small" | undefined;
  icon?: IconName | undefined;
  iconEnd?: IconName | undefined;
  /** Fills the width of its container. */
  wide?: boolean | undefined;
};
type NativeButton = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className" | "style">;
type NativeAnchor = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "className" | "style"> & { href: string };

export type ButtonProps = NativeButton & Look;

/** `type` is "button" unless given: a button that submits by accident is worse than one that does not. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(props, ref) {
  const {
    variant = "secondary",
    size = "normal",
    icon,
    iconEnd,
    wide,
    type = "button",
    children,
    ...rest
  } = props;
  return (
    <button
      ref={ref}
      className="button"
      data-variant={variant}
      data-size={size}
      data-wide={wide ? true : undefined}
      type={type}
      {...rest}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
      {iconEnd ? <Icon name={iconEnd} /> : null}
    </button>
  );
});

export function ButtonLink({
  variant = "secondary",
  size = "normal",
  icon,
  iconEnd,
  wide,
  children,
  ...rest
}: NativeAnchor & Look) {
  return (
    <a
      className="button"
      data-variant={variant}
      data-size={size}
      data-wide={wide ? true : undefined}
      {...rest}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
      {iconEnd ? <Icon name={iconEnd} /> : null}
    </a>
  );
}

export type SubmitButtonProps = ButtonProps & {
  /** While true the button shows `pendingLabel` and ignores further presses, but keeps the focus. */
  pending?: boolean | undefined;
  pendingLabel?: string | undefined;
};

export function SubmitButton({
  pending = false,
  pendingLabel,
  children,
  variant = "primary",
  onClick,
  ...rest
}: SubmitButtonProps) {
  return (
    <Button
      type="submit"
      variant={variant}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else onClick?.(event);
      }}
      {...rest}
    >
      {pending && pendingLabel ? pendingLabel : children}
    </Button>
  );
}

export type IconButtonProps = NativeButton & {
  icon: IconName;
  label: string;
  variant?: ButtonVariant | undefined;
};

export function IconButton({ icon, label, variant = "ghost", type = "button", ...rest }: IconButtonProps) {
  return (
    <button
      className="button icon-button"
      data-variant={variant}
      type={type}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}

export type ChipProps = {
  children: ReactNode;
  /** Makes the chip a link, for example to the page without this filter. */
  href?: string | undefined;
  /** Spoken after the text of a removable chip, for example "verwijder filter". Shows a cross. */
  removeLabel?: string | undefined;
  selected?: boolean | undefined;
};

export function Chip({ children, href, removeLabel, selected }: ChipProps) {
  if (!href) return <span className="chip">{children}</span>;
  return (
    <a
      className="chip"
      data-link
      data-removable={removeLabel ? true : undefined}
      href={href}
      aria-current={selected ? "true" : undefined}
    >
      <span>{children}</span>
      {removeLabel ? (
        <>
          <span className="visually-hidden">, {removeLabel}</span>
          <Icon name="close" size="small" />
        </>
      ) : null}
    </a>
  );
}

export function ChipList({
  label,
  items,
}: {
  label?: string | undefined;
  items: readonly (ChipProps & { key: string })[];
}) {
  return (
    <ul className="chip-list" aria-label={label}>
      {items.map(({ key, ...chip }) => (
        <li key={key}>
          <Chip {...chip} />
        </li>
      ))}
    </ul>
  );
}
