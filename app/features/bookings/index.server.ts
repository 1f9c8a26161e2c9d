export { bookingEvents } from "./bookings.events.server";
export { bookingSubscriptions } from "./subscriptions.server";
export { reach, reachByMonth, type ReachFigures, type ReachPeriod } from "./reach.usecases.server";
export { requestsWaiting, slotsWithRoom, type RoomySlot } from "./slots.usecases.server";
export { bookingTasks } from "./tasks.server";
export { toDosFor } from "./todos.server";
