import { followBookings } from "./follow.usecases.server";
import { mailSubscriptions } from "./mails.server";

/** A bus follows its booking before anybody is told. */
export const transportSubscriptions = [...followBookings, ...mailSubscriptions];
export { transportTasks } from "./tasks.server";
export { toDosFor } from "./todos.server";
