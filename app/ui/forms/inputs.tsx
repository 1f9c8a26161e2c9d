import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from "react";
import { type FieldProps, type FieldWidth, FieldFrame, describe, useFieldIds } from "./field";
import { Icon } from "../icons/Icon";

type Own = "className" | "style" | "id" | "name";
type NativeInput = Omit<InputHTMLAttributes<HTMLInputElement>, Own | "prefix">;

export type InputFieldProps = FieldProps &
  NativeInput & {
    width?: FieldWidth | undefined;
    /** Text inside the frame before or after what is typed, such as "km". */
    prefix?: string | undefined;
    suffix?: ReactNode;
  };

function InputField({
  id,
  label,
  hint,
  errors,
  mark,
  hideLabel,
  width,
  prefix,
  suffix,
  ...native
}: InputFieldProps) {
  const ids = useFieldIds(id);
  const control = (
    <input
      className="input"
      id={ids.id}
      {...native}
      {...describe(ids, { hint, errors }, native["aria-describedby"])}
    />
  );
  return (
    <FieldFrame {...{ ids, label, hint, errors, mark, hideLabel, width }}>
      {prefix || suffix ? (
        <span className="input-affix">
          {prefix ? <span className="affix">{prefix}</span> : null}
          {control}
          {suffix ? <span className="affix">{suffix}</span> : null}
        </span>
      ) : (
        control
      )}
    </FieldFrame>
  );
}

/** One line of text; `type` may also be email, tel, url or password. */
export function TextField(props: InputFieldProps) {
  return <InputField type="text" {...props} />;
}

export function DateField({ width = "short", ...props }: InputFieldProps) {
  return <InputField {...props} width={width} type="date" />;
}

export function TimeField({ width = "short", ...props }: InputFieldProps) {
  return <InputField {...props} width={width} type="time" />;
}

/** A whole or decimal number. Browsers refuse letters here, so the server still checks. */
export function NumberField({ width = "short", inputMode = "numeric", ...props }: InputFieldProps) {
  return <InputField {...props} width={width} inputMode={inputMode} type="number" />;
}

export function FileField(props: InputFieldProps) {
  return <InputField {...props} type="file" />;
}

export type SearchFieldProps = Omit<InputFieldProps, "prefix" | "suffix" | "type">;

export function SearchField({
  id,
  label,
  hint,
  errors,
  mark,
  hideLabel,
  width,
  ...native
}: SearchFieldProps) {
  const ids = useFieldIds(id);
  return (
    <FieldFrame {...{ ids, label, hint, errors, mark, hideLabel, width }}>
      <span className="input-affix">
        <span className="affix">
          <Icon name="search" />
        </span>
        <input
          className="input"
          id={ids.id}
          {...native}
          type="search"
          enterKeyHint="search"
          {...describe(ids, { hint, errors }, native["aria-describedby"])}
        />
      </span>
    </FieldFrame>
  );
}

export type TextAreaProps = FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, Own>;

export function TextArea({ id, label, hint, errors, mark, hideLabel, rows = 5, ...native }: TextAreaProps) {
  const ids = useFieldIds(id);
  return (
    <FieldFrame {...{ ids, label, hint, errors, mark, hideLabel }}>
      <textarea
        className="input textarea"
        id={ids.id}
        rows={rows}
        {...native}
        {...describe(ids, { hint, errors }, native["aria-describedby"])}
      />
    </FieldFrame>
  );
}

export function HiddenField({ name, value }: { name: string; value: string | number }) {
  return <input type="hidden" name={name} value={value} />;
}
