import { asc, desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach } from "vitest";

import { agreement, listing, placement, signature } from "#db/schema";
import { sign } from "~/features/agreements/sign.usecases.server";
import { agreementBehindLink } from "~/features/agreements/views.usecases.server";
import { acceptedPlacement } from "./accepted";
import { drawnUp, giveCodes, knownCode, mailedSecret } from "./agreed";
import { fixedClock, testNow } from "./clock";
import { clearPlacements, makeWorld, type World } from "./placements";
import { createTestDb, type TestDb } from "./pglite";

const home = { lat: 51.4426, lng: 3.5736, municipalityCode: "GM0718" };
const addresses = {
  student: "noor@student.test",
  guardian: "ouder@thuis.test",
  school: "tekent@school.test",
  company: "tekent@bedrijf.test",
};
export type Signer = keyof typeof addresses;

/**
 * Two schools and two companies for agreements, in a database of the file that calls this. Every test begins on
 * 10 March 2026, 09:00 UTC, without placements and mails.
 */
export function agreementScene() {
  let one: TestDb;
  let world: World;
  const clock = fixedClock();

  beforeAll(async () => {
    one = await createTestDb({ reference: true });
    world = await makeWorld(one.db, { companies: 2, places: 3, now: clock.now() });
  });
  afterAll(() => one.close());
  beforeEach(async () => {
    clock.set(testNow);
    await one.db.delete(agreement);
    await clearPlacements(one.db);
    await one.db.update(listing).set(home);
  });

  const work = () => ({ env: { appUrl: "https://vakbrug.test" }, now: clock.now() });
  const accepted = () => acceptedPlacement(one.db, world, { now: clock.now() });
  const linkOf = (role: Signer) => mailedSecret(one.db, addresses[role]);

  return {
    clock,
    get db() {
      return one.db;
    },
    get world() {
      return world;
    },
    work,
    /** A placement that the company has accepted, without an agreement. */
    accepted,
    /** The same, with an agreement that is being signed. */
    drawn: async (change: Parameters<typeof drawnUp>[3] = {}) => {
      const scene = await accepted();
      await drawnUp(one.db, scene, clock.now(), change);
      return scene;
    },
    linkOf,
    /** Signs by the link in the mail; gives the secret of that link. */
    signs: async (role: Signer, typedName = "Mijn Naam") => {
      const secret = await linkOf(role);
      await giveCodes(one.db, clock.now());
      await sign(one.db, secret, { typedName, code: knownCode }, work());
      return secret;
    },
    /** Every version, the latest first. */
    versions: () => one.db.select().from(agreement).orderBy(desc(agreement.version)),
    signatures: () => one.db.select().from(signature).orderBy(asc(signature.role)),
    statusOf: async (id: string) =>
      (await one.db.select().from(placement).where(eq(placement.id, id)))[0]?.status,
    /** What somebody sees behind their link. */
    linked: async (role: Signer) => agreementBehindLink(one.db, await linkOf(role), clock.now()),
  };
}
