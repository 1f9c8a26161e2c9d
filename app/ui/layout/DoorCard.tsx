import type { ReactElement, ReactNode } from "react";
import { Drawing } from "../icons/Drawing";
import type { DrawingName } from "../icons/drawings";
import { Icon } from "../icons/Icon";
import type { IconName } from "../icons/icon-names";

/** A large way in: an icon, a short title, one line, an arrow. */
export function DoorCard({
  href,
  icon,
  title,
  children,
}: {
  href: string;
  /** The name of an icon, or something drawn, such as a KindMark. */
  icon: IconName | ReactElement;
  title: ReactNode;
  children?: ReactNode;
}) {
  return (
    <a className="door" href={href}>
      <span className="door-icon">{typeof icon === "string" ? <Icon name={icon} size="large" /> : icon}</span>
      <span className="door-text">
        <span className="door-title">{title}</span>
        {children ? <span className="door-detail">{children}</span> : null}
      </span>
      <Icon name="arrow-right" />
    </a>
  );
}

/** Doors beside each other: one column, or all in equal columns where each keeps room for its words. */
export function Doors({ children }: { children: ReactNode }) {
  return <div className="doors">{children}</div>;
}

/** A drawing with a numbered step beneath it. */
export function DrawnStep({
  number,
  drawing,
  title,
  children,
}: {
  number: number;
  drawing: DrawingName;
  title: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="drawn-step">
      <Drawing name={drawing} size="large" />
      <h3 className="drawn-step-title">
        <span className="drawn-step-number">{number}</span> {title}
      </h3>
      {children ? <p>{children}</p> : null}
    </div>
  );
}
