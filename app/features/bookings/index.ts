export { Refused } from "./components/parts";
export { RequestPage, requestMeta } from "./components/RequestPage";
export { type RequestExtra } from "./components/RequestForm";
export { mayOpenRequestForm, mayRequest } from "./bookings.permissions";
