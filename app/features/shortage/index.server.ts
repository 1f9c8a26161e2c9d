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
  renewReport,
  reopen,
  report,
  solve,
  solveElsewhere,
  withdrawReport,
} from "./reports.usecases.server";
export { shortageTasks } from "./tasks.server";
export {
  enrolmentOf,
  planEnrolment,
  readInEnrolment,
  type EnrolmentEntry,
  type PlannedEnrolment,
} from "./enrolment.usecases.server";
export { lockRoll, planRoll, readInRoll, type PlannedRow } from "./roll.usecases.server";
export { lapseReports } from "./lapse.usecases.server";
export { actionsOn, lastDayOf } from "./core/lapse";
export { schoolYearOfDay } from "./core/report";
export type { RollRow } from "./core/roll";
export { remindReports } from "./reminders.usecases.server";
export { reportClosed } from "./shortage.events.server";
export { shortageHistoryOperation, shortageOperation, shortageStreamOperation } from "./api.schemas";
export { toDosFor } from "./todos.server";
