import { asc, desc, eq } from "drizzle-orm";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { agreement, listing, mail, outboxEvent, placement, signature, student, token } from "#db/schema";
import type { Viewer } from "~/platform/auth/viewer";
import { AppError } from "~/platform/errors/errors";

import { acceptedPlacement } from "../../../tests/setup/accepted";
import {
  drawnUp,
  giveCodes,
  knownCode,
  mailedSecret,
  somePeople,
  someTerms,
} from "../../../tests/setup/agreed";
import { fixedClock } from "../../../tests/setup/clock";
import { pdfBytes } from "../../../tests/setup/files";
import { clearPlacements, makeWorld, type World } from "../../../tests/setup/placements";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { fellThrough } from "../placements/answer.usecases.server";
import { changeTerms, correctParticulars, resendLink } from "./draw.usecases.server";
import { recordOnPaper } from "./paper.usecases.server";
import { pdfAnswer } from "./pdf-answer.server";
import { askCode, refuse, sign } from "./sign.usecases.server";
import { toDosFor } from "./todos.server";
import { agreementBehindLink, agreementPage } from "./views.usecases.server";

let one: TestDb;
let world: World;
const clock = fixedClock();
const env = { appUrl: "https://vakbrug.test" };
const work = () => ({ env, now: clock.now() });
const home = { lat: 51.4426, lng: 3.5736, municipalityCode: "GM0718" };

beforeAll(async () => {
  one = await createTestDb({ reference: true });
  world = await makeWorld(one.db, { companies: 2, places: 3, now: clock.now() });
});
afterAll(() => one.close());
beforeEach(async () => {
  clock.set(new Date("2026-03-10T09:00:00Z"));
  await one.db.delete(agreement);
  await clearPlacements(one.db);
  await one.db.delete(mail);
  await one.db.delete(token);
  await one.db.delete(outboxEvent);
  await one.db.update(listing).set(home);
});

/** "done", or the code of the refusal with its field. */
const code = async (attempt: Promise<unknown>): Promise<string> => {
  try {
    await attempt;
    return "done";
  } catch (error) {
    if (error instanceof AppError)
      return `${error.code}${error.field === undefined ? "" : ` ${error.field}`}`;
    throw error;
  }
};
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

const accepted = () => acceptedPlacement(one.db, world, { now: clock.now() });
async function drawn(change: Parameters<typeof drawnUp>[3] = {}) {
  const scene = await accepted();
  await drawnUp(one.db, scene, clock.now(), change);
  return scene;
}
const addresses = {
  student: "noor@student.test",
  guardian: "ouder@thuis.test",
  school: "tekent@school.test",
  company: "tekent@bedrijf.test",
};
type Role = keyof typeof addresses;
const linkOf = (role: Role) => mailedSecret(one.db, addresses[role]);
async function signs(role: Role, typedName = "Mijn Naam") {
  const secret = await linkOf(role);
  await giveCodes(one.db, clock.now());
  await sign(one.db, secret, { typedName, code: knownCode }, work());
  return secret;
}
const versions = () => one.db.select().from(agreement).orderBy(desc(agreement.version));
const signatures = () => one.db.select().from(signature).orderBy(asc(signature.role));
const statusOf = async (id: string) =>
  (await one.db.select().from(placement).where(eq(placement.id, id)))[0]?.status;
const linked = async (role: Role) => agreementBehindLink(one.db, await linkOf(role), clock.now());

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
    const scene = await accepted();
    const said = await faults(drawnUp(one.db, scene, clock.now(), { terms }));
    expect(Object.keys(said)).toEqual([field]);
    expect(said[field]?.[0]).toContain(says);
    expect(said[field]?.[0]).toContain("Bron: Arbeidstijdenwet");
    expect(await versions()).toEqual([]);
    expect(await one.db.$count(mail, eq(mail.template, "agreement.sign"))).toBe(0);
  });

  it("refuses a student of 13 any work, with the source", async () => {
    const scene = await accepted();
    const said = await faults(drawnUp(one.db, scene, clock.now(), { terms: { birthDate: "2012-06-01" } }));
    expect(said["until1"]?.[0]).toContain("Onder de 14 jaar mag je niet werken");
    expect(said["until1"]?.[0]).toContain("Bron: Arbeidstijdenwet, art. 3:2");
    expect(await versions()).toEqual([]);
  });

  it("does not check work in Flanders, and says so", async () => {
    const scene = await accepted();
    await one.db.update(listing).set({ municipalityCode: "11002" });
    await drawnUp(one.db, scene, clock.now(), {
      terms: { days: [{ weekday: 7, from: "10:00", until: "23:30" }] },
    });
    const view = await agreementPage(one.db, scene.placementId, { schoolIds: [scene.school.id] });
    expect(view.country).toBe("BE");
  });

  it("asks for a guardian, for days that are free, and for a placement of one's own without a version", async () => {
    const scene = await accepted();
    const draw = (change: Parameters<typeof drawnUp>[3], by = scene.bySchool) =>
      code(drawnUp(one.db, { ...scene, bySchool: by }, clock.now(), change));
    expect(await draw({ people: { guardianName: undefined } })).toBe(
      "agreements.guardian_needed guardianName",
    );
    expect(await draw({ people: { guardianEmail: undefined } })).toBe(
      "agreements.guardian_email_needed guardianEmail",
    );
    expect(await draw({ people: { guardianEmail: "Noor@student.test" } })).toBe(
      "agreements.guardian_is_student guardianEmail",
    );
    expect(await draw({}, { ...scene.bySchool, schoolIds: [] })).toBe("agreements.not_found");
    expect(await draw({})).toBe("done");
    expect(await draw({})).toBe("agreements.moved_on");
  });
});

describe("signing", () => {
  it("takes everybody's name and code, and fixes the placement with the last", async () => {
    const { placementId } = await drawn({ terms: { endsOn: "2027-02-28" } });
    await signs("student", "Noor");
    await signs("guardian");
    await signs("school");
    expect(await statusOf(placementId)).toBe("accepted");
    await signs("company");
    const [row] = await one.db.select().from(placement).where(eq(placement.id, placementId));
    expect(row).toMatchObject({ status: "placed", endsOn: "2027-02-28" });
    const [version] = await versions();
    expect(version).toMatchObject({ status: "signed", signedAt: clock.now() });
    for (const signed of await signatures())
      expect(signed).toMatchObject({ status: "signed", method: "digital", signedHash: version?.termsHash });
    expect(await one.db.$count(mail, eq(mail.template, "agreement.signed"))).toBe(4);
    expect((await one.db.select().from(outboxEvent)).map(({ name }) => name)).toContain("placement.placed");
    expect(await linked("guardian")).toMatchObject({
      state: "done",
      view: { versions: [{ status: "signed" }] },
    });
  });

  it("looks at a link without changing anything, and takes it once", async () => {
    await drawn();
    const before = await one.db.select().from(token);
    await linked("student");
    expect(await one.db.select().from(token)).toEqual(before);
    const secret = await signs("student");
    expect(await code(sign(one.db, secret, { typedName: "Noor", code: knownCode }, work()))).toBe(
      "agreements.link_unknown",
    );
    expect((await agreementBehindLink(one.db, secret, clock.now())).state).toBe("done");
    clock.advance({ days: 31 });
    expect(await agreementBehindLink(one.db, secret, clock.now())).toMatchObject({
      state: "expired",
      view: null,
    });
  });

  it("mails a code that works a quarter of an hour, and no second one at once", async () => {
    await drawn();
    const secret = await linkOf("student");
    await askCode(one.db, secret, "nl", work());
    expect(await code(askCode(one.db, secret, "nl", work()))).toBe("agreements.code_soon");
    const [mailed] = await one.db.select().from(mail).where(eq(mail.template, "agreement.code"));
    const typed = /\b\d{6}\b/.exec(mailed?.subject ?? "")?.[0] ?? "";
    expect((await signatures()).some(({ codeHash }) => codeHash?.includes(typed))).toBe(false);
    clock.advance({ minutes: 15 });
    const said = { typedName: "Noor", code: typed };
    expect(await code(sign(one.db, secret, said, work()))).toBe("agreements.code_over code");
    clock.advance({ minutes: -1 });
    expect(await code(sign(one.db, secret, said, work()))).toBe("done");
  });

  it("ends a code after five wrong ones, and the link after fifteen, until the school sends another", async () => {
    const scene = await drawn();
    const secret = await linkOf("student");
    const wrong = () => code(sign(one.db, secret, { typedName: "Noor", code: "000000" }, work()));
    for (const round of [1, 2, 3]) {
      await giveCodes(one.db, clock.now());
      for (let n = 1; n < 5; n += 1) expect(await wrong()).toBe("agreements.code_wrong code");
      expect(await wrong()).toBe(round === 3 ? "agreements.too_many_codes" : "agreements.code_over code");
      expect(await wrong()).toBe(round === 3 ? "agreements.too_many_codes" : "agreements.code_over code");
    }
    expect(await code(askCode(one.db, secret, "nl", work()))).toBe("agreements.too_many_codes");
    clock.advance({ minutes: 1 });
    await resendLink(one.db, scene.placementId, scene.bySchool, "student", work());
    expect((await agreementBehindLink(one.db, secret, clock.now())).state).not.toBe("done");
    expect(await code(sign(one.db, secret, { typedName: "Noor", code: knownCode }, work()))).toBe(
      "agreements.link_unknown",
    );
    await signs("student");
  });

  it("may be refused, and then nobody signs this version", async () => {
    const scene = await drawn();
    await signs("student");
    await refuse(one.db, await linkOf("company"), "De tijden kloppen niet.", work());
    expect(await versions()).toMatchObject([{ status: "refused" }]);
    const [told] = await one.db.select().from(mail).where(eq(mail.template, "agreement.refused"));
    expect(told?.text).toContain("De tijden kloppen niet.");
    expect(await code(signs("guardian"))).toBe("agreements.link_unknown");
    expect(await linked("guardian")).toMatchObject({ state: "refused", view: null });
    expect(await statusOf(scene.placementId)).toBe("accepted");
    await changeTerms(one.db, scene.placementId, scene.bySchool, { version: 1, terms: someTerms() }, work());
    expect((await versions()).map(({ version, status }) => [version, status])).toEqual([
      [2, "signing"],
      [1, "refused"],
    ]);
  });

  it("is over when the placement falls through", async () => {
    const scene = await drawn();
    await fellThrough(one.db, scene.placementId, scene.bySchool, "Toch niet.", { ...work(), byName: "B" });
    expect(await code(signs("student"))).toBe("agreements.link_unknown");
    expect((await linked("student")).state).toBe("over");
  });
});

it("waits for the school until an agreement is out, and then for the student with an account", async () => {
  const scene = await accepted();
  const viewer = (userId: string, school: boolean): Viewer => ({
    ...{
      userId,
      sessionId: "s",
      name: "Iemand",
      email: "iemand@test.test",
      emailConfirmed: true,
      locale: "nl",
    },
    ...{ role: "member", territory: [] },
    memberships: school
      ? [
          {
            ...{ organisation: "school", organisationId: scene.school.id, organisationName: "School" },
            ...{ role: "placement_coordinator", verified: true },
          },
        ]
      : [],
  });
  const pupil = world.schools[1]?.userId ?? "";
  await one.db.update(student).set({ userId: pupil });
  const waits = async (userId: string, school: boolean) =>
    (await toDosFor({ db: one.db, viewer: viewer(userId, school), locale: "nl", now: clock.now() })).map(
      ({ path }) => path,
    );
  expect(await waits(scene.school.userId, true)).toEqual(["/school/overeenkomsten"]);
  expect(await waits(pupil, false)).toEqual([]);
  await drawnUp(one.db, scene, clock.now());
  expect(await waits(scene.school.userId, true)).toEqual([]);
  expect(await waits(pupil, false)).toEqual([`/mijn/overeenkomst/${scene.placementId}`]);
  await signs("student");
  expect(await waits(pupil, false)).toEqual([]);
});

describe("changing", () => {
  it("a term makes a new version and voids the signatures, also when all had signed", async () => {
    const scene = await drawn();
    for (const role of ["student", "guardian", "school", "company"] as const) await signs(role);
    clock.advance({ minutes: 1 });
    const change = (terms: ReturnType<typeof someTerms>, version = 1) =>
      code(changeTerms(one.db, scene.placementId, scene.bySchool, { version, terms }, work()));
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
    expect(await statusOf(scene.placementId)).toBe("placed");
    for (const role of ["student", "guardian", "school", "company"] as const) await signs(role);
    expect((await versions())[0]).toMatchObject({ version: 2, status: "signed" });
    expect(await statusOf(scene.placementId)).toBe("placed");
  });

  it("waits for no guardian of a student who has come of age since: the same terms, signed by the others", async () => {
    const terms = { birthDate: "2008-03-12" };
    const scene = await drawn({ terms });
    await signs("student");
    const again = () =>
      code(
        changeTerms(
          one.db,
          scene.placementId,
          scene.bySchool,
          { version: 1, terms: someTerms(terms) },
          work(),
        ),
      );
    clock.advance({ days: 1 });
    expect(await again()).toBe("agreements.same");
    clock.advance({ days: 1 });
    expect(await again()).toBe("done");
    for (const role of ["student", "school", "company"] as const) await signs(role);
    expect(await statusOf(scene.placementId)).toBe("placed");
  });

  it("particulars keeps the signatures, and mails a link to a new address", async () => {
    const scene = await drawn();
    const first = await linkOf("guardian");
    await signs("student");
    clock.advance({ minutes: 1 });
    await correctParticulars(
      one.db,
      scene.placementId,
      scene.bySchool,
      somePeople({ guardianEmail: "nieuw@thuis.test", studentName: "Noor de Witt" }),
      work(),
    );
    expect(await versions()).toMatchObject([{ version: 1, particulars: { studentName: "Noor de Witt" } }]);
    expect((await signatures()).find(({ role }) => role === "student")?.status).toBe("signed");
    await giveCodes(one.db, clock.now());
    const said = { typedName: "Ouder", code: knownCode };
    expect(await code(sign(one.db, first, said, work()))).toBe("agreements.link_unknown");
    expect(await code(sign(one.db, await mailedSecret(one.db, "nieuw@thuis.test"), said, work()))).toBe(
      "done",
    );
    // Who had the link by mistake reads nothing, also not once it is signed.
    expect(await agreementBehindLink(one.db, first, clock.now())).toMatchObject({
      state: "over",
      view: null,
    });
  });
});

describe("the PDF", () => {
  async function textOf(answer: Response): Promise<{ text: string; language: unknown }> {
    const read = await getDocument({ data: new Uint8Array(await answer.arrayBuffer()) }).promise;
    const pages = [];
    for (let page = 1; page <= read.numPages; page += 1) {
      const { items } = await (await read.getPage(page)).getTextContent();
      pages.push(...items.map((item) => ("str" in item ? item.str : "")));
    }
    const { info } = (await read.getMetadata()) as { info: { Language?: unknown } };
    // Where a line wraps there is a space.
    return { text: pages.join(" ").replaceAll(/\s+/g, " "), language: info.Language };
  }

  it.each(["nl", "en"] as const)(
    "names every party, every term, who signed when, and the hash, in %s",
    async (locale) => {
      const scene = await drawn();
      await signs("guardian", "Şule de Wit-Żak");
      const view = await agreementPage(one.db, scene.placementId, { companyIds: [scene.listing.companyId] });
      const answer = await pdfAnswer(view, null, locale);
      expect(answer.headers.get("Content-Type")).toBe("application/pdf");
      const { text, language } = await textOf(answer);
      const [version] = await versions();
      const terms = someTerms();
      for (const said of [
        ...["Noor de Wit", "Şule de Wit", "Bo van School", "Cas van Bedrijf", view.placement.companyName],
        ...[
          view.placement.schoolName,
          "Kade 1, 4381 AA Vlissingen",
          view.placement.qualification,
          "08:00",
          "16:30",
        ],
        ...[terms.practiceTrainer, ...terms.workProcesses, terms.assessment, terms.ending],
        ...["2009", "2026", "2027", "Şule de Wit-Żak", version?.termsHash ?? "?"],
      ])
        expect(text).toContain(said);
      expect(language).toBe(locale);
    },
  );

  it.each([
    ["nl", "op papier getekend op 10 maart 2026 als “Noor de Wit”"],
    ["en", "signed on paper on 10 March 2026 as “Noor de Wit”"],
  ] as const)("says in %s who signed on paper", async (locale, said) => {
    const { placementId, bySchool, school } = await drawn();
    const signers = [{ role: "student" as const, name: "Noor de Wit" }];
    const scan = { name: "pok.pdf", content: pdfBytes() };
    const paper = { version: 1, signers, signedOn: "2026-03-10", scan };
    await recordOnPaper(one.db, placementId, bySchool, paper, work());
    const view = await agreementPage(one.db, placementId, { schoolIds: [school.id] });
    expect((await textOf(await pdfAnswer(view, null, locale))).text).toContain(said);
  });

  it("is of the version that is asked for, and of no other placement", async () => {
    const scene = await drawn();
    const view = await agreementPage(one.db, scene.placementId, { schoolIds: [scene.school.id] });
    expect(await code(pdfAnswer(view, 2, "nl"))).toBe("agreements.no_version");
    expect(await code(agreementPage(one.db, scene.placementId, { schoolIds: [] }))).toBe(
      "agreements.not_found",
    );
    const other = { studentUserId: world.schools[0]?.userId ?? "" };
    expect(await code(agreementPage(one.db, scene.placementId, other))).toBe("agreements.not_found");
  });
});
