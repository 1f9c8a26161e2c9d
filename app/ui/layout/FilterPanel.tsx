import { type ReactNode, useId } from "react";
import { Icon } from "../icons/Icon";

export type FilterPanelProps = {
  /** Text on the control that opens the panel on a phone. */
  openLabel: string;
  /** Number of active filters, shown on that control. */
  count?: number | undefined;
  /** On wide screens: always open (default) or also behind the control. */
  collapse?: "phone" | "always" | undefined;
  /** Open from the start, for example because a field in it is wrong. */
  open?: boolean | undefined;
  children: ReactNode;
};

/** A checkbox and a sibling rule open it, so it needs no script and can stand open on wide screens. */
export function FilterPanel({ openLabel, count, collapse = "phone", open, children }: FilterPanelProps) {
  const id = useId();
  return (
    <div className="filter-panel" data-collapse={collapse}>
      <input className="filter-toggle" type="checkbox" id={id} defaultChecked={open} />
      <label className="button filter-button" data-variant="secondary" htmlFor={id}>
        <Icon name="filter" />
        {openLabel}
        {count ? <span className="count-dot">{count}</span> : null}
      </label>
      <div className="filter-content">{children}</div>
    </div>
  );
}
