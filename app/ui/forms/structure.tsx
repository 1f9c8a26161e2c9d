import { type ReactNode, useEffect, useRef } from "react";
import { Icon } from "../icons/Icon";

/** Fields that belong together, with a heading-like legend. */
export function Fieldset({
  legend,
  hint,
  children,
}: {
  legend: ReactNode;
  hint?: ReactNode;
  children: ReactNode;
}) {
  return (
    <fieldset className="fieldset">
      <legend className="fieldset-legend">{legend}</legend>
      {hint ? <p className="field-hint">{hint}</p> : null}
      <div className="stack" data-gap="m">
        {children}
      </div>
    </fieldset>
  );
}

/**
 * Two or more short fields beside each other, under each other on a phone. Of `narrow` ones, such as times, two stand
 * beside each other there too.
 */
export function FieldRow({ narrow, children }: { narrow?: boolean | undefined; children: ReactNode }) {
  return (
    <div className="field-row" data-narrow={narrow ? true : undefined}>
      {children}
    </div>
  );
}

export function FormActions({ children }: { children: ReactNode }) {
  return <div className="form-actions">{children}</div>;
}

export type ErrorSummaryProps = {
  title: string;
  /** In the order of the form. Without a `fieldId` the message concerns the form as a whole. */
  errors: readonly { fieldId?: string | undefined; message: string }[];
  id?: string | undefined;
  /** Moves the focus here when the errors change (default); without JavaScript the page itself may link to `id`. */
  autoFocus?: boolean | undefined;
};

/** Names every fault in one place, each a link to its field. Draws nothing without faults. */
export function ErrorSummary({ title, errors, id = "fouten", autoFocus = true }: ErrorSummaryProps) {
  const ref = useRef<HTMLDivElement>(null);
  const fingerprint = errors.map((error) => `${error.fieldId ?? ""}:${error.message}`).join("|");
  useEffect(() => {
    if (autoFocus && fingerprint !== "") ref.current?.focus();
  }, [autoFocus, fingerprint]);

  if (errors.length === 0) return null;
  return (
    <div className="notice error-summary" data-tone="stop" role="alert" tabIndex={-1} id={id} ref={ref}>
      <Icon name="stop" />
      <div className="notice-body">
        <h2 className="notice-title">{title}</h2>
        <ul>
          {errors.map((error) => (
            <li key={`${error.fieldId ?? ""}:${error.message}`}>
              {error.fieldId ? <a href={`#${error.fieldId}`}>{error.message}</a> : error.message}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
