export { ShortageCounter } from "./components/ShortageCounter";
export { ShortagePanel } from "./components/ShortagePanel";
export { figureText, figureWords, percent } from "./figure-text";
export { useLiveShortage } from "./use-live-shortage";
export {
  counts as reportCounts,
  reportActionsFor,
  urgency,
  type ReportAction,
  type ReportState,
} from "./core/report";
export type { RegionShortage } from "./regions.usecases.server";
