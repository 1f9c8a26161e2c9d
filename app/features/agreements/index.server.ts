export { toDosFor } from "./todos.server";
