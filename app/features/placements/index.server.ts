import { reportClosed } from "~/features/shortage/index.server";
import { on } from "~/platform/outbox/outbox.server";

import { withdrawForClosedReport } from "./answer.usecases.server";

export { importFile } from "./import-file.usecases.server";
export { toDosFor } from "./todos.server";

/** What this feature does when something has happened elsewhere. */
export const placementSubscriptions = [
  on(reportClosed, (tx, { reportId }, { clock, env }) =>
    withdrawForClosedReport(tx, reportId, { env, now: clock.now() }),
  ),
];
