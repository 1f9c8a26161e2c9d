import type { favourite } from "../../schema";
import { plusHours } from "./days";
import { kmBetween } from "./distance";
import type { Ground } from "./ground";
import type { Offers } from "./offers";
import type { Booker } from "./own-bookings";

export type DemoFavourite = typeof favourite.$inferInsert;

/** Kilometres within which `docent@` keeps offers at hand, and how many. */
const [reach, kept] = [20, 3];

/** Offers nearby, of as many kinds, that `docent@` has kept. */
export function makeFavourites(ground: Ground, offers: Offers, [school, teacher]: Booker): DemoFavourite[] {
  const near = offers.listings.filter(
    (each) =>
      each.status === "published" &&
      each.audiences.some((audience) => school.audiences.includes(audience)) &&
      kmBetween(each, school) <= reach,
  );
  const kinds = [...new Map(near.map((each) => [each.kind, each])).values()].slice(0, kept);
  return kinds.map(({ id }, n) => ({
    userId: teacher,
    listingId: id,
    createdAt: plusHours(ground.now, -24 * (n + 1)),
  }));
}
