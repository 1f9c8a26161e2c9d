import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { booking, listing, type user } from "#db/schema";
import { issueToken } from "~/features/accounts/index.server";
import { answer } from "~/features/bookings/answer.usecases.server";
import type { Viewer } from "~/platform/auth/viewer";

import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { openSite, type Site } from "../../../tests/setup/site";
import { clearRoads, transportScene } from "../../../tests/setup/transport-scene";
import { workAt } from "../../../tests/setup/work";
import { answerReservation } from "./answer.usecases.server";

const appUrl = "https://vakbrug.test";
let test: TestDb;
let clock: TestClock;
let site: Site;
let scene: Awaited<ReturnType<typeof transportScene>>;
let reference: string;

beforeAll(async () => {
  test = await createTestDb({ reference: true });
  site = await openSite();
});
afterAll(() => test.close());
beforeEach(async () => {
  clock = fixedClock();
  await clearRoads(test.db);
  scene = await transportScene(test.db, clock);
  await test.db
    .update(listing)
    .set({ whatToWear: "Dichte schoenen", arrival: "Meld je bij de poort.", whatToBring: "Een pen" })
    .where(eq(listing.id, scene.listing.id));
  await scene.bus();
  reference = await scene.ask({ youngestAge: 14, needs: "Eén leerling gebruikt een rolstoel." });
});

const staff = (
  person: typeof user.$inferSelect,
  of: { id: string },
  organisation: "school" | "company",
): Viewer => ({
  userId: person.id,
  sessionId: "",
  name: person.name,
  email: person.email,
  emailConfirmed: true,
  locale: "nl",
  role: "member",
  memberships: [
    {
      organisation,
      organisationId: of.id,
      organisationName: "",
      role: organisation === "school" ? "teacher" : "company_manager",
      verified: true,
    },
  ],
  territory: [],
});

async function open(path: string, viewer: Viewer | null): Promise<{ status: number; text: string }> {
  const answered = await site(new Request(appUrl + path), {
    db: test.db,
    ...workAt(clock),
    viewer,
    address: "127.0.0.1",
    demo: false,
    nonce: "",
    theme: undefined,
    onClose: () => undefined,
  } as unknown as Parameters<Site>[1]);
  const html = await answered.text();
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
  return { status: answered.status, text: main.replaceAll(/<!-- -->/g, "").replaceAll(/<[^>]+>/g, " ") };
}

const teacher = () => staff(scene.teacher, scene.school, "school");
const mine = () => `/mijn/boekingen/${reference}`;
const linkToCompany = async () =>
  `/antwoord/${await issueToken(
    test.db,
    {
      purpose: "answer_booking",
      email: scene.contact.email,
      subjectId: (await scene.row(reference)).id,
      expiresAt: new Date("2026-04-15T10:00:00Z"),
    },
    clock.now(),
  )}`;
const confirm = () => answer(test.db, scene.c(), reference, "confirm");

it("prints nothing before it is agreed, nor after it was called off", async () => {
  for (const path of [`${mine()}/dagplan`, `${mine()}/brief`]) {
    expect((await open(path, teacher())).text).toContain("Er is nog niets af te drukken");
  }
  await confirm();
  expect((await open(mine(), teacher())).text).toContain("Dagplan");
  await answer(test.db, scene.t(), reference, "cancel", "De klas is ziek.");
  expect((await open(`${mine()}/brief`, teacher())).text).toContain("Er is nog niets af te drukken");
});

it("tells both sides where, when, what to wear and whom to call", async () => {
  await confirm();
  const manager = await scene.make.manager(scene.company.id);
  const doors: [string, Viewer | null][] = [
    [`${mine()}/dagplan`, teacher()],
    [`/bedrijf/aanvragen/${reference}/dagplan`, staff(manager, scene.company, "company")],
    [`${await linkToCompany()}/dagplan`, null],
  ];
  for (const [path, viewer] of doors) {
    const { status, text } = await open(path, viewer);
    expect(status).toBe(200);
    for (const said of [
      "dinsdag 14 april 2026, 09:00",
      "Meld je bij de poort.",
      "Dichte schoenen",
      "vmbo kader, 20 leerlingen, 2 begeleiders, jongste 14 jaar",
      "Eén leerling gebruikt een rolstoel.",
      scene.teacher.email,
      scene.contact.email,
      "Bel 112.",
    ]) {
      expect(text, path).toContain(said);
    }
  }
});

it("is not there for another school or company", async () => {
  await confirm();
  const stranger = staff(scene.otherTeacher, scene.otherSchool, "school");
  expect((await open(`${mine()}/dagplan`, stranger)).status).toBe(404);
  expect((await open(`${mine()}/brief`, stranger)).status).toBe(404);
  const elsewhere = await scene.make.company();
  const rival = staff(await scene.make.manager(elsewhere.id), elsewhere, "company");
  expect((await open(`/bedrijf/aanvragen/${reference}/dagplan`, rival)).status).toBe(404);
});

it("writes the bus in, for parents once it is certain", async () => {
  await confirm();
  const bus = await scene.seat(await scene.reserveVisit(reference));
  const plan = async () => (await open(`${mine()}/dagplan`, teacher())).text;
  const letter = async (query = "") => (await open(`${mine()}/brief${query}`, teacher())).text;
  expect(await plan()).toContain("Nog niet bevestigd.");
  expect(await letter()).toContain("Dat hoor je nog van school.");
  await answerReservation(test.db, scene.coordinator(), bus.id, "confirm");
  expect(await plan()).toMatch(/Bus Proef: vertrek om 08:\d\d van .+, aankomst om .+, terug om 12:\d\d\./);
  expect(await letter()).toMatch(/De bus vertrekt om 08:\d\d van .+ en is om 12:\d\d terug\./);
});

it("tells the company on its page of the booking with which bus the group comes, and when", async () => {
  await confirm();
  const manager = staff(await scene.make.manager(scene.company.id), scene.company, "company");
  const link = await linkToCompany();
  const pages: [string, Viewer | null][] = [
    [`/bedrijf/aanvragen/${reference}`, manager],
    [link, null],
  ];
  const texts = () => Promise.all(pages.map(async ([path, viewer]) => (await open(path, viewer)).text));
  for (const text of await texts()) expect(text).not.toContain("Techniekbus");
  const bus = await scene.seat(await scene.reserveVisit(reference));
  for (const text of await texts()) {
    expect(text).toMatch(
      /Techniekbus\s+Bus Proef, aankomst om 0[89]:\d\d, weer weg om 1[12]:\d\d \(aangevraagd, nog niet bevestigd\)/,
    );
  }
  await answerReservation(test.db, scene.coordinator(), bus.id, "confirm");
  for (const text of await texts()) expect(text).toMatch(/weer weg om 1[12]:\d\d \(bevestigd\)/);
  const english = (await open(`/en${link}`, null)).text;
  expect(english).toMatch(/Bus Proef, arrives at 0[89]:\d\d, leaves again at 1[12]:\d\d \(confirmed\)/);
  await answerReservation(test.db, scene.coordinator(), bus.id, "cancel", "Panne");
  for (const text of await texts()) expect(text).not.toContain("Bus Proef");
});

it("takes a teacher's own words into the letter as plain text, and keeps none of them", async () => {
  await confirm();
  const before = await test.db.select().from(booking);
  const words = new URLSearchParams({
    reis: "Op de fiets",
    tekst: `Neem <b>brood</b>\nmee. ${"x".repeat(900)}`,
  });
  const { text } = await open(`${mine()}/brief?${words.toString()}`, teacher());
  expect(text).toContain("Op de fiets");
  expect(text).toContain("Neem &lt;b&gt;brood&lt;/b&gt; mee.");
  expect(text).not.toContain("x".repeat(600));
  expect(text).not.toContain("20 leerlingen");
  expect((await open(`/en${mine()}/brief`, teacher())).text).toContain("Dear parents and carers,");
  expect(await test.db.select().from(booking)).toEqual(before);
});

it("speaks of a lesson at school as one, without a way to get there", async () => {
  await test.db.update(listing).set({ kind: "guest_lesson" }).where(eq(listing.id, scene.listing.id));
  await confirm();
  const { text } = await open(`${mine()}/brief`, teacher());
  expect(text).toContain("krijgt de groep van je kind (vmbo kader) op school een les van");
  expect(text).not.toContain("Dat hoor je nog van school.");
  expect((await open(`${mine()}/dagplan`, teacher())).text).not.toContain("Meld je bij de poort.");
});
