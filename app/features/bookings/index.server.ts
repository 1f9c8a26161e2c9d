export { callOff as callOffBooking } from "./answer.usecases.server";
export { mailVisitReminder } from "./ahead.mails.server";
export { schoolRecipients, type Recipient } from "./mail-people.server";
export { insteadOf } from "./mail-words.server";
export { bookingEvents, visitReminderDue } from "./bookings.events.server";
export {
  answerPage,
  answerPageIntents,
  answerParams,
  companyRequestIntents,
  companyRequestPage,
  companyRequestParams,
} from "./company-booking-page.server";
export { myBookingIntents, myBookingPage, myBookingParams } from "./my-booking-page.server";
export { bookingSubscriptions } from "./subscriptions.server";
export { findByLink } from "./link.server";
export { reach } from "./reach.usecases.server";
export { requestIntents, requestPage, requestParams } from "./request-page.server";
export { findSheet, ownWords } from "./sheet.usecases.server";
export { bookingTasks } from "./tasks.server";
export { toDosFor } from "./todos.server";
export { asCompany, asTeacher } from "./who.server";
