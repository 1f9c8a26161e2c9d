import { type ReactNode, useId } from "react";
import { Icon } from "../icons/Icon";

/** What every field takes beside the native properties of its control. */
export type FieldProps = {
  id?: string | undefined;
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  errors?: readonly string[] | undefined;
  /** Small word behind the label, such as "(niet verplicht)". */
  mark?: string | undefined;
  /** Hides the label for the eye; it stays the spoken name. */
  hideLabel?: boolean | undefined;
};

export type FieldIds = { id: string; hintId: string; errorId: string };

export function useFieldIds(id: string | undefined): FieldIds {
  const generated = useId();
  const base = id ?? generated;
  return { id: base, hintId: `${base}-hint`, errorId: `${base}-error` };
}

export function hasErrors(errors: readonly string[] | undefined): errors is readonly string[] {
  return errors !== undefined && errors.length > 0;
}

/** The ARIA properties of a control, joined with a description that the caller adds of its own. */
export function describe(ids: FieldIds, field: Pick<FieldProps, "hint" | "errors">, own?: string) {
  const invalid = hasErrors(field.errors);
  const parts = [own, field.hint ? ids.hintId : undefined, invalid ? ids.errorId : undefined].filter(Boolean);
  return {
    "aria-describedby": parts.length > 0 ? parts.join(" ") : undefined,
    "aria-invalid": invalid || undefined,
  };
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return children ? (
    <div className="field-hint" id={id}>
      {children}
    </div>
  ) : null;
}

export function FieldErrors({ id, errors }: { id: string; errors: readonly string[] | undefined }) {
  if (!hasErrors(errors)) return null;
  return (
    <div className="field-errors" id={id}>
      {errors.map((error) => (
        <p key={error}>
          <Icon name="stop" size="small" />
          <span>{error}</span>
        </p>
      ))}
    </div>
  );
}

type FrameProps = Pick<FieldProps, "label" | "hint" | "errors" | "mark" | "hideLabel"> & {
  ids: FieldIds;
  width?: FieldWidth | undefined;
  children: ReactNode;
};

export type FieldWidth = "full" | "medium" | "short";

/** Label, hint, control and errors in the order in which they are read. */
export function FieldFrame({
  ids,
  label,
  hint,
  errors,
  mark,
  hideLabel,
  width = "full",
  children,
}: FrameProps) {
  return (
    <div className="field" data-invalid={hasErrors(errors) ? true : undefined} data-width={width}>
      <label className={hideLabel ? "visually-hidden" : "field-label"} htmlFor={ids.id}>
        {label}
        {mark ? <span className="field-mark"> {mark}</span> : null}
      </label>
      <FieldHint id={ids.hintId}>{hint}</FieldHint>
      {children}
      <FieldErrors id={ids.errorId} errors={errors} />
    </div>
  );
}
