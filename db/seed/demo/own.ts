import { makeCompany, type DemoCompany } from "./companies";
import type { Ground } from "./ground";
import { isPlaced, type Kind } from "./listing-terms";
import { makeListing } from "./listings";
import { slotsFor, type Offers } from "./offers";

const kinds: Kind[] = [
  ...(["company_visit", "guest_lesson", "workshop", "assignment"] as const),
  ...(["event", "internship", "apprenticeship"] as const),
];
/** Days online, longer than anything that is told about these listings. */
const online = 100;

/** The company of `bedrijf@`, in Vlissingen, with one listing of each kind for pupils of `docent@`. */
export function makeOwnCompany(ground: Ground): Offers & { own: DemoCompany } {
  const at = ground.places.find((place) => place.name === "Vlissingen");
  if (at === undefined) throw new Error("There is no Vlissingen.");
  const own = makeCompany(ground, at, 0, {
    sectorSlug: "maritiem-offshore",
    name: "Scheepswerf Zeekraal",
    standing: "settled",
  });
  const audiences = ["vmbo-bb", "vmbo-kb"];
  const listings = kinds.map((kind, index) =>
    makeListing(ground, own, index, {
      kind,
      online,
      status: "published",
      ...(isPlaced(kind) ? {} : { audiences }),
    }),
  );
  const slotsOf = new Map(
    listings.map((each) => [each.id, slotsFor(ground, each, own, { behind: 2, ahead: 8 })]),
  );
  return { own, companies: [own], listings, slotsOf };
}
