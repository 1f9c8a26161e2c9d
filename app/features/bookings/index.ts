export { appointmentMessages } from "./appointment.messages";
export { AnswerPage, companyBookingTitle, CompanyRequestPage } from "./components/CompanyPages";
export { DayPlan } from "./components/DayPlan";
export { MyBookingPage, myBookingMeta } from "./components/MyBookingPage";
export { ownWordsMost, ParentsLetter } from "./components/ParentsLetter";
export { RequestPage, requestMeta } from "./components/RequestPage";
export { type SheetBus } from "./components/SheetParts";
export {
  mayOpenRequestForm,
  mayRequest,
  maySeeCompanyRequests,
  maySeeSchoolBookings,
} from "./bookings.permissions";
