export { answer as answerBooking } from "./answer.usecases.server";
export { bookingEvents } from "./bookings.events.server";
export { referenceFrom } from "./core/reference";
export { bookingSubscriptions } from "./subscriptions.server";
export { reach, reachByMonth, type ReachFigures, type ReachPeriod } from "./reach.usecases.server";
export { requestIntents, requestPage, requestParams } from "./request-page.server";
export { requestsWaiting, slotsWithRoom, type RoomySlot } from "./slots.usecases.server";
export { bookingTasks } from "./tasks.server";
export { toDosFor } from "./todos.server";
