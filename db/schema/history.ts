import { bigint, text, uuid } from "drizzle-orm/pg-core";

import { user } from "./accounts";
import { createdAt } from "./columns";

/** Of every history: its steps in the order in which they were written, and who took each. */
export const stepColumns = () => ({
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  at: createdAt(),
  /** A side, by the letters that each history names. */
  actor: text("actor").notNull(),
  actorId: uuid("actor_id").references(() => user.id, { onDelete: "set null" }),
});

/** Of the history of what has a status. */
export const transitionColumns = () => ({
  ...stepColumns(),
  fromStatus: text("from_status"),
  toStatus: text("to_status").notNull(),
  note: text("note"),
});
