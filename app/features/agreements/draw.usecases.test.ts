import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { listing, mail } from "#db/schema";
import { AppError } from "~/platform/errors/errors";

import {
  drawnUp,
  giveCodes,
  knownCode,
  mailedSecret,
  somePeople,
  someTerms,
} from "../../../tests/setup/agreed";
import { agreementScene } from "../../../tests/setup/agreement-scene";
import { outcomeAtField } from "../../../tests/setup/outcome";
import { changeTerms, correctParticulars } from "./draw.usecases.server";
import { sign } from "./sign.usecases.server";
import { agreementBehindLink, agreementPage } from "./views.usecases.server";

const scene = agreementScene();
const { clock, work, accepted, drawn, linkOf, signs, versions, signatures, statusOf, linked } = scene;

/** What a refusal says at which field. */
const faults = async (attempt: Promise<unknown>): Promise<Record<string, string[]>> => {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof AppError) return error.faults("nl");
    throw error;
  }
  return {};
};

describe("drawing up", () => {
  it("mails a link to student, guardian, school and company of a student of 16", async () => {
    const { placementId } = await drawn();
    expect((await signatures()).map(({ role, status }) => [role, status])).toEqual([
      ["company", "waiting"],
      ["guardian", "waiting"],
      ["school", "waiting"],
      ["student", "waiting"],
    ]);
    expect(await linked("guardian")).toMatchObject({
      state: "open",
      role: "guardian",
      view: { versions: [{ version: 1, status: "signing" }] },
    });
    expect(await statusOf(placementId)).toBe("accepted");
  });

  it.each([
    ["17, until the eighteenth birthday", "2008-03-11", true],
    ["18", "2008-03-10", false],
    ["30", "1996-01-01", false],
  ])("asks a guardian of a student of %s", async (_age, birthDate, guardian) => {
    await drawn({ terms: { birthDate } });
    expect((await signatures()).some(({ role }) => role === "guardian")).toBe(guardian);
  });

  it("lets a student of 30 work in ways that a student of 16 may not", async () => {
    const days = [{ weekday: 7, from: "20:00", until: "23:59" }];
    await drawn({ terms: { birthDate: "1996-01-01", days } });
    expect(await versions()).toHaveLength(1);
  });

  it.each([
    ["ten hours a day", { days: [{ weekday: 1, from: "07:00", until: "17:30" }] }, "until1", "9 uur per dag"],
    ["on Sundays", { days: [{ weekday: 7, from: "10:00", until: "12:00" }] }, "from7", "niet op zondag"],
    ["by night", { days: [{ weekday: 2, from: "18:00", until: "23:30" }] }, "until2", "niet na 23:00"],
    ["too long with school", { schoolMinutes: 600 }, "schoolHours", "40 uur per week"],
  ])("refuses a student of 16 %s, at the field, with the source", async (_what, terms, field, says) => {
    const made = await accepted();
    const said = await faults(drawnUp(scene.db, made, clock.now(), { terms }));
    expect(Object.keys(said)).toEqual([field]);
    expect(said[field]?.[0]).toContain(says);
    expect(said[field]?.[0]).toContain("Bron: Arbeidstijdenwet");
    expect(await versions()).toEqual([]);
    expect(await scene.db.$count(mail, eq(mail.template, "agreement.sign"))).toBe(0);
  });

  it("refuses a student of 13 any work, with the source", async () => {
    const made = await accepted();
    const said = await faults(drawnUp(scene.db, made, clock.now(), { terms: { birthDate: "2012-06-01" } }));
    expect(said["until1"]?.[0]).toContain("Wie jonger is dan 14, mag niet werken");
    expect(said["until1"]?.[0]).toContain("Bron: Arbeidstijdenwet, art. 3:2");
    expect(await versions()).toEqual([]);
  });

  it("does not check work in Flanders, and says so", async () => {
    const made = await accepted();
    await scene.db.update(listing).set({ municipalityCode: "11002" });
    await drawnUp(scene.db, made, clock.now(), {
      terms: { days: [{ weekday: 7, from: "10:00", until: "23:30" }] },
    });
    const view = await agreementPage(scene.db, made.placementId, { schoolIds: [made.school.id] });
    expect(view.country).toBe("BE");
  });

  it("asks for a guardian, for days that are free, and for a placement of one's own without a version", async () => {
    const made = await accepted();
    const draw = (change: Parameters<typeof drawnUp>[3], by = made.bySchool) =>
      outcomeAtField(drawnUp(scene.db, { ...made, bySchool: by }, clock.now(), change));
    expect(await draw({ people: { guardianName: undefined } })).toBe(
      "agreements.guardian_needed guardianName",
    );
    expect(await draw({ people: { guardianEmail: undefined } })).toBe(
      "agreements.guardian_email_needed guardianEmail",
    );
    expect(await draw({ people: { guardianEmail: "Noor@student.test" } })).toBe(
      "agreements.guardian_is_student guardianEmail",
    );
    expect(await draw({}, { ...made.bySchool, schoolIds: [] })).toBe("agreements.not_found");
    expect(await draw({})).toBe("done");
    expect(await draw({})).toBe("agreements.moved_on");
  });
});

describe("changing", () => {
  it("a term makes a new version and voids the signatures, also when all had signed", async () => {
    const made = await drawn();
    for (const role of ["student", "guardian", "school", "company"] as const) await signs(role);
    clock.advance({ minutes: 1 });
    const change = (terms: ReturnType<typeof someTerms>, version = 1) =>
      outcomeAtField(changeTerms(scene.db, made.placementId, made.bySchool, { version, terms }, work()));
    expect(await change(someTerms())).toBe("agreements.same");
    expect(await change(someTerms({ breakMinutes: 45 }), 7)).toBe("agreements.moved_on");
    expect(await change(someTerms({ breakMinutes: 45 }))).toBe("done");
    expect((await versions()).map(({ version, status }) => [version, status])).toEqual([
      [2, "signing"],
      [1, "void"],
    ]);
    const [latest] = await versions();
    const fresh = (await signatures()).filter(({ agreementId }) => agreementId === latest?.id);
    expect(fresh.map(({ status }) => status)).toEqual(["waiting", "waiting", "waiting", "waiting"]);
    expect(await statusOf(made.placementId)).toBe("placed");
    for (const role of ["student", "guardian", "school", "company"] as const) await signs(role);
    expect((await versions())[0]).toMatchObject({ version: 2, status: "signed" });
    expect(await statusOf(made.placementId)).toBe("placed");
  });

  it("waits for no guardian of a student who has come of age since: the same terms, signed by the others", async () => {
    const terms = { birthDate: "2008-03-12" };
    const made = await drawn({ terms });
    await signs("student");
    const again = () =>
      outcomeAtField(
        changeTerms(
          scene.db,
          made.placementId,
          made.bySchool,
          { version: 1, terms: someTerms(terms) },
          work(),
        ),
      );
    clock.advance({ days: 1 });
    expect(await again()).toBe("agreements.same");
    clock.advance({ days: 1 });
    expect(await again()).toBe("done");
    for (const role of ["student", "school", "company"] as const) await signs(role);
    expect(await statusOf(made.placementId)).toBe("placed");
  });

  it("particulars keeps the signatures, and mails a link to a new address", async () => {
    const made = await drawn();
    const first = await linkOf("guardian");
    await signs("student");
    clock.advance({ minutes: 1 });
    await correctParticulars(
      scene.db,
      made.placementId,
      made.bySchool,
      somePeople({ guardianEmail: "nieuw@thuis.test", studentName: "Noor de Witt" }),
      work(),
    );
    expect(await versions()).toMatchObject([{ version: 1, particulars: { studentName: "Noor de Witt" } }]);
    expect((await signatures()).find(({ role }) => role === "student")?.status).toBe("signed");
    await giveCodes(scene.db, clock.now());
    const said = { typedName: "Ouder", code: knownCode };
    expect(await outcomeAtField(sign(scene.db, first, said, work()))).toBe("agreements.link_unknown");
    expect(
      await outcomeAtField(sign(scene.db, await mailedSecret(scene.db, "nieuw@thuis.test"), said, work())),
    ).toBe("done");
    // Who had the link by mistake reads nothing, also not once it is signed.
    expect(await agreementBehindLink(scene.db, first, clock.now())).toMatchObject({
      state: "over",
      view: null,
    });
  });
});
