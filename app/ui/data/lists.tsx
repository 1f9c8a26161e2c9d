import type { ReactNode } from "react";
import { Icon } from "../icons/Icon";
import type { IconName } from "../icons/icon-names";
import { type Tone, toneIcons } from "../type/Badge";

export type Description = {
  key: string;
  term: ReactNode;
  detail: ReactNode;
  icon?: IconName | undefined;
  /** A text of some length: in a grid it takes a line of its own. */
  wide?: boolean | undefined;
};

/** Terms with their details; `layout` rows puts them beside each other, grid in columns, stacked under each other. */
export function DescriptionList({
  items,
  layout = "rows",
}: {
  items: readonly Description[];
  layout?: "rows" | "grid" | "stacked" | undefined;
}) {
  return (
    <dl className="description-list" data-layout={layout}>
      {items.map((item) => (
        <div key={item.key} className="description" data-wide={item.wide ? true : undefined}>
          <dt>
            {item.icon ? <Icon name={item.icon} size="small" /> : null}
            {item.term}
          </dt>
          <dd>{item.detail}</dd>
        </div>
      ))}
    </dl>
  );
}

export type TimelineItem = {
  key: string;
  title: ReactNode;
  time: string;
  /** ISO date and time for machines. */
  dateTime: string;
  tone?: Tone | undefined;
  detail?: ReactNode;
};

/** What happened, in order. */
export function Timeline({ label, items }: { label: string; items: readonly TimelineItem[] }) {
  return (
    <ol className="timeline" aria-label={label}>
      {items.map((item) => (
        <li key={item.key} data-tone={item.tone ?? "neutral"}>
          <span className="timeline-mark">
            <Icon name={toneIcons[item.tone ?? "neutral"]} size="small" />
          </span>
          <div>
            <p className="timeline-title">{item.title}</p>
            <time className="timeline-time" dateTime={item.dateTime}>
              {item.time}
            </time>
            {item.detail ? <div className="timeline-detail">{item.detail}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

export type Step = {
  key: string;
  label: ReactNode;
  state: "done" | "current" | "ahead";
  href?: string | undefined;
};

/** Where someone is in a fixed order of steps. `stateLabels` are spoken behind each. */
export function Steps({
  label,
  steps,
  stateLabels,
}: {
  label: string;
  steps: readonly Step[];
  stateLabels: Record<Step["state"], string>;
}) {
  return (
    <nav aria-label={label}>
      <ol className="steps">
        {steps.map((step, index) => (
          <li
            key={step.key}
            data-state={step.state}
            aria-current={step.state === "current" ? "step" : undefined}
          >
            <span className="steps-mark" aria-hidden="true">
              {step.state === "done" ? <Icon name="check" size="small" /> : index + 1}
            </span>
            {step.href ? <a href={step.href}>{step.label}</a> : <span>{step.label}</span>}
            <span className="visually-hidden"> ({stateLabels[step.state]})</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

export type Task = {
  key: string;
  href: string;
  title: ReactNode;
  detail?: ReactNode;
  tone?: Tone | undefined;
  aside?: ReactNode;
};

/** Things that wait for someone; each row is one link. */
export function TaskList({ items }: { items: readonly Task[] }) {
  return (
    <ul className="task-list">
      {items.map((item) => (
        <li key={item.key} className="task" data-tone={item.tone ?? "neutral"}>
          <Icon name={toneIcons[item.tone ?? "neutral"]} />
          <div className="task-text">
            <a className="card-link" href={item.href}>
              {item.title}
            </a>
            {item.detail ? <div className="task-detail">{item.detail}</div> : null}
          </div>
          {item.aside ? <div className="task-aside">{item.aside}</div> : null}
          <Icon name="chevron-right" size="small" />
        </li>
      ))}
    </ul>
  );
}

/** Lines with a tick or another icon before them. */
export function IconList({ items }: { items: readonly { key: string; icon: IconName; text: ReactNode }[] }) {
  return (
    <ul className="icon-list">
      {items.map((item) => (
        <li key={item.key}>
          <Icon name={item.icon} />
          <span>{item.text}</span>
        </li>
      ))}
    </ul>
  );
}
