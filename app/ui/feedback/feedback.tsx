import { type ReactNode, useId } from "react";
import { Drawing } from "../icons/Drawing";
import type { DrawingName } from "../icons/drawings";
import { Icon } from "../icons/Icon";
import type { IconName } from "../icons/icon-names";
import { type ButtonVariant } from "../type/actions";
import { type Tone, toneIcons } from "../type/Badge";
import type { HeadingLevel } from "../type/text";
import { unbroken } from "../type/unbroken";

export type NoticeProps = {
  tone?: Tone | undefined;
  title?: ReactNode;
  /** `status` is announced politely, `alert` at once; leave it out for what stands there from the start. */
  role?: "status" | "alert" | undefined;
  icon?: IconName | undefined;
  actions?: ReactNode;
  children?: ReactNode;
};

export function Notice({ tone = "info", title, role, icon, actions, children }: NoticeProps) {
  return (
    <div className="notice" data-tone={tone} role={role}>
      <Icon name={icon ?? toneIcons[tone]} />
      <div className="notice-body">
        {title ? <p className="notice-title">{unbroken(title)}</p> : null}
        {children ? <div className="notice-text">{unbroken(children)}</div> : null}
        {actions ? <div className="notice-actions">{actions}</div> : null}
      </div>
    </div>
  );
}

export type EmptyStateProps = {
  title: ReactNode;
  level?: HeadingLevel | undefined;
  drawing?: DrawingName | undefined;
  actions?: ReactNode;
  children?: ReactNode;
};

/** Nothing here yet, and what to do next. */
export function EmptyState({ title, level = 2, drawing = "bridge", actions, children }: EmptyStateProps) {
  const Tag = `h${level}` as const;
  return (
    <div className="empty-state">
      <Drawing name={drawing} />
      <Tag className="heading" data-size="m">
        {title}
      </Tag>
      {children ? <div className="empty-state-text">{children}</div> : null}
      {actions ? (
        <div className="cluster" data-gap="s" data-justify="center">
          {actions}
        </div>
      ) : null}
    </div>
  );
}

export type DisclosureProps = { summary: ReactNode; open?: boolean | undefined; children: ReactNode };

export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={open}>
      <summary>
        <Icon name="chevron-right" size="small" />
        <span>{summary}</span>
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}

export type ConfirmPanelProps = {
  /** On the button that opens the panel. */
  trigger: string;
  variant?: ButtonVariant | undefined;
  icon?: IconName | undefined;
  /** The question, which names the thing. */
  question: ReactNode;
  /** Stands open from the start, for example after a refused attempt. */
  open?: boolean | undefined;
  /** The form with the button that does it. */
  children: ReactNode;
};

/** Asks before something that hurts: a button that opens a panel with the question and the form. Needs no dialog and no script. */
export function ConfirmPanel({
  trigger,
  variant = "danger",
  icon,
  question,
  open,
  children,
}: ConfirmPanelProps) {
  const questionId = useId();
  return (
    <details className="confirm" data-variant={variant} data-open={open ? true : undefined} open={open}>
      <summary className="button" data-variant={variant}>
        {icon ? <Icon name={icon} /> : null}
        {trigger}
      </summary>
      <div className="confirm-panel" role="group" aria-labelledby={questionId}>
        <p className="confirm-question" id={questionId}>
          {question}
        </p>
        {children}
      </div>
    </details>
  );
}

/** Progress of long work: `value` from 0 to `max`; without a value it only says that it is busy. */
export function Progress({
  label,
  value,
  max = 100,
}: {
  label: string;
  value?: number | undefined;
  max?: number | undefined;
}) {
  const id = useId();
  return (
    <div className="progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} value={value} max={max} />
    </div>
  );
}
