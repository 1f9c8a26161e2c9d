import { type InputHTMLAttributes, type KeyboardEvent, useEffect, useReducer, useRef, useState } from "react";
import { type FieldProps, type FieldWidth, FieldFrame, describe, useFieldIds } from "../forms/field";
import { fetchSuggestions } from "./fetch-suggestions";
import { type Suggestion, comboboxReducer, initialState } from "./reducer";

type Native = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  "className" | "style" | "id" | "name" | "defaultValue" | "value" | "onSelect" | "list"
>;

export type ComboboxProps = FieldProps &
  Native & {
    /** Address that answers `[{value, label, hint?}]`; `{q}` becomes what was typed. */
    src: string;
    defaultValue?: string | undefined;
    /** Adds a hidden field with the value of the chosen suggestion, empty when the text is free. */
    valueName?: string | undefined;
    defaultChosen?: string | undefined;
    /** Choices that also work without JavaScript, as a datalist. */
    fallback?: readonly string[] | undefined;
    /** Letters before the first question is asked. */
    minLength?: number | undefined;
    /** Spoken after each answer: "3 suggesties". */
    status: (count: number) => string;
    onChoose?: ((suggestion: Suggestion) => void) | undefined;
    width?: FieldWidth | undefined;
  };

const typingPause = 180;

/** A text field that becomes a combobox (ARIA 1.2, list autocomplete) once scripts run. What was typed freely is posted too. */
export function Combobox(props: ComboboxProps) {
  const {
    id,
    name,
    label,
    hint,
    errors,
    mark,
    hideLabel,
    width,
    src,
    defaultValue = "",
    valueName,
    defaultChosen = "",
    ...rest
  } = props;
  const { fallback, minLength = 2, status, onChoose, ...native } = rest;
  const ids = useFieldIds(id);
  const listId = `${ids.id}-list`;
  const [state, dispatch] = useReducer(comboboxReducer, initialState(defaultValue, defaultChosen));
  const [mounted, setMounted] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const given = useRef(defaultValue);

  useEffect(() => {
    setMounted(true);
    // What was typed while the page still loaded, or what the browser filled in again, is in the input only.
    const typed = input.current?.value ?? given.current;
    if (typed !== given.current) dispatch({ type: "typed", text: typed, enough: false });
  }, []);

  useEffect(() => {
    // Another address may give the same field another value, for example when a filter is taken away.
    if (defaultValue === given.current) return;
    given.current = defaultValue;
    dispatch({ type: "reset", text: defaultValue, chosen: defaultChosen });
  }, [defaultValue, defaultChosen]);

  useEffect(() => {
    const text = state.text;
    if (!state.wanting) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      fetchSuggestions(src, text.trim(), abort.signal).then(
        (items) => dispatch({ type: "answered", forText: text, items }),
        () => undefined,
      );
    }, typingPause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [state.text, state.wanting, src]);

  function choose(index: number) {
    const item = state.items[index];
    dispatch({ type: "chose", index });
    if (item) onChoose?.(item);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const moves = { ArrowDown: "next", ArrowUp: "previous" } as const;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      dispatch({ type: "moved", to: moves[event.key] });
    } else if (state.open && event.key === "Enter" && state.active >= 0) {
      event.preventDefault();
      choose(state.active);
    } else if (state.open && event.key === "Escape") {
      event.preventDefault();
      dispatch({ type: "closed" });
    } else if (state.open && event.key === "Tab" && state.active >= 0) {
      choose(state.active);
    }
  }

  const expanded = state.open && state.items.length > 0;
  const combobox = mounted
    ? ({
        role: "combobox",
        "aria-autocomplete": "list",
        "aria-expanded": expanded,
        "aria-controls": listId,
        "aria-activedescendant": state.active >= 0 ? `${listId}-${state.active}` : undefined,
        autoComplete: "off",
      } as const)
    : { list: fallback ? `${ids.id}-fallback` : undefined };

  return (
    <FieldFrame {...{ ids, label, hint, errors, mark, hideLabel, width }}>
      <span className="combobox">
        <input
          ref={input}
          className="input"
          type="text"
          {...native}
          id={ids.id}
          name={name}
          value={state.text}
          {...combobox}
          {...describe(ids, { hint, errors }, native["aria-describedby"])}
          onChange={(event) => {
            const text = event.currentTarget.value;
            dispatch({ type: "typed", text, enough: text.trim().length >= minLength });
          }}
          onKeyDown={onKeyDown}
          onBlur={() => dispatch({ type: "closed" })}
        />
        {valueName ? <input type="hidden" name={valueName} value={state.chosen} /> : null}
        {fallback && !mounted ? (
          <datalist id={`${ids.id}-fallback`}>
            {fallback.map((text) => (
              <option key={text} value={text} />
            ))}
          </datalist>
        ) : null}
        {mounted ? (
          <>
            <ul
              className="combobox-list"
              role="listbox"
              id={listId}
              aria-label={typeof label === "string" ? label : name}
              hidden={!expanded}
            >
              {state.items.map((item, index) => (
                // The keyboard acts through the input, which keeps the focus; pressing the mouse must not take it away.
                <li
                  key={item.value}
                  className="combobox-option"
                  role="option"
                  id={`${listId}-${index}`}
                  aria-selected={index === state.active}
                  tabIndex={-1}
                  onMouseDown={(event) => event.preventDefault()}
                  onMouseUp={() => choose(index)}
                >
                  <span>{item.label}</span>
                  {item.hint ? <span className="combobox-hint">{item.hint}</span> : null}
                </li>
              ))}
            </ul>
            <span className="visually-hidden" role="status">
              {state.open ? status(state.items.length) : ""}
            </span>
          </>
        ) : null}
      </span>
    </FieldFrame>
  );
}
