import { eq } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { slotHold } from "#db/schema";
import type { WaitingInput } from "~/features/bookings/bookings.schemas";
import { findWaiting, joinLine } from "~/features/bookings/waiting.usecases.server";
import { bookingScene } from "./booking-scene";
import type { TestClock } from "./clock";

/** A slot that is full by one request; each further group is of a school of its own and joins a minute later. */
export async function fullSlot(db: Db, clock: TestClock) {
  const scene = await bookingScene(db, clock);
  const reference = await scene.ask();
  const join = async (values: Partial<WaitingInput> = {}) => {
    const school = await scene.make.school();
    const teacher = await scene.make.staff(school.id);
    clock.advance({ minutes: 1 });
    const { secondSlotId: _, ...input } = scene.input({ schoolId: school.id, ...values });
    const joiner = () => ({ userId: teacher.id, schoolIds: [school.id], now: clock.now() });
    const id = await joinLine(db, joiner(), input);
    const who = () => ({
      userId: teacher.id,
      scope: { kind: "schools" as const, ids: [school.id] },
      now: clock.now(),
    });
    const stands = async () => {
      const { status, place, actions } = await findWaiting(db, who(), id);
      return { status, place, actions };
    };
    return { id, school, teacher, who, stands, joiner, input };
  };
  const held = async (slotId = scene.first) => {
    const holds = await db.select().from(slotHold).where(eq(slotHold.slotId, slotId));
    return holds.map(({ waitingId, bookingId }) => waitingId ?? bookingId);
  };
  return { ...scene, reference, join, held };
}
