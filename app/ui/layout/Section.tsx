import { type ReactNode, useId } from "react";
import { Heading, type HeadingLevel } from "../type/text";

export type SectionProps = {
  title?: ReactNode;
  lead?: ReactNode;
  level?: HeadingLevel | undefined;
  actions?: ReactNode;
  /** A tone makes a band over the full width when the section stands directly in the page. */
  tone?: "plain" | "sunk" | "brand" | undefined;
  id?: string | undefined;
  children?: ReactNode;
};

export function Section({ title, lead, level = 2, actions, tone = "plain", id, children }: SectionProps) {
  const headingId = useId();
  return (
    <section className="section" data-tone={tone} id={id} aria-labelledby={title ? headingId : undefined}>
      <div className="section-inner">
        {title ? (
          <div className="section-head">
            <div>
              <Heading level={level} id={headingId}>
                {title}
              </Heading>
              {lead ? <p className="section-lead">{lead}</p> : null}
            </div>
            {actions ? <div className="section-actions">{actions}</div> : null}
          </div>
        ) : null}
        {children}
      </div>
    </section>
  );
}
