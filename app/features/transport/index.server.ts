import { followBookings } from "./follow.usecases.server";
import { mailSubscriptions } from "./mails.server";
import { remindOfVisit } from "./visit-reminder.server";

/** A bus follows its booking before anybody is told. */
export const transportSubscriptions = [...followBookings, ...mailSubscriptions, remindOfVisit];
export { transportTasks } from "./tasks.server";
export { toDosFor } from "./todos.server";
