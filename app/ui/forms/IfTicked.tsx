import type { ReactNode } from "react";

/**
 * Fields of a group that matter only once the box on top of the group is ticked. Until then they take no room, unless
 * something in them is wrong; it needs no script.
 */
export function IfTicked({ children }: { children: ReactNode }) {
  return (
    <div className="stack if-ticked" data-gap="m">
      {children}
    </div>
  );
}
