import { and, eq } from "drizzle-orm";
import type { Db } from "#db/client.server";
import { company, listing, qualification } from "#db/schema";

/** The company that bedrijf@ manages, in Vlissingen. */
export const ownCompany = "Scheepswerf Zeekraal";

type Kind = (typeof listing.$inferSelect)["kind"];

/** What that company offers of one kind: its page, and the qualification that it is for, as one types it. */
export async function ownOffer(
  db: Db,
  kind: Kind,
): Promise<{ id: string; slug: string; title: string; qualification: string }> {
  const [found] = await db
    .select({ listing, qualification: qualification.name })
    .from(listing)
    .innerJoin(company, eq(company.id, listing.companyId))
    .leftJoin(qualification, eq(qualification.crebo, listing.crebo))
    .where(and(eq(company.name, ownCompany), eq(listing.kind, kind)));
  if (found === undefined) throw new Error(`${ownCompany} offers no ${kind}.`);
  const { id, slug, title, crebo } = found.listing;
  return { id, slug, title, qualification: `${found.qualification ?? ""} (${crebo ?? ""})` };
}
