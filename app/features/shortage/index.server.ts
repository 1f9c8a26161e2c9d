export type { Scope } from "./core/counter";
export { counter, dailyDemand } from "./counter.usecases.server";
export { countChangers } from "./changers.repository.server";
export {
  emptyPlaces,
  mediate,
  openedReport,
  openReports,
  requireEmptyPlace,
  reportsInNeed,
  type Mediator,
  type OpenReport,
  type ReportSeeker,
} from "./mediation.usecases.server";
export { publicRegions, type PublicRegion } from "./overview.usecases.server";
export { shortageForRegion } from "./regions.usecases.server";
export {
  lapseReports,
  renewReport,
  reopen,
  report,
  solve,
  solveElsewhere,
  withdrawReport,
} from "./reports.usecases.server";
export { shortageTasks } from "./tasks.server";
export { reportClosed } from "./shortage.events.server";
export { shortageHistoryOperation, shortageOperation, shortageStreamOperation } from "./api.schemas";
