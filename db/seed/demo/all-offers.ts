import type { DemoCompany, Standing } from "./companies";
import type { Ground, GroundPlace } from "./ground";
import { makeOffers, someCompanies, type Offers } from "./offers";
import { makeOwnCompany } from "./own";
import type { Sizes } from "./sizes";

type Area = "zeeland" | "westBrabant" | "flanders" | "elsewhere";

function areaOf({ provinceCode, labourMarketRegionCode, country }: GroundPlace): Area {
  if (provinceCode === "PV29") return "zeeland";
  if (labourMarketRegionCode === "AM25") return "westBrabant";
  return country === "BE" ? "flanders" : "elsewhere";
}

/** In Zeeland there wait for the coordinator: companies to check, and companies with their first listing. */
const waitingInZeeland = { pending: 5, newcomer: 6 };

/** All companies with their offers, by area; the first is that of `bedrijf@`, and its listings are the first. */
export function makeAllOffers(ground: Ground, sizes: Sizes): { offers: Offers; own: DemoCompany } {
  const first = makeOwnCompany(ground);
  const { pending, newcomer } = waitingInZeeland;
  const parts: [Area, count: number, Standing?][] = [
    ["zeeland", pending, "pending"],
    ["zeeland", newcomer, "newcomer"],
    ["zeeland", sizes.zeeland - pending - newcomer - 1, "settled"],
    ["westBrabant", sizes.westBrabant],
    ["flanders", sizes.flanders],
    ["elsewhere", sizes.elsewhere],
  ];
  let next = 1;
  const companies = parts.flatMap(([area, count, standing]) => {
    const places = ground.places.filter((place) => areaOf(place) === area);
    next += count;
    return someCompanies(ground, places, count, next - count, standing);
  });
  const rest = makeOffers(ground, companies, sizes.listings - first.listings.length, first.listings.length);
  const offers: Offers = {
    companies: [...first.companies, ...rest.companies],
    listings: [...first.listings, ...rest.listings],
    slotsOf: new Map([...first.slotsOf, ...rest.slotsOf]),
  };
  return { offers, own: first.own };
}
