export { DayPlan } from "./components/DayPlan";
export { Refused } from "./components/Refused";
export { ownWordsMost, ParentsLetter } from "./components/ParentsLetter";
export { RequestPage, requestMeta } from "./components/RequestPage";
export { type SheetBus } from "./components/SheetParts";
export {
  mayOpenRequestForm,
  mayRequest,
  maySeeCompanyRequests,
  maySeeSchoolBookings,
} from "./bookings.permissions";
export { sheetMessages } from "./sheet.messages";
