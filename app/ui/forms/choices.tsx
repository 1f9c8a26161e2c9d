import { type ChangeEventHandler, type InputHTMLAttributes, type ReactNode } from "react";
import { type FieldProps, FieldErrors, FieldHint, describe, hasErrors, useFieldIds } from "./field";

export type ChoiceOption = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean | undefined;
  /** Grey, but still to be chosen: the hint says why it is not a likely choice. */
  muted?: boolean | undefined;
};

type GroupProps = FieldProps & {
  options: readonly ChoiceOption[];
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  /** `cards` frames each choice, `inline` puts them in a row. */
  variant?: "list" | "cards" | "inline" | undefined;
  /** Names of the form that the inputs belong to when they stand outside it. */
  form?: string | undefined;
  onChange?: ChangeEventHandler<HTMLInputElement> | undefined;
};

export type RadioGroupProps = GroupProps & { defaultValue?: string | undefined };
export type CheckboxGroupProps = GroupProps & { defaultValue?: readonly string[] | undefined };

type ChoiceProps = GroupProps & { type: "radio" | "checkbox"; isChecked: (value: string) => boolean };

function ChoiceGroup(props: ChoiceProps) {
  const {
    id,
    name,
    label,
    hint,
    errors,
    mark,
    hideLabel,
    options,
    required,
    disabled,
    variant = "list",
    form,
    onChange,
    type,
    isChecked,
  } = props;
  const ids = useFieldIds(id);
  const described = describe(ids, { hint, errors });
  return (
    <fieldset
      className="field choice-group"
      id={ids.id}
      tabIndex={-1}
      disabled={disabled}
      data-invalid={hasErrors(errors) ? true : undefined}
      aria-describedby={described["aria-describedby"]}
    >
      <legend className={hideLabel ? "visually-hidden" : "field-label"}>
        {label}
        {mark ? <span className="field-mark"> {mark}</span> : null}
      </legend>
      <FieldHint id={ids.hintId}>{hint}</FieldHint>
      <div className="choices" data-variant={variant}>
        {options.map((option, index) => {
          const optionId = `${ids.id}-${index}`;
          return (
            <div className="choice" key={option.value} data-muted={option.muted ? true : undefined}>
              <input
                className="choice-input"
                type={type}
                id={optionId}
                name={name}
                value={option.value}
                defaultChecked={isChecked(option.value)}
                disabled={option.disabled}
                required={type === "radio" ? required : undefined}
                form={form}
                onChange={onChange}
                aria-describedby={option.hint ? `${optionId}-hint` : undefined}
              />
              <label className="choice-label" htmlFor={optionId}>
                {option.label}
              </label>
              {option.hint ? (
                <div className="choice-hint" id={`${optionId}-hint`}>
                  {option.hint}
                </div>
              ) : null}
            </div>
          );
        })}
      </div>
      <FieldErrors id={ids.errorId} errors={errors} />
    </fieldset>
  );
}

export function RadioGroup({ defaultValue, ...props }: RadioGroupProps) {
  return <ChoiceGroup {...props} type="radio" isChecked={(value) => value === defaultValue} />;
}

export function CheckboxGroup({ defaultValue = [], ...props }: CheckboxGroupProps) {
  return <ChoiceGroup {...props} type="checkbox" isChecked={(value) => defaultValue.includes(value)} />;
}

export type CheckboxFieldProps = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, "className" | "style" | "id" | "name" | "type">;

export function CheckboxField({ id, label, hint, errors, mark, hideLabel, ...native }: CheckboxFieldProps) {
  const ids = useFieldIds(id);
  return (
    <div className="field" data-invalid={hasErrors(errors) ? true : undefined}>
      <div className="choice">
        <input
          className="choice-input"
          id={ids.id}
          {...native}
          type="checkbox"
          {...describe(ids, { hint, errors }, native["aria-describedby"])}
        />
        <label className={hideLabel ? "visually-hidden" : "choice-label"} htmlFor={ids.id}>
          {label}
          {mark ? <span className="field-mark"> {mark}</span> : null}
        </label>
        {hint ? (
          <div className="choice-hint" id={ids.hintId}>
            {hint}
          </div>
        ) : null}
      </div>
      <FieldErrors id={ids.errorId} errors={errors} />
    </div>
  );
}
