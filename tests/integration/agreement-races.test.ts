import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";

import {
  agreement,
  agreementFile,
  cofinancingEntry,
  mail,
  outboxEvent,
  placement,
  signature,
} from "#db/schema";
import { changeTerms } from "~/features/agreements/draw.usecases.server";
import { recordOnPaper } from "~/features/agreements/paper.usecases.server";
import { sign } from "~/features/agreements/sign.usecases.server";
import { cofinancingSubscriptions } from "~/features/cofinancing/index.server";
import { completePlacements, placeElsewhere } from "~/features/placements/finish.usecases.server";
import { workOnce } from "~/platform/jobs/worker.server";
import { acceptedPlacement } from "../setup/accepted";
import { drawnUp, giveCodes, knownCode, mailedSecret, someTerms } from "../setup/agreed";
import { fixedClock } from "../setup/clock";
import { pdfBytes } from "../setup/files";
import { outcomeOf } from "../setup/outcome";
import { makeWorld, type World } from "../setup/placements";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";

const now = new Date("2026-03-10T09:00:00Z");
const work = { env: { appUrl: "https://vakbrug.test" }, now };
let one: PostgresTestDb;
let world: World;
beforeAll(async () => {
  one = await createPostgresDb({ template: "reference", max: 20 });
  world = await makeWorld(one.db, { companies: 1, places: 20, now });
});
afterAll(() => one.close());

const placedEvents = async (placementId: string) =>
  (await one.db.select().from(outboxEvent)).filter(
    ({ name, payload }) => name === "placement.placed" && payload["placementId"] === placementId,
  );

/** A drawn up agreement with the links of its four signers, whose codes are known. */
async function signing() {
  await one.db.delete(mail);
  const scene = await acceptedPlacement(one.db, world, { now });
  await drawnUp(one.db, scene, now);
  const secrets = [];
  for (const who of ["noor@student.test", "ouder@thuis.test", "tekent@school.test", "tekent@bedrijf.test"])
    secrets.push(await mailedSecret(one.db, who));
  await giveCodes(one.db, now);
  const signs = (secret: string) =>
    outcomeOf(sign(one.db, secret, { typedName: "Iemand", code: knownCode }, work));
  const versions = () => one.db.select().from(agreement).where(eq(agreement.placementId, scene.placementId));
  return { ...scene, secrets, signs, versions };
}

it("places a student once when all sign at the same moment, each by two clicks", async () => {
  for (let round = 0; round < 4; round += 1) {
    const { placementId, secrets, signs, versions } = await signing();
    const said = await Promise.all([...secrets, ...secrets].map(signs));
    expect(said.filter((one) => one === "done")).toHaveLength(4);
    expect(await versions()).toMatchObject([{ status: "signed" }]);
    const [row] = await one.db.select().from(placement).where(eq(placement.id, placementId));
    expect(row?.status).toBe("placed");
    expect(await placedEvents(placementId)).toHaveLength(1);
  }
});

it("takes each signature once when it is recorded from paper twice while people sign by link", async () => {
  for (let round = 0; round < 4; round += 1) {
    const { placementId, secrets, signs, versions, bySchool } = await signing();
    const [noor = "", ...others] = secrets;
    const everyone = (["student", "guardian", "school", "company"] as const).map((role) => ({
      role,
      name: "Op papier",
    }));
    const record = (signers: typeof everyone) =>
      outcomeOf(
        recordOnPaper(
          one.db,
          placementId,
          bySchool,
          { version: 1, signers, signedOn: "2026-03-10", scan: { name: "pok.pdf", content: pdfBytes() } },
          work,
        ),
      );
    const [student] = everyone.map((signer) => [signer]);
    const twice = await Promise.all([record(student ?? []), record(student ?? []), signs(noor)]);
    expect(twice.filter((said) => said === "done")).toHaveLength(1);
    const rest = everyone.slice(1);
    const papers = await Promise.all([record(rest), record(rest), ...others.map(signs)]);
    const byPaper = papers.slice(0, 2).filter((said) => said === "done").length;
    const byLink = papers.slice(2).filter((said) => said === "done").length;
    // All of them on one paper, which is taken whole or not at all.
    expect([byPaper, byLink]).toEqual(byLink === 0 ? [1, 0] : [0, 3]);
    const [version] = await versions();
    expect(version?.status).toBe("signed");
    const [row] = await one.db.select().from(placement).where(eq(placement.id, placementId));
    expect(row?.status).toBe("placed");
    expect(await placedEvents(placementId)).toHaveLength(1);
    const files = await one.db
      .select()
      .from(agreementFile)
      .where(eq(agreementFile.agreementId, version?.id ?? ""));
    const studentByPaper = twice.slice(0, 2).filter((said) => said === "done").length;
    expect(files).toHaveLength(byPaper + studentByPaper);
  }
});

it("never counts a signature for terms that were changed at that moment", async () => {
  for (let round = 0; round < 4; round += 1) {
    const { placementId, secrets, signs, versions, bySchool } = await signing();
    const terms = someTerms({ breakMinutes: 45 });
    const change = changeTerms(one.db, placementId, bySchool, { version: 1, terms }, work);
    await Promise.all([...secrets.map(signs), outcomeOf(change)]);
    const all = await versions();
    const current = all.filter(({ status }) => status === "signing" || status === "signed");
    expect(current).toMatchObject([{ version: 2, status: "signing" }]);
    const signed = await one.db.select().from(signature);
    expect(
      signed.filter(({ agreementId, status }) => agreementId === current[0]?.id && status !== "waiting"),
    ).toEqual([]);
  }
});

it("completes a placement once and enters its hours once, however many workers there are", async () => {
  const scenes = [];
  for (let n = 0; n < 3; n += 1) {
    const scene = await acceptedPlacement(one.db, world, { now });
    const made = { agreedOn: "2026-03-09", reference: "POK" };
    await placeElsewhere(one.db, scene.placementId, scene.bySchool, made, work);
    scenes.push(scene);
  }
  const after = fixedClock("2027-04-01T09:00:00Z");
  const done = await Promise.all(
    Array.from({ length: 6 }, () => completePlacements(one.db, { ...work, now: after.now() })),
  );
  expect(done.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(3);
  const log = { error: () => undefined, warn: () => undefined, info: () => undefined };
  const context = { clock: after, env: work.env, log } as unknown as Parameters<typeof workOnce>[2];
  await Promise.all(
    Array.from({ length: 4 }, () =>
      workOnce(one.db, { subscriptions: cofinancingSubscriptions, tasks: [] }, context),
    ),
  );
  for (const { placementId } of scenes) {
    const events = (await one.db.select().from(mail)).filter(
      ({ template, subjectId }) => template === "placement.completed" && subjectId === placementId,
    );
    expect(events).toHaveLength(1);
    const entries = await one.db
      .select()
      .from(cofinancingEntry)
      .where(eq(cofinancingEntry.placementId, placementId));
    expect(entries).toHaveLength(1);
  }
});
