import type { listingPool } from "../../schema";
import type { DemoCompany } from "./companies";
import { plusDays } from "./days";
import { kmBetween } from "./distance";
import type { Ground } from "./ground";
import type { DemoListing } from "./listings";
import type { Offers } from "./offers";
import { isLeerbaan } from "./shortage";

export type DemoPoolRow = typeof listingPool.$inferInsert;

function recognise({ row, recognitions }: DemoCompany, crebo: string): void {
  if (recognitions.some((each) => each.crebo === crebo)) return;
  recognitions.push({ companyId: row.id, crebo, validFrom: "2023-08-01" });
}

/**
 * Leerbanen that companies share: that of `bedrijf@` with the two nearest settled companies of its sector, and one nearby of
 * which it is asked to do a part. Who takes part becomes recognised for the qualification.
 */
export function makeJoint(
  { today }: Ground,
  { companies, listings }: Offers,
  own: DemoCompany,
): DemoPoolRow[] {
  const apart = ({ row }: DemoCompany) =>
    (row.sectorSlug === own.row.sectorSlug ? 0 : 1000) + kmBetween(own.row, row);
  const near = companies
    .filter((each) => each !== own && each.standing === "settled" && each.place.country === "NL")
    .sort((a, b) => apart(a) - apart(b));
  const leerbaanOf = ({ row }: DemoCompany): DemoListing | undefined =>
    listings.find((each) => each.companyId === row.id && each.status === "published" && isLeerbaan(each));
  const asking = near.find((each) => leerbaanOf(each) !== undefined);
  const [first, second] = near.filter((each) => each !== asking);
  const mine = leerbaanOf(own);
  const theirs = asking && leerbaanOf(asking);
  if (!first || !second || !asking || !mine || !theirs)
    throw new Error("There is nobody to share a leerbaan with.");
  const askedAt = new Date(`${plusDays(today, -2)}T09:30:00Z`);
  const row = (of: DemoListing, { row: { id } }: DemoCompany, position: number, weeks: number) => ({
    ...{ listingId: of.id, companyId: id, position, weeks, askedAt, status: "agreed" as const },
  });
  for (const each of [own, first, second]) recognise(each, mine.crebo ?? "");
  recognise(own, theirs.crebo ?? "");
  return [
    row(mine, own, 1, 30),
    row(mine, first, 2, 20),
    row(mine, second, 3, 20),
    row(theirs, asking, 1, 40),
    { ...row(theirs, own, 2, 20), status: "asked" },
  ];
}
