import type { SelectHTMLAttributes } from "react";
import { Icon } from "../icons/Icon";
import { type FieldProps, type FieldWidth, FieldFrame, describe, useFieldIds } from "./field";

export type SelectOption = { value: string; label: string; disabled?: boolean | undefined };
export type SelectGroup = { label: string; options: readonly SelectOption[] };

export type SelectFieldProps = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, "className" | "style" | "id" | "name" | "children"> & {
    options: readonly (SelectOption | SelectGroup)[];
    /** First option with an empty value: "Alle regio's", "Kies een school". */
    emptyLabel?: string | undefined;
    width?: FieldWidth | undefined;
  };

function Option({ value, label, disabled }: SelectOption) {
  return (
    <option value={value} disabled={disabled}>
      {label}
    </option>
  );
}

export function SelectField(props: SelectFieldProps) {
  const { id, label, hint, errors, mark, hideLabel, width, options, emptyLabel, ...native } = props;
  const ids = useFieldIds(id);
  return (
    <FieldFrame {...{ ids, label, hint, errors, mark, hideLabel, width }}>
      <span className="select">
        <select
          className="input"
          id={ids.id}
          {...native}
          {...describe(ids, { hint, errors }, native["aria-describedby"])}
        >
          {emptyLabel === undefined ? null : <option value="">{emptyLabel}</option>}
          {options.map((option) =>
            "options" in option ? (
              <optgroup key={option.label} label={option.label}>
                {option.options.map((inner) => (
                  <Option key={inner.value} {...inner} />
                ))}
              </optgroup>
            ) : (
              <Option key={option.value} {...option} />
            ),
          )}
        </select>
        <Icon name="chevron-down" size="small" />
      </span>
    </FieldFrame>
  );
}
