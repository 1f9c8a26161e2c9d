import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { signIn } from "~/features/accounts/accounts.usecases.server";
import { toDosFor as bookingToDos } from "~/features/bookings/todos.server";
import { findBookings } from "~/features/bookings/views.usecases.server";
import { findAllWaiting } from "~/features/bookings/waiting.usecases.server";
import { bookingStates } from "~/features/bookings/core/booking";
import { findAllInReview } from "~/features/listings/own.usecases.server";
import { territoryOf } from "~/features/organisations/index.server";
import { deskQueue } from "~/features/organisations/desk.usecases.server";
import { applicantOf } from "~/features/placements/applicant.server";
import { defaultRadiusKm } from "~/features/placements/core/fit";
import { ownApplications } from "~/features/placements/applications.views.usecases.server";
import { noFilter } from "~/features/placements/core/worklist";
import { studentPage, workList } from "~/features/placements/worklist.usecases.server";
import { toDosFor as placementToDos } from "~/features/placements/todos.server";
import { makeSessions } from "~/platform/auth/session.server";
import { organisationsOf, type Viewer } from "~/platform/auth/viewer";

import { fixedClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { student } from "../../schema";
import { seedDemo } from ".";
import { demoSizes, sizesFor } from "./sizes";

const now = fixedClock().now();
/** All of Zeeland, where the demonstration accounts are, and little of the rest. */
const sizes = { ...sizesFor(300), zeeland: demoSizes.zeeland, listings: 700 };
const hour = 3_600_000;

let t: TestDb;
beforeAll(async () => {
  t = await createTestDb({ reference: true });
  await seedDemo(t.db, { today: now, sizes });
}, 120_000);
afterAll(() => t.close());

/** Signs a demonstration account in with the password that the sign-in page shows. */
async function viewerOf(name: string): Promise<Viewer> {
  const sessions = makeSessions(t.db, false);
  const cookie = await signIn(
    t.db,
    sessions,
    { email: `${name}@vakbrug.test`, password: "vakbrug-demo" },
    { address: "192.0.2.1", now },
  );
  const { viewer } = await sessions.read(cookie);
  if (viewer === null) throw new Error(`${name} has no session.`);
  return viewer;
}

const toDos = async (viewer: Viewer) => {
  const at = { db: t.db, viewer, locale: "nl" as const, now };
  return { bookings: await bookingToDos(at), placements: await placementToDos(at) };
};

describe("on Monday morning there waits", () => {
  it("for coordinator@: companies to verify, people of schools, a school, and first listings", async () => {
    const territory = await territoryOf(t.db, await viewerOf("coordinator"));
    if (territory === "all") throw new Error("A coordinator has a territory.");
    const queue = await deskQueue(t.db, territory);
    expect(queue.filter((row) => row.kind === "company").length).toBeGreaterThanOrEqual(3);
    const people = queue.filter((row) => row.kind === "membership");
    expect(people.length).toBeGreaterThanOrEqual(4);
    expect(people.map((row) => row.organisation.name)).toContain("Demonstratiebasisschool De Strandkrab");
    expect(queue.filter((row) => now.getTime() - row.since.getTime() > 14 * 24 * hour)).toEqual([]);
    const first = await findAllInReview(t.db, territory);
    const ready = first.filter((row) => row.companyVerification === "verified");
    expect(ready.length).toBeGreaterThanOrEqual(5);
  });

  it("for docent@: a proposal to choose from, tomorrow's visit, and bookings in every other state", async () => {
    const viewer = await viewerOf("docent");
    const schools = organisationsOf(viewer, "school");
    const bookings = await findBookings(t.db, { kind: "schools", ids: schools });
    expect(new Set(bookings.map((booking) => booking.status))).toEqual(new Set(bookingStates));
    const soon = bookings.filter(
      ({ status, startsAt }) => status === "confirmed" && Number(startsAt) - Number(now) < 34 * hour,
    );
    expect(soon).toHaveLength(1);
    expect((await toDos(viewer)).bookings.length).toBeGreaterThanOrEqual(1);
  });

  it("for docent@: a group in line for a full moment, and one to which room is offered", async () => {
    const { userId } = await viewerOf("docent");
    const schools = organisationsOf(await viewerOf("docent"), "school");
    const who = { userId, scope: { kind: "schools" as const, ids: schools }, now };
    const entries = await findAllWaiting(t.db, who, { open: true });
    expect(entries.map(({ status, place }) => [status, place])).toEqual([
      ["offered", 1],
      ["waiting", 1],
    ]);
  });

  it("for bedrijf@: requests with different deadlines, a student proposed, and applications", async () => {
    const viewer = await viewerOf("bedrijf");
    const companies = organisationsOf(viewer, "company");
    const requests = await findBookings(t.db, { kind: "companies", ids: companies }, ["requested"]);
    const deadlines = requests.map((booking) => booking.holdUntil?.toISOString().slice(0, 10));
    expect(new Set(deadlines).size).toBeGreaterThanOrEqual(3);
    const waiting = await toDos(viewer);
    expect(waiting.bookings).toHaveLength(requests.length);
    expect(waiting.placements.map(({ path }) => path).sort()).toEqual([
      "/bedrijf/plaatsingen",
      "/bedrijf/sollicitaties",
    ]);
  });

  it("for bpv@: students without a place, places near that fit them, and proposals that are out", async () => {
    const schools = organisationsOf(await viewerOf("bpv"), "school", { role: "placement_coordinator" });
    const { students, counts } = await workList(t.db, schools, {
      ...{ open: true, page: 1, filter: noFilter },
      now,
    });
    expect(counts.open).toBeGreaterThanOrEqual(15);
    expect(students.filter((line) => line.waiting > 0).length).toBeGreaterThanOrEqual(3);
    const pages = await Promise.all(
      students
        .filter((line) => line.waiting === 0)
        .map((line) => studentPage(t.db, line.reportId, schools, { radiusKm: defaultRadiusKm, now })),
    );
    expect(pages.filter((page) => page.fitting.total > 0).length).toBeGreaterThanOrEqual(5);
  });

  it("for student@: an invitation to answer, and an application that waits", async () => {
    const viewer = await viewerOf("student");
    const { userId } = viewer;
    const [own] = (await t.db.select().from(student)).filter((row) => row.userId === userId);
    expect(own?.name).toBe("Sam Wulpstra");
    expect((await toDos(viewer)).placements).toHaveLength(1);
    const { open } = await ownApplications(t.db, userId);
    expect(open.map(({ status }) => status).sort()).toEqual(["invited", "submitted"]);
  });

  it("for leerling@: a guardian who has to consent, before anything can be sent", async () => {
    const { userId } = await viewerOf("leerling");
    const person = await applicantOf(t.db, userId, now);
    expect(person?.gaps).toEqual(expect.arrayContaining(["guardian_consent"]));
  });

  it("and nobody else has a password", async () => {
    await expect(viewerOf("docent-1")).rejects.toMatchObject({ code: "accounts.wrong_credentials" });
    expect((await viewerOf("beheer")).role).toBe("admin");
  });
});
