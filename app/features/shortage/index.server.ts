export { counter, dailyDemand } from "./counter.usecases.server";
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
