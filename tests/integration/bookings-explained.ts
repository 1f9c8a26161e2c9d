import type { booking, bookingHistory } from "#db/schema";
import { transitions } from "~/features/bookings/core/booking";

type Line = typeof bookingHistory.$inferSelect;

/** The state that a booking's history leads to by the table; throws at a line that the table does not know. */
export function explained(lines: Line[]): string {
  let state = "new";
  for (const line of lines) {
    const known = transitions.some(
      (t) => t.from === state && t.to === line.toStatus && (t.by as readonly string[]).includes(line.actor),
    );
    if (!known || (line.fromStatus ?? "new") !== state) {
      throw new Error(
        `${line.actor} took ${line.fromStatus ?? "new"} to ${line.toStatus} while it was ${state}`,
      );
    }
    state = line.toStatus;
  }
  return state;
}

/** The slots that a booking in this state must hold, by what its history says. Slots are ahead. */
export function heldByState(one: typeof booking.$inferSelect, lines: Line[]): string[] {
  if (one.status === "countered") return [...(lines.at(-1)?.proposedSlotIds ?? [])].sort();
  return ["requested", "confirmed", "completed", "no_show"].includes(one.status) ? [one.slotId] : [];
}
