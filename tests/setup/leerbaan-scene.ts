import type { Db } from "#db/client.server";
import { recognition } from "#db/schema";
import { listingSchema, type ListingInput } from "~/features/listings/listings.schemas";
import { placeFormMessages } from "~/features/listings/place-form.messages";
import { readForm } from "~/platform/forms/read-form.server";

import { makeFactories } from "./factories";
import { formData } from "./form-data";

type Typed = Record<string, string | string[]>;

/** The qualification of the form below; of level 2. */
export const crebo = "25943";

/** What a company types about a leerbaan. */
const typed: Typed = {
  kind: "apprenticeship",
  title: "Leerbaan vloeren leggen",
  summary: "Leer het vak van vloerenlegger bij ons.",
  description: "Je gaat mee naar de bouw en legt samen met een ervaren collega vloeren.",
  sectorSlug: "bouw-infra",
  audiences: "mbo",
  languages: "nl",
  postcode: "4331 BK",
  crebo,
  route: "bbl",
  contract: "fixed_term",
  places: "2",
  startsFrom: "2026-09-01",
  startsUntil: "2026-11-01",
  hoursPerWeek: "32",
  daysPerWeek: "4",
  weekdays: ["1", "2", "4", "5"],
  payMinCents: "1450",
  payMaxCents: "1800.50",
  workProcesses: "Bereidt het werk voor\r\n\r\n  Legt de vloer  \nBereidt het werk voor",
  drivingLicenceNeeded: "on",
  vogNeeded: "on",
  minimumAge: "16",
  requirements: "Je kunt vroeg beginnen.",
  objectiveSelection: "on",
  howToGetThere: "Bus 50 stopt voor de deur.",
};

/** What is made of the form with these changes. */
export const readLeerbaan = (changes: Typed = {}) =>
  readForm(formData({ ...typed, ...changes }), listingSchema, {
    intent: "create",
    locale: "nl",
    texts: placeFormMessages.nl.field,
  });

/** A right form with these changes. */
export function leerbaan(changes: Typed = {}): ListingInput {
  const result = readLeerbaan(changes);
  if (!result.ok) throw new Error(JSON.stringify(result.reply.errors));
  return result.value;
}

/**
 * A company that has been online before, so that its next offer goes online at once, recognised for the leerbaan until
 * that day (YYYY-MM-DD).
 */
export async function leerbaanCompany(db: Db, now: Date, validUntil: string | null = null) {
  const make = makeFactories(db);
  const made = await make.company();
  const contact = await make.contact(made.id, { name: "Mees Vloer" });
  const manager = await make.manager(made.id);
  await make.listing(made.id, { status: "paused" });
  await db.insert(recognition).values({ companyId: made.id, crebo, validFrom: "2020-01-01", validUntil });
  return { ...made, contact, actor: { userId: manager.id, companyIds: [made.id], now } };
}
