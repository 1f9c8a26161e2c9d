import { type ReactNode, useId } from "react";
import { Icon } from "../icons/Icon";
import type { IconName } from "../icons/icon-names";

type Pane = { label: string; icon?: IconName | undefined; content: ReactNode };

export type SplitProps = {
  /** Names the choice between the two panes on a phone. */
  label: string;
  first: Pane;
  second: Pane;
  /** The pane that a phone shows first. */
  initial?: "first" | "second" | undefined;
};

/**
 * Two panes side by side (45/55), on a phone two tabs. The tabs are radio buttons and a sibling rule, so they need no
 * script; a hidden pane keeps its size, so that a map in it keeps its place.
 */
export function Split({ label, first, second, initial = "first" }: SplitProps) {
  const name = useId();
  const tab = (side: "first" | "second", pane: Pane) => (
    <>
      <input
        className="split-radio"
        data-side={side}
        type="radio"
        name={name}
        id={`${name}${side}`}
        defaultChecked={initial === side}
      />
      <label className="split-tab" data-side={side} htmlFor={`${name}${side}`}>
        {pane.icon ? <Icon name={pane.icon} size="small" /> : null}
        {pane.label}
      </label>
    </>
  );
  return (
    <div className="split bleed" role="group" aria-label={label}>
      {tab("first", first)}
      {tab("second", second)}
      <div className="split-pane" data-side="first">
        {first.content}
      </div>
      <div className="split-pane" data-side="second">
        {second.content}
      </div>
    </div>
  );
}
