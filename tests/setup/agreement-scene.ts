import { asc, desc, eq } from "drizzle-orm";

import { agreement, listing, placement, signature } from "#db/schema";
import { sign } from "~/features/agreements/sign.usecases.server";
import { agreementBehindLink } from "~/features/agreements/views.usecases.server";
import { acceptedPlacement } from "./accepted";
import { drawnUp, giveCodes, knownCode, mailedSecret } from "./agreed";
import { testNow } from "./clock";
import { worldOfFile } from "./world-of-file";

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
  const file = worldOfFile({ companies: 2, places: 3 }, async (db, clock) => {
    clock.set(testNow);
    await db.update(listing).set(home);
  });
  const { clock, work } = file;

  const accepted = () => acceptedPlacement(file.db, file.world, { now: clock.now() });
  const linkOf = (role: Signer) => mailedSecret(file.db, addresses[role]);

  return Object.assign(file, {
    /** A placement that the company has accepted, without an agreement. */
    accepted,
    /** The same, with an agreement that is being signed. */
    drawn: async (change: Parameters<typeof drawnUp>[3] = {}) => {
      const scene = await accepted();
      await drawnUp(file.db, scene, clock.now(), change);
      return scene;
    },
    linkOf,
    /** Signs by the link in the mail; gives the secret of that link. */
    signs: async (role: Signer, typedName = "Mijn Naam") => {
      const secret = await linkOf(role);
      await giveCodes(file.db, clock.now());
      await sign(file.db, secret, { typedName, code: knownCode }, work());
      return secret;
    },
    /** Every version, the latest first. */
    versions: () => file.db.select().from(agreement).orderBy(desc(agreement.version)),
    signatures: () => file.db.select().from(signature).orderBy(asc(signature.role)),
    statusOf: async (id: string) =>
      (await file.db.select().from(placement).where(eq(placement.id, id)))[0]?.status,
    /** What somebody sees behind their link. */
    linked: async (role: Signer) => agreementBehindLink(file.db, await linkOf(role), clock.now()),
  });
}
