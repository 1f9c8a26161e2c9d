export { counter, dailyDemand, type SeriesPoint } from "./counter.usecases.server";
export { countrySeries, lastMidnight } from "./public.usecases.server";
export { shortageForRegion, type RegionShortage } from "./regions.usecases.server";
export {
  lapseReports,
  renewReport,
  reopen,
  report,
  solve,
  solveElsewhere,
  withdrawReport,
  type NewReportInput,
} from "./reports.usecases.server";
export { reportClosed } from "./shortage.events.server";
export { shortageHistoryOperation, shortageOperation, shortageStreamOperation } from "./api.schemas";
