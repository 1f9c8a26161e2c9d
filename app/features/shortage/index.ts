export { ShortageCounter } from "./components/ShortageCounter";
export { ShortagePanel } from "./components/ShortagePanel";
export { counts as reportCounts, urgency, type ReportAction, type ReportState } from "./core/report";
export { figureValue } from "./core/disclosure";
export { figureText } from "./figure-text";
export type { RegionShortage } from "./regions.usecases.server";
