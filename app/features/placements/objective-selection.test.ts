import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { listing, mail, school, studentProfile } from "#db/schema";

import { applicationScene, asStudent } from "../../../tests/setup/application-scene";
import { outcomeOf } from "../../../tests/setup/outcome";
import { at } from "../../../tests/setup/placements";
import { viewerOf } from "../../../tests/setup/viewer";
import { demandObjectiveSelection } from "../organisations/index.server";
import { accept, decline, withdraw } from "./answer.usecases.server";
import { sendMessage } from "./application-messages.usecases.server";
import {
  companyApplication,
  recruitingBoard,
  schoolApplications,
} from "./applications.views.usecases.server";
import { proposalNumber } from "./company-view.server";
import { markViewed, turnDown } from "./recruiting.usecases.server";
import { applyPage } from "./submit.usecases.server";
import { toDosFor } from "./todos.server";
import { companyProposals, proposalBehindLink, studentPage } from "./worklist.usecases.server";

const scene = applicationScene();
const { clock, work, byCompany, bySchool, person, applied, invited, rowOf, slugOf } = scene;

describe("objective selection", () => {
  const name = "Fatima Jansen";
  /** Everything that the company gets to see, as one text. */
  const seenText = async (id: string) =>
    JSON.stringify(await companyApplication(scene.db, id, byCompany(0).companyIds, clock.now())) +
    (await listedText());
  const listedText = async () => {
    const ids = byCompany(0).companyIds;
    const mails = (await scene.db.select().from(mail)).filter(({ template }) =>
      template.endsWith(".company"),
    );
    return JSON.stringify([
      await recruitingBoard(scene.db, ids, clock.now()),
      await companyProposals(scene.db, ids),
      mails.map(({ subject, text, html }) => [subject, text, html]),
    ]);
  };
  const secrets = ["Fatima", "Jansen", "2007-08-09", "Middelburg", "student.test", "06 12 34", "hasCv"];

  const choices: [string, () => Promise<unknown>][] = [
    ["the company's own choice", () => scene.db.update(listing).set({ objectiveSelection: true })],
    [
      "the school's demand",
      () => demandObjectiveSelection(scene.db, bySchool().schoolIds, at(scene.world.schools, 0).id, true),
    ],
  ];
  const page = () => ({ radiusKm: 25, now: clock.now() });
  /** Who runs the first company. */
  const manager = () =>
    viewerOf(byCompany(0).actorId, {
      ...{ organisation: "company", organisationId: at(byCompany(0).companyIds, 0), role: "company_manager" },
    });

  it.each(choices)("by %s hides who it is until the invitation, everywhere", async (_name, choose) => {
    await choose();
    const who = await person({
      name,
      birthDate: "2007-08-09",
      school: { id: at(scene.world.schools, 0).id, number: "77" },
    });
    await scene.db
      .update(studentProfile)
      .set({ languages: ["nl", "ar"] })
      .where(eq(studentProfile.studentId, who.studentId));
    const motivation = "Ik heet Fatima Jansen, bel 06 12 34 56 78 of mail fatima@student.test. Ik leer snel.";
    const id = await applied(who, 0, { motivation });
    const spoken = async () =>
      (await companyApplication(scene.db, id, byCompany(0).companyIds, clock.now())).application.languages;
    const writer = asStudent(who);
    await sendMessage(scene.db, id, writer, { body: "Groet, Fatima", idempotencyKey: randomUUID() }, work());
    await markViewed(scene.db, id, byCompany(0), work());
    const hidden = await seenText(id);
    for (const secret of secrets) expect(hidden).not.toContain(secret);
    expect(hidden).toContain((await rowOf(id)).reference ?? "?");
    expect(hidden).toContain("Ik leer snel.");
    expect(await spoken()).toEqual([]);
    const forSchool = async () => at(await schoolApplications(scene.db, bySchool().schoolIds), 0).objective;
    expect(await forSchool()).toEqual({ shownAt: null });
    await invited(id);
    expect(await spoken()).toEqual(["nl", "ar"]);
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

  it.each(choices)("by %s hides whom a school proposes until the company confirms", async (_name, choose) => {
    await choose();
    const reportId = await scene.reported("77", name);
    const id = await scene.proposed(reportId, 0);
    const link = await scene.secretIn("placement.proposed", id);
    const seen = async () =>
      (await listedText()) +
      JSON.stringify([
        await proposalBehindLink(scene.db, link, clock.now()),
        await toDosFor({ db: scene.db, viewer: manager(), locale: "nl", now: clock.now() }),
        (await scene.db.select().from(mail)).map(({ subject, text, html }) => [subject, text, html]),
      ]);
    const hidden = await seen();
    for (const secret of secrets) expect(hidden).not.toContain(secret);
    expect(hidden).toContain(`"reference":"${proposalNumber(id)}"`);
    const forSchool = async () =>
      at((await studentPage(scene.db, reportId, bySchool().schoolIds, page())).proposals, 0);
    expect(await forSchool()).toMatchObject({ studentName: name, objective: true, revealed: false });
    await accept(scene.db, id, byCompany(0), work());
    expect(await seen()).toContain(name);
    expect(await forSchool()).toMatchObject({ objective: true, revealed: true });
  });

  it("hides the student in what the school writes when it takes its proposal back", async () => {
    await scene.db.update(listing).set({ objectiveSelection: true });
    const reportId = await scene.reported("77", name);
    const id = await scene.proposed(reportId, 0);
    const reason = "Fatima Jansen gaat verhuizen, bel 06 12 34 56 78 of mail fatima@student.test.";
    await withdraw(scene.db, id, bySchool(), reason, work());
    const told = at(await scene.mailsOf("placement.withdrawn"), 0);
    for (const text of [
      told.text,
      told.html,
      JSON.stringify(await companyProposals(scene.db, byCompany(0).companyIds)),
    ]) {
      for (const secret of secrets) expect(text).not.toContain(secret);
      expect(text).toContain("gaat verhuizen");
    }
    const forSchool = (await studentPage(scene.db, reportId, bySchool().schoolIds, page())).proposals;
    expect(forSchool).toMatchObject([{ reason }]);
  });

  it("keeps the name of who is proposed and turned down to itself, with objective selection or without", async () => {
    for (const [index, objectiveSelection] of [true, false].entries()) {
      await scene.db.update(listing).set({ objectiveSelection });
      const reportId = await scene.reported(String(index), name);
      const id = await scene.proposed(reportId, index);
      const named = JSON.stringify(await companyProposals(scene.db, byCompany(index).companyIds));
      expect(named.includes(name)).toBe(!objectiveSelection);
      await decline(scene.db, id, byCompany(index), "Geen ruimte.", work());
      const seen = JSON.stringify(await companyProposals(scene.db, byCompany(index).companyIds));
      expect(seen).not.toContain("Fatima");
    }
  });
});
