export interface Line {
  actor: string;
  fromStatus: string | null;
  toStatus: string;
}
export interface Known {
  from: string;
  to: string;
  by: string | readonly string[];
}

/** What is wrong with the lines of a history that should lead to this state by the table; undefined when nothing is. */
export function unexplained(
  lines: readonly Line[],
  status: string,
  table: readonly Known[],
): string | undefined {
  let state = "new";
  for (const { actor, fromStatus, toStatus } of lines) {
    const known = table.some(
      ({ from, to, by }) => from === state && to === toStatus && [by].flat().includes(actor),
    );
    if (!known || (fromStatus ?? "new") !== state) return `${actor} took ${state} to ${toStatus}`;
    state = toStatus;
  }
  return state === status ? undefined : `is ${status}, and its history says ${state}`;
}

export const grouped = <T, K>(all: readonly T[], key: (one: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
};
