import { type ReactNode, useEffect, useRef } from "react";
import { Icon } from "../icons/Icon";
import { unbroken } from "../type/unbroken";

export type Crumb = { href: string; label: string };

export type PageHeaderProps = {
  title: ReactNode;
  /** A small line above the title, such as a KindMark or a reference number. */
  eyebrow?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  breadcrumb?: { label: string; items: readonly Crumb[] } | undefined;
  /** The page takes the place of a form that was sent: its heading comes into view and is read out. */
  answers?: boolean | undefined;
  children?: ReactNode;
};

export function PageHeader({
  title,
  eyebrow,
  lead,
  actions,
  breadcrumb,
  answers = false,
  children,
}: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (answers) heading.current?.focus();
  }, [answers]);
  return (
    <div className="page-header">
      {breadcrumb ? (
        <nav aria-label={breadcrumb.label} className="breadcrumb">
          <ol>
            {breadcrumb.items.map((crumb, index) => (
              <li key={crumb.href}>
                <Icon name={index === 0 ? "arrow-left" : "chevron-right"} size="small" />
                <a href={crumb.href}>{crumb.label}</a>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <div className="page-header-row">
        <div className="page-header-text">
          {eyebrow ? <div className="page-header-eyebrow">{eyebrow}</div> : null}
          <h1 className="heading" data-size="xl" ref={heading} tabIndex={answers ? -1 : undefined}>
            {unbroken(title)}
          </h1>
          {lead ? <p className="lead">{unbroken(lead)}</p> : null}
        </div>
        {actions ? <div className="page-header-actions">{actions}</div> : null}
      </div>
      {children}
    </div>
  );
}
