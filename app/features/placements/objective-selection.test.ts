import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { listing, mail, school, studentProfile } from "#db/schema";

import { applicationScene, asStudent } from "../../../tests/setup/application-scene";
import { outcomeOf } from "../../../tests/setup/outcome";
import { at } from "../../../tests/setup/placements";
import { demandObjectiveSelection } from "../organisations/index.server";
import { sendMessage } from "./application-messages.usecases.server";
import {
  companyApplication,
  recruitingBoard,
  schoolApplications,
} from "./applications.views.usecases.server";
import { markViewed, turnDown } from "./recruiting.usecases.server";
import { applyPage } from "./submit.usecases.server";
import { companyProposals } from "./worklist.usecases.server";

const scene = applicationScene();
const { clock, work, byCompany, bySchool, person, applied, invited, rowOf, slugOf } = scene;

describe("objective selection", () => {
  const name = "Fatima Jansen";
  /** Everything that the company gets to see, as one text. */
  const seenText = async (id: string) => {
    const ids = byCompany(0).companyIds;
    const mails = (await scene.db.select().from(mail)).filter(({ template }) =>
      template.endsWith(".company"),
    );
    return JSON.stringify([
      await companyApplication(scene.db, id, ids, clock.now()),
      await recruitingBoard(scene.db, ids, clock.now()),
      await companyProposals(scene.db, ids),
      mails.map(({ subject, text, html }) => [subject, text, html]),
    ]);
  };
  const secrets = ["Fatima", "Jansen", "2007-08-09", "Middelburg", "student.test", "06 12 34", "hasCv"];

  it.each([
    ["the company's own choice", () => scene.db.update(listing).set({ objectiveSelection: true })],
    [
      "the school's demand",
      () => demandObjectiveSelection(scene.db, bySchool().schoolIds, at(scene.world.schools, 0).id, true),
    ],
  ])("by %s hides who it is until the invitation, everywhere", async (_name, choose) => {
    await choose();
    const who = await person({
      name,
      birthDate: "2007-08-09",
      school: { id: at(scene.world.schools, 0).id, number: "77" },
    });
    const motivation = "Ik heet Fatima Jansen, bel 06 12 34 56 78 of mail fatima@student.test. Ik leer snel.";
    const id = await applied(who, 0, { motivation });
    const writer = asStudent(who);
    await sendMessage(scene.db, id, writer, { body: "Groet, Fatima", idempotencyKey: randomUUID() }, work());
    await markViewed(scene.db, id, byCompany(0), work());
    const hidden = await seenText(id);
    for (const secret of secrets) expect(hidden).not.toContain(secret);
    expect(hidden).toContain((await rowOf(id)).reference ?? "?");
    expect(hidden).toContain("Ik leer snel.");
    const forSchool = async () => at(await schoolApplications(scene.db, bySchool().schoolIds), 0).objective;
    expect(await forSchool()).toEqual({ shownAt: null });
    await invited(id);
    const shown = await seenText(id);
    expect(shown).toContain(name);
    for (const secret of ["2007-08-09", "Middelburg"]) expect(shown).not.toContain(secret);
    expect(await forSchool()).toEqual({ shownAt: clock.now() });
  });

  it("is demanded as well by a school that has not confirmed its student yet, and not by one that says no", async () => {
    const [who, other] = [await person({ name }), await person({ name })];
    await scene.db.update(school).set({ objectiveSelection: true });
    expect(await rowOf(await applied(who))).toMatchObject({ schoolId: null, objective: true });
    await scene.db
      .update(studentProfile)
      .set({ claimRejectedAt: clock.now() })
      .where(eq(studentProfile.studentId, other.studentId));
    expect((await applyPage(scene.db, slugOf(1), other.userId, clock.now())).objective).toBe(false);
  });

  it("is asked for by a school's own people only", async () => {
    const other = demandObjectiveSelection(
      scene.db,
      [at(scene.world.schools, 1).id],
      at(scene.world.schools, 0).id,
      true,
    );
    expect(await outcomeOf(other)).toBe("organisations.not_found");
  });

  it("stays hidden for who is turned down before", async () => {
    await scene.db.update(listing).set({ objectiveSelection: true });
    const id = await applied(await person({ name }));
    await turnDown(scene.db, id, byCompany(0), { reason: "skills", note: "" }, work());
    expect(await seenText(id)).not.toContain("Fatima");
  });
});
