import { auditTrail } from "~/features/accounts/index.server";
import type { Db } from "~/platform/db.server";

import { historyActions, type HistoryAction, type HistoryLine } from "./core/history";

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
const isHistory = (action: string): action is HistoryAction =>
  (historyActions as readonly string[]).includes(action);

/** What happened to a school or company, newest first: who decided or asked what, and why. Looking is left out. */
export async function historyOf(db: Db, kind: "school" | "company", id: string): Promise<HistoryLine[]> {
  const lines = await auditTrail(db, kind, id, [`${kind}.opened`]);
  return lines.flatMap(({ id: line, at, action, actorName, details }) =>
    isHistory(action)
      ? [
          {
            id: line,
            at,
            action,
            by: actorName,
            reason: text(details["reason"]),
            crebo: text(details["crebo"]),
          },
        ]
      : [],
  );
}
