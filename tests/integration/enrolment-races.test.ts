import { randomUUID } from "node:crypto";

import { asc, eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { mail, placement, placementHistory, shortageReport } from "#db/schema";
import { accept, fellThrough } from "~/features/placements/answer.usecases.server";
import { confirmedPlaces } from "~/features/placements/confirmed.usecases.server";
import { placementSubscriptions } from "~/features/placements/index.server";
import { offerPlace } from "~/features/placements/recruiting.usecases.server";
import { reportStudent } from "~/features/placements/students.usecases.server";
import { submit } from "~/features/placements/submit.usecases.server";
import { confirmByImport } from "~/features/students/confirm.usecases.server";
import { inTransaction } from "~/platform/db.server";
import { workOnce } from "~/platform/jobs/worker.server";
import { offerTerms } from "../setup/application-scene";
import { fixedClock } from "../setup/clock";
import { outcomeOf } from "../setup/outcome";
import {
  addApplicant,
  at,
  byCompany,
  bySchool,
  clearPlacements,
  makeWorld,
  type World,
} from "../setup/placements";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";
import { workAt } from "../setup/work";
import { brokenPromises } from "./road/invariants";

const clock = fixedClock();
const now = clock.now();
const work = { env: { appUrl: "https://vakbrug.test" }, now };
let one: PostgresTestDb;
let world: World;
beforeAll(async () => {
  one = await createPostgresDb({ template: "reference", max: 12 });
  world = await makeWorld(one.db, { companies: 1, places: 20, now });
});
afterAll(() => one.close());
beforeEach(() => clearPlacements(one.db));

/** A career changer to whom a company has offered a place, and who then enrols at a school; `known` when it has them already. */
async function offered(number: string, known: boolean) {
  const changer = { kind: "career_changer" as const, name: `Zij Instromer ${number}` };
  const who = await addApplicant(one.db, { crebo: world.crebo, now, ...changer });
  const id = await submit(
    one.db,
    {
      ...{ slug: `leerbaan-${at(world.listings, 0).id}`, userId: who.userId, sharesCv: false },
      ...{ motivation: "Ik wil graag bij jullie leren.", idempotencyKey: randomUUID() },
    },
    work,
  );
  await offerPlace(one.db, id, byCompany(world), offerTerms, work);
  const school = { id: at(world.schools, 0).id };
  const reportId = known
    ? await reportStudent(
        one.db,
        {
          ...{ schoolId: school.id, studentNumber: number, name: changer.name, qualification: world.crebo },
          ...{ route: "bbl", schoolYear: 2025, wantedFrom: "2026-04-01", idempotencyKey: randomUUID() },
        },
        { actorId: bySchool(world).actorId, now },
      )
    : null;
  const by = { studentUserId: who.userId, actorId: who.userId };
  return {
    ...{ id, reportId },
    accepts: () => accept(one.db, id, by, work),
    stops: () => fellThrough(one.db, id, by, "Toch niet.", { ...work, byName: "" }),
    enrols: () =>
      inTransaction(one.db, (tx) =>
        confirmByImport(
          tx,
          school,
          [{ studentNumber: number, email: who.email }],
          { actorId: bySchool(world).actorId, now, env: work.env },
          confirmedPlaces,
        ),
      ),
  };
}

const settle = () => workOnce(one.db, { subscriptions: placementSubscriptions, tasks: [] }, workAt(clock));
const stepsOf = async (id: string) =>
  (
    await one.db
      .select()
      .from(placementHistory)
      .where(eq(placementHistory.placementId, id))
      .orderBy(asc(placementHistory.id))
  ).map(({ fromStatus, toStatus }) => `${fromStatus ?? ""} ${toStatus}`);
/** What the school has been told about a place, of these. */
const told = async (id: string, ...kinds: string[]) =>
  (
    await one.db
      .select({ template: mail.template, about: mail.subjectId })
      .from(mail)
      .where(
        inArray(
          mail.template,
          kinds.map((kind) => `application.${kind}.school`),
        ),
      )
  ).filter(({ about }) => about === id).length;
const rowOf = async (id: string) => at(await one.db.select().from(placement).where(eq(placement.id, id)), 0);

describe.each([true, false])("a school confirms a career changer (it knows them already: %s)", (known) => {
  it("while their place falls through: it is over, with the school, which is told of what it knew", async () => {
    for (let round = 0; round < 6; round += 1) {
      const person = await offered(`7${round}`, known);
      await person.accepts();
      const both = [person.enrols, person.stops];
      const outcomes = await Promise.all(
        (round % 2 === 0 ? both : both.reverse()).map((act) => outcomeOf(act())),
      );
      expect(outcomes).toEqual(["done", "done"]);
      await settle();
      expect(await rowOf(person.id)).toMatchObject({
        ...{ status: "fell_through", schoolId: at(world.schools, 0).id },
      });
      const enrolledFirst = (await stepsOf(person.id)).includes("accepted accepted");
      expect(await told(person.id, "fell_through")).toBe(enrolledFirst ? 1 : 0);
      expect(await told(person.id, "enrolled")).toBe(0);
      expect(await brokenPromises(one.db, now)).toEqual([]);
    }
    const reports = await one.db.select().from(shortageReport);
    expect(reports.map(({ status }) => status)).toEqual(reports.map(() => "open"));
    expect(reports).toHaveLength(known ? 6 : 0);
  });

  it("while they accept a place: it is the school's, which is told once", async () => {
    for (let round = 0; round < 6; round += 1) {
      const person = await offered(`8${round}`, known);
      const both = [person.enrols, person.accepts];
      const outcomes = await Promise.all(
        (round % 2 === 0 ? both : both.reverse()).map((act) => outcomeOf(act())),
      );
      expect(outcomes).toEqual(["done", "done"]);
      await settle();
      const { reportId } = person;
      expect(await rowOf(person.id)).toMatchObject({
        ...{ status: "accepted", schoolId: at(world.schools, 0).id, reportId },
      });
      expect(await told(person.id, "accepted", "enrolled")).toBe(1);
      expect(await brokenPromises(one.db, now)).toEqual([]);
    }
  });
});
