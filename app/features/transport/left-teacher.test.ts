import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { mail, membership } from "#db/schema";

import { oneBus } from "../../../tests/setup/one-bus";
import { answerReservation, cancelReservation } from "./answer.usecases.server";
import { moveRide } from "./rides.usecases.server";

const road = oneBus();

/** Whoever reserved leaves the school, where a colleague of theirs stays. */
async function leaves() {
  const { school, teacher, make, work } = road.scene;
  const colleague = await make.staff(school.id);
  await work();
  await road.db.delete(mail);
  await road.db.update(membership).set({ status: "rejected" }).where(eq(membership.userId, teacher.id));
  const mailed = (address: string) => road.db.select().from(mail).where(eq(mail.toAddress, address));
  return { colleague, mailed };
}

describe("mails about a bus of somebody who has left the school", () => {
  it("go to a colleague, and the coordinator is given the colleague's name", async () => {
    const { teacher, person, coordinator, work, mailsTo, seat, reserve, teacherOf } = road.scene;
    const reference = await reserve();
    const { colleague, mailed } = await leaves();
    const { id, rideId } = await seat(reference);
    await answerReservation(road.db, coordinator(), id, "confirm");
    await work();
    const later = { rideId, day: "2026-04-15", time: "10:30", vehicleId: road.bus.id };
    await moveRide(road.db, coordinator(), later);
    await work();
    await cancelReservation(road.db, teacherOf(), reference);
    await work();
    expect(await mailsTo(teacher.email)).toEqual([]);
    expect(await mailsTo(colleague.email)).toEqual(["transport.confirm.school", "transport.moved.school"]);
    for (const { text } of await mailed(colleague.email)) {
      expect(text).toContain(`${teacher.name} hoort niet meer bij jullie school`);
      // There is no visit that somebody could take over.
      expect(text).not.toContain("overneemt");
    }
    const [told] = await mailed(person.email);
    expect(told?.template).toBe("transport.cancel.coordinator");
    expect(told?.text).toContain(colleague.email);
    expect(told?.text).not.toContain(teacher.email);
  });

  it("ask a colleague what becomes of the visit, by a link of their own", async () => {
    const { teacher, coordinator, work, beside, busOf } = road.scene;
    const { id } = await busOf(await beside());
    const { colleague, mailed } = await leaves();
    await answerReservation(road.db, coordinator(), id, "decline", "Panne");
    await work();
    expect(await mailed(teacher.email)).toEqual([]);
    const [asked] = await mailed(colleague.email);
    expect(asked?.text).toMatch(/\/busantwoord\/[\w-]{43}/);
    expect(asked?.text).toContain("Wie de boeking overneemt");
  });
});
