import type { ReactNode } from "react";
import { Icon } from "../icons/Icon";
import type { IconName } from "../icons/icon-names";

export type MetaItem = { key: string; icon?: IconName | undefined; text: ReactNode };

/** Short facts in a row (place, date, seats). */
export function MetaList({ items }: { items: readonly MetaItem[] }) {
  return (
    <ul className="meta-list">
      {items.map((item) => (
        <li key={item.key}>
          {item.icon ? <Icon name={item.icon} size="small" /> : null}
          <span>{item.text}</span>
        </li>
      ))}
    </ul>
  );
}
