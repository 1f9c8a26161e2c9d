export { reach, reachByMonth, type ReachFigures, type ReachPeriod } from "./reach.usecases.server";
export { requestsWaiting, slotsWithRoom, type RoomySlot } from "./slots.usecases.server";
