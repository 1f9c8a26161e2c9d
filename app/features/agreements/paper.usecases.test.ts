import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { agreement, agreementFile, mail, outboxEvent, placement, signature } from "#db/schema";

import { acceptedPlacement } from "../../../tests/setup/accepted";
import { drawnUp, giveCodes, knownCode, mailedSecret, someTerms } from "../../../tests/setup/agreed";
import { fixedClock } from "../../../tests/setup/clock";
import { docxBytes, pdfBytes } from "../../../tests/setup/files";
import { outcomeAtField } from "../../../tests/setup/outcome";
import { clearPlacements, makeWorld, type World } from "../../../tests/setup/placements";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import type { SignerRole } from "./agreements.schemas";
import { scanMaxBytes } from "./core/scan";
import { changeTerms } from "./draw.usecases.server";
import { recordOnPaper, scanAnswer } from "./paper.usecases.server";
import { refuse, sign } from "./sign.usecases.server";
import { agreementBehindLink, agreementPage } from "./views.usecases.server";

let one: TestDb;
let world: World;
const clock = fixedClock();
const work = () => ({ env: { appUrl: "https://vakbrug.test" }, now: clock.now() });

beforeAll(async () => {
  one = await createTestDb({ reference: true });
  world = await makeWorld(one.db, { companies: 1, places: 3, now: clock.now() });
});
afterAll(() => one.close());
beforeEach(async () => {
  clock.set(new Date("2026-03-10T09:00:00Z"));
  await one.db.delete(agreement);
  await clearPlacements(one.db);
});

const all: SignerRole[] = ["student", "guardian", "school", "company"];
const jpeg = Buffer.from("ffd8ffe000104a46494600010100000100010000ffd9", "hex");
const png = Buffer.from(
  "89504e470d0a1a0a0000000d494844520000000100000001080600000015c4890000000d49444154789c6360000000000200018fb1a5c10000000049454e44ae426082",
  "hex",
);

interface Change {
  version?: number;
  signedOn?: string;
  content?: Buffer;
  name?: string;
  schoolIds?: string[];
}

/** An agreement that is being signed since 10 March. */
async function drawn() {
  const scene = await acceptedPlacement(one.db, world, { now: clock.now() });
  await drawnUp(one.db, scene, clock.now());
  const { placementId, bySchool } = scene;
  const record = (roles: readonly SignerRole[], change: Change = {}) => {
    const { version = 1, signedOn = "2026-03-10", content = pdfBytes(), name = "POK Noor.pdf" } = change;
    const signers = roles.map((role) => ({ role, name: `${role} op papier` }));
    const by = { ...bySchool, schoolIds: change.schoolIds ?? bySchool.schoolIds };
    return outcomeAtField(
      recordOnPaper(one.db, placementId, by, { version, signers, signedOn, scan: { name, content } }, work()),
    );
  };
  const scans = async (scope: Parameters<typeof agreementPage>[2] = { schoolIds: [scene.school.id] }) =>
    (await agreementPage(one.db, placementId, scope)).scans;
  const status = async () =>
    (await one.db.select().from(placement).where(eq(placement.id, placementId)))[0]?.status;
  return { ...scene, record, scans, status };
}
const signatures = () => one.db.select().from(signature).orderBy(asc(signature.role));
const nothingKept = async () => {
  expect(await one.db.$count(agreementFile)).toBe(0);
  expect(await one.db.$count(signature, eq(signature.status, "signed"))).toBe(0);
};

describe("signed on paper", () => {
  it("by one, counts for that one and ends that link; the others go on by link", async () => {
    const { record, scans, status } = await drawn();
    const student = await mailedSecret(one.db, "noor@student.test");
    const company = await mailedSecret(one.db, "tekent@bedrijf.test");
    clock.set(new Date("2026-03-12T09:00:00Z"));
    expect(await record(["student"], { signedOn: "2026-03-11" })).toBe("done");
    const [version] = await one.db.select().from(agreement);
    expect((await signatures()).find(({ role }) => role === "student")).toMatchObject({
      ...{ status: "signed", method: "paper", typedName: "student op papier" },
      // The beginning of the day in Amsterdam.
      ...{ signedAt: new Date("2026-03-10T23:00:00Z"), signedHash: version?.termsHash },
    });
    expect(await scans()).toMatchObject([{ version: 1, fileName: "POK Noor.pdf" }]);
    expect(await status()).toBe("accepted");
    await giveCodes(one.db, clock.now());
    const said = { typedName: "Iemand", code: knownCode };
    expect(await outcomeAtField(sign(one.db, student, said, work()))).toBe("agreements.link_unknown");
    expect((await agreementBehindLink(one.db, student, clock.now())).state).toBe("done");
    expect(await outcomeAtField(sign(one.db, company, said, work()))).toBe("done");
    expect(await record(["guardian", "school"])).toBe("done");
    expect(await status()).toBe("placed");
    expect(await scans()).toHaveLength(2);
  });

  it("by all, places the student as a last signature by link does", async () => {
    const { record, status } = await drawn();
    expect(await record(all)).toBe("done");
    expect(await status()).toBe("placed");
    expect(await one.db.select().from(agreement)).toMatchObject([
      { status: "signed", signedAt: clock.now() },
    ]);
    expect(await one.db.$count(mail, eq(mail.template, "agreement.signed"))).toBe(4);
    const events = (await one.db.select().from(outboxEvent)).map(({ name }) => name);
    expect(events.filter((name) => name === "placement.placed")).toHaveLength(1);
    expect(await record(all)).toBe("agreements.moved_on");
  });

  it.each([
    ["a PDF", pdfBytes(), "scan.exe", "scan.pdf", "application/pdf"],
    ["a JPEG", jpeg, "foto.png", "foto.jpg", "image/jpeg"],
    ["a PNG", png, "../../foto", "foto.png", "image/png"],
  ])("may be %s, under a name that fits what it is", async (_what, content, name, kept, mime) => {
    const { record, scans } = await drawn();
    expect(await record(["student"], { content, name })).toBe("done");
    expect(await scans()).toMatchObject([{ fileName: kept }]);
    expect(await one.db.select().from(agreementFile)).toMatchObject([{ mime, content }]);
  });

  it.each([
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["a Word file", docxBytes()],
    ["a drawing", Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["nothing", Buffer.alloc(0)],
  ])("is not %s, whatever it is called", async (_what, content) => {
    const { record } = await drawn();
    expect(await record(all, { content })).toBe("agreements.scan_type scan");
    await nothingKept();
  });

  it("may be 10 MB and not a byte more", async () => {
    const { record } = await drawn();
    expect(await record(all, { content: pdfBytes(scanMaxBytes + 1) })).toBe("agreements.scan_too_large scan");
    await nothingKept();
    expect(await record(["student"], { content: pdfBytes(scanMaxBytes) })).toBe("done");
  });

  it("is on a day on which this version was there, and that has come", async () => {
    const { record } = await drawn();
    expect(await record(all, { signedOn: "2026-03-11" })).toBe("agreements.not_yet signedOn");
    expect(await record(all, { signedOn: "2026-03-09" })).toBe("agreements.before_drawn_up signedOn");
    await nothingKept();
  });

  it("is refused of a version that was replaced or refused, of who has signed, and to another school", async () => {
    const { record, placementId, bySchool, scans } = await drawn();
    expect(await record(all, { schoolIds: [] })).toBe("agreements.not_found");
    await nothingKept();
    expect(await record(["student"])).toBe("done");
    expect(await record(["guardian", "student"])).toBe("agreements.moved_on");
    expect((await signatures()).filter(({ status }) => status === "signed")).toHaveLength(1);
    clock.advance({ minutes: 1 });
    const terms = someTerms({ breakMinutes: 45 });
    await changeTerms(one.db, placementId, bySchool, { version: 1, terms }, work());
    expect(await record(["guardian"])).toBe("agreements.moved_on");
    await refuse(one.db, await mailedSecret(one.db, "tekent@bedrijf.test"), "Klopt niet.", work());
    expect(await record(["guardian"], { version: 2 })).toBe("agreements.moved_on");
    // What was kept stays with its own version.
    expect(await scans()).toMatchObject([{ version: 1 }]);
  });
});

describe("the scan", () => {
  it("is handed to school, company and student of that agreement as a file that can do nothing", async () => {
    const { record, scans, placementId, school, listing } = await drawn();
    await record(["student"]);
    const id = (await scans())[0]?.id ?? "";
    const answers = (scope: Parameters<typeof scanAnswer>[2], scan = id) =>
      scanAnswer(one.db, { id: placementId, scan }, scope);
    for (const scope of [{ schoolIds: [school.id] }, { companyIds: [listing.companyId] }]) {
      const answer = await answers(scope);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        "content-type": "application/pdf",
        "content-disposition": `attachment; filename="scan.pdf"; filename*=UTF-8''POK%20Noor.pdf`,
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; sandbox",
      });
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdfBytes());
    }
    for (const scope of [{ schoolIds: [] }, { companyIds: [] }, { studentUserId: school.userId }])
      expect(await outcomeAtField(answers(scope))).toBe("agreements.no_scan");
    expect(await outcomeAtField(answers({ schoolIds: [school.id] }, placementId))).toBe("agreements.no_scan");
  });

  it("of another placement is not found by its own address, nor shown behind a signer's link", async () => {
    const { record, scans, school, placementId } = await drawn();
    await record(["student"]);
    const id = (await scans())[0]?.id ?? "";
    const other = await acceptedPlacement(one.db, world, { now: clock.now(), school: 0 });
    const scope = { schoolIds: [school.id] };
    expect(await outcomeAtField(scanAnswer(one.db, { id: other.placementId, scan: id }, scope))).toBe(
      "agreements.no_scan",
    );
    expect(await outcomeAtField(scanAnswer(one.db, { id: placementId, scan: id }, scope))).toBe("done");
    const behind = await agreementBehindLink(
      one.db,
      await mailedSecret(one.db, "ouder@thuis.test"),
      clock.now(),
    );
    expect(JSON.stringify(behind)).not.toContain(id);
  });
});
