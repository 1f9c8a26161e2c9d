import { and, eq, like } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { evaluation, mail } from "#db/schema";
import { dispatchOne } from "~/platform/outbox/dispatch.server";

import { bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { workAt } from "../../../tests/setup/work";
import { answer } from "./answer.usecases.server";
import { isEvaluationOpen, isShared } from "./core/evaluation";
import { allEvaluations, evaluate, evaluationsFor, findEvaluationLink } from "./evaluation.usecases.server";
import { completeEnded } from "./schedule.usecases.server";
import { bookingSubscriptions } from "./subscriptions.server";
import { findView } from "./views.repository.server";

let test: TestDb;
let clock: TestClock;
beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(() => {
  clock = fixedClock();
});

const good = { score: 4, wentWell: "Zelf lassen.", better: "" };
const poor = { score: 2, wentWell: "", better: "Op tijd beginnen." };

/** A visit on 14 April, from 9 to 12 in Amsterdam, that was completed a day later; with the links that were mailed. */
async function visited() {
  const scene = await bookingScene(test.db, clock);
  const reference = await scene.ask();
  const { id } = await scene.row(reference);
  await answer(test.db, scene.c(), reference, "confirm");
  clock.set("2026-04-15T10:00:00Z");
  await completeEnded(test.db, clock.now());
  const dispatch = async () => {
    while (await dispatchOne(test.db, bookingSubscriptions, workAt(clock)));
  };
  await dispatch();
  const mails = await test.db
    .select()
    .from(mail)
    .where(and(eq(mail.subjectId, id), like(mail.template, "booking.evaluate.%")));
  const secretTo = (address: string) =>
    /\/evaluatie\/([\w-]{43})/.exec(mails.find((one) => one.toAddress === address)?.text ?? "")?.[1] ?? "";
  const open = (secret: string) => findEvaluationLink({ db: test.db, clock } as never, secret);
  const seenBy = async (side: "T" | "C") => {
    const view = await findView({ id }, { kind: "booking", id }, test.db);
    return view === undefined ? null : evaluationsFor(test.db, view, side, clock.now());
  };
  const links = { T: secretTo(scene.teacher.email), C: secretTo(scene.contact.email) };
  return { ...scene, reference, id, mails, links, open, seenBy, dispatch };
}

describe("the rules", () => {
  const visit = { status: "completed" as const, endsAt: new Date("2026-04-14T10:00:00Z") };
  const at = (moment: string) => new Date(moment);
  it("take a view on a completed visit, until 14 days after its end", () => {
    expect(isEvaluationOpen(visit, at("2026-04-28T10:00:00Z"))).toBe(true);
    expect(isEvaluationOpen(visit, at("2026-04-28T10:00:01Z"))).toBe(false);
    for (const status of ["confirmed", "no_show", "cancelled"] as const) {
      expect(isEvaluationOpen({ ...visit, status }, at("2026-04-16T10:00:00Z"))).toBe(false);
    }
  });
  it("let the sides read each other once both have written, or once nobody can any more", () => {
    expect(isShared(["T"], visit, at("2026-04-28T10:00:00Z"))).toBe(false);
    expect(isShared(["T", "C"], visit, at("2026-04-16T10:00:00Z"))).toBe(true);
    expect(isShared(["T"], visit, at("2026-04-28T10:00:01Z"))).toBe(true);
  });
});

it("asks each side once, with a link that shows its own page and changes nothing by being opened", async () => {
  const { mails, links, open, id, dispatch } = await visited();
  expect(mails.map(({ template }) => template).sort()).toEqual([
    "booking.evaluate.company",
    "booking.evaluate.teacher",
  ]);
  await dispatch();
  expect(mails[0]?.text).toContain("dinsdag 28 april 2026");
  expect((await open(links.T)).side).toBe("T");
  expect((await open(links.C)).side).toBe("C");
  expect(await test.db.select().from(evaluation).where(eq(evaluation.bookingId, id))).toEqual([]);
});

it("shows what the other one wrote when both have, keeps one view a side, and tells the coordinator all", async () => {
  const { links, open, seenBy, id, t, reference } = await visited();
  const byTeacher = await open(links.T);
  await evaluate(test.db, byTeacher.who, byTeacher.booking, good);
  expect(await seenBy("C")).toMatchObject({ open: true, mine: null, given: true, theirs: null });
  expect(await seenBy("T")).toMatchObject({ mine: good, given: false, theirs: null });
  const byCompany = await open(links.C);
  await evaluate(test.db, byCompany.who, byCompany.booking, poor);
  expect(await seenBy("T")).toMatchObject({ mine: good, theirs: poor });
  expect(await seenBy("C")).toMatchObject({ mine: poor, theirs: good });

  await evaluate(test.db, t(), { reference }, { ...good, score: 5 });
  expect((await seenBy("C"))?.theirs?.score).toBe(5);
  expect((await allEvaluations(test.db, id)).map(({ side }) => side)).toEqual(["C", "T"]);
});

it("closes after 14 days and then shows what there is", async () => {
  const { links, open, seenBy } = await visited();
  const { who, booking } = await open(links.T);
  await evaluate(test.db, who, booking, good);
  clock.set("2026-04-28T10:00:01Z");
  expect(await seenBy("C")).toMatchObject({ open: false, mine: null, theirs: good });
  const late = await open(links.C);
  await expect(evaluate(test.db, late.who, late.booking, poor)).rejects.toMatchObject({
    code: "booking.evaluation_over",
  });
  clock.set("2026-05-12T10:00:01Z");
  await expect(open(links.C)).rejects.toMatchObject({ code: "booking.evaluation_link_expired", status: 410 });
});

it("takes no view of a coordinator, of another school, or on what did not take place", async () => {
  const { t, reference, make, links, open, seenBy } = await visited();
  const other = await make.school();
  const stranger = { ...t(), scope: { kind: "schools" as const, ids: [other.id] } };
  await expect(evaluate(test.db, stranger, { reference }, good)).rejects.toMatchObject({ status: 404 });
  const coordinator = { ...t(), actor: "R" as const };
  await expect(evaluate(test.db, coordinator, { reference }, good)).rejects.toMatchObject({ status: 403 });
  await answer(test.db, t(), reference, "no_show");
  await expect(evaluate(test.db, t(), { reference }, good)).rejects.toMatchObject({
    code: "booking.wrong_state",
  });
  expect(await seenBy("T")).toBeNull();
  expect((await open(links.C)).evaluations).toBeNull();
});
