import { addBooking, type DemoBookings } from "./bookings";
import type { Status } from "./booking-steps";
import { kmBetween } from "./distance";
import type { DemoSchool, Ground, GroundPlace } from "./ground";
import { isPlaced } from "./listing-terms";
import type { DemoListing } from "./listings";
import { makeOffers, someCompanies, type Offers } from "./offers";
import { addCompanysBookings, addTeachersBookings, makeOwnCompany } from "./own";
import { makePeople, type DemoPeople } from "./people";
import { makeSchools } from "./schools";
import { isLeerbaan, makeShortage, type DemoShortage } from "./shortage";
import type { DemoSlot } from "./slots";

/** How many of each; companies by area. */
export interface Sizes {
  zeeland: number;
  westBrabant: number;
  flanders: number;
  elsewhere: number;
  listings: number;
  bookings: number;
  /** Enrolled at a school with students who look for a place, on average. */
  students: number;
}

/** The size of the demonstration: Bedrijf + School had some 400 companies in Zeeland and around. */
export const demoSizes: Sizes = {
  ...{ zeeland: 180, westBrabant: 100, flanders: 140, elsewhere: 1600 },
  ...{ listings: 4000, bookings: 700, students: 750 },
};

/** The demonstration with fewer listings, and of everything else fewer to match; never more than the whole of it. */
export function sizesFor(listings: number): Sizes {
  const share = Math.min(1, listings / demoSizes.listings);
  const part = (whole: number, least: number) => Math.max(least, Math.round(whole * share));
  return {
    zeeland: part(demoSizes.zeeland, 40),
    westBrabant: part(demoSizes.westBrabant, 5),
    flanders: part(demoSizes.flanders, 10),
    elsewhere: part(demoSizes.elsewhere, 50),
    listings: part(demoSizes.listings, 250),
    bookings: part(demoSizes.bookings, 60),
    students: part(demoSizes.students, 100),
  };
}

export interface Scenario {
  offers: Offers;
  slots: DemoSlot[];
  people: DemoPeople;
  /** Schools that are not in the official lists. */
  schools: DemoSchool[];
  bookings: DemoBookings;
  shortage: DemoShortage;
}

/** In Zeeland there wait for the coordinator: companies to check, and companies with their first listing. */
const waitingInZeeland = { pending: 5, newcomer: 6 };

function makeAllOffers(ground: Ground, sizes: Sizes) {
  const zeeland: GroundPlace[] = [];
  const westBrabant: GroundPlace[] = [];
  const flanders: GroundPlace[] = [];
  const elsewhere: GroundPlace[] = [];
  for (const place of ground.places) {
    if (place.provinceCode === "PV29") zeeland.push(place);
    else if (place.labourMarketRegionCode === "AM25") westBrabant.push(place);
    else if (place.country === "BE") flanders.push(place);
    else elsewhere.push(place);
  }
  const first = makeOwnCompany(ground);
  const { pending, newcomer } = waitingInZeeland;
  const areas = [
    ...([
      [zeeland, pending, "pending"],
      [zeeland, newcomer, "newcomer"],
    ] as const),
    [zeeland, sizes.zeeland - pending - newcomer - 1, "settled"] as const,
    ...([
      [westBrabant, sizes.westBrabant],
      [flanders, sizes.flanders],
      [elsewhere, sizes.elsewhere],
    ] as const),
  ];
  let from = 1;
  const companies = areas.flatMap(([places, count, standing]) => {
    from += count;
    return someCompanies(ground, places, count, from - count, standing);
  });
  const rest = makeOffers(ground, companies, sizes.listings - first.listings.length, first.listings.length);
  const offers: Offers = {
    companies: [...first.companies, ...rest.companies],
    listings: [...first.listings, ...rest.listings],
    slotsOf: new Map([...first.slotsOf, ...rest.slotsOf]),
  };
  return { offers, own: first.own };
}

/** Kilometres that a school travels for an ordinary booking. */
const bookingReach = 45;
const statesAhead = [
  ...(["requested", "requested", "confirmed", "confirmed", "confirmed", "countered"] as const),
  ...(["declined", "expired", "withdrawn", "cancelled"] as const),
] satisfies Status[];
const statesBehind = [
  ...(["completed", "completed", "completed", "completed", "completed"] as const),
  ...(["no_show", "declined"] as const),
] satisfies Status[];

/** Bookings in every state, of these schools' teachers at companies in reach that suit their pupils. */
function addOthersBookings(
  ground: Ground,
  into: DemoBookings,
  offers: Offers,
  teachers: [DemoSchool, string][],
  count: number,
): void {
  const { random, now } = ground;
  const bookable = offers.listings.filter(
    (each) =>
      each.companyId !== offers.companies[0]?.row.id &&
      each.status === "published" &&
      !isPlaced(each.kind) &&
      (offers.slotsOf.get(each.id) ?? []).length > 0,
  );
  const choices = teachers.map(([school, teacher]) => ({
    ...{ school, teacher },
    listings: bookable.filter(
      (each) =>
        kmBetween(each, school) <= bookingReach &&
        each.audiences.some((audience) => school.audiences.includes(audience)),
    ),
  }));
  const able = choices.filter(({ listings }) => listings.length > 0);
  for (let tries = 0; into.bookings.length < count && tries < count * 8; tries += 1) {
    const { school, teacher, listings } = random.pick(able);
    const listing: DemoListing = random.pick(listings);
    const slots = offers.slotsOf.get(listing.id) ?? [];
    const slot = random.pick(slots);
    const status = random.pick(slot.startsAt > now ? statesAhead : statesBehind);
    const others = slots.filter((other) => other.id !== slot.id);
    addBooking(ground, into, { listing, slot, others, school, teacher, status });
  }
}

/** Teachers who book, at this many secondary schools, this many mbo institutions. */
const bookingSchools = { vo: 70, mbo: 8 };

/**
 * The whole demonstration, in memory. The same ground and sizes give the same rows, and dates are counted from its `now`.
 * Without `passwords` nobody can sign in.
 */
export async function makeScenario(ground: Ground, sizes: Sizes, passwords: boolean): Promise<Scenario> {
  const { random } = ground;
  const listed = (kind: DemoSchool["kind"]) => ground.schools.filter((school) => school.kind === kind);
  const vo = listed("vo").find((s) => s.municipalityCode === "GM0687" && s.audiences.includes("vmbo-kb"));
  const mbo = listed("mbo").find((school) => school.name === "Scalda");
  if (vo === undefined || mbo === undefined) throw new Error("The list of schools lacks those of Zeeland.");
  const made = makeSchools(ground);
  const { offers, own } = makeAllOffers(ground, sizes);
  const inZeeland = listed("vo").filter(
    (school) =>
      school !== vo &&
      ground.places.some((p) => p.provinceCode === "PV29" && p.municipalityCode === school.municipalityCode),
  );
  const [one = vo, other = vo, third = vo] = random.some(inZeeland, 3);
  const people = await makePeople(
    ground,
    {
      ...{ vo, mbo, company: own },
      waiting: offers.companies.filter((company) => company.standing === "pending"),
      booking: [
        ...inZeeland.slice(0, 8),
        ...random.some(
          listed("vo").filter((school) => school !== vo && !inZeeland.includes(school)),
          bookingSchools.vo,
        ),
        ...random.some(listed("mbo"), bookingSchools.mbo),
        ...made.primary,
        ...made.colleges.filter((school) => school.kind === "flanders"),
      ],
      joining: [
        { school: made.waiting, role: "teacher" },
        { school: one, role: "teacher" },
        { school: mbo, role: "placement_coordinator" },
        { school: other, role: "teacher" },
        { school: third, role: "teacher" },
      ],
    },
    passwords,
  );
  const bookings: DemoBookings = { bookings: [], holds: [], history: [], held: new Set() };
  const teachers = [...people.teacherOf].filter(([school]) => school !== vo);
  addCompanysBookings(ground, bookings, offers, teachers);
  const extra = addTeachersBookings(ground, bookings, offers, vo, people.id("docent"));
  addOthersBookings(ground, bookings, offers, teachers, sizes.bookings);
  const shortage = makeShortage(ground, {
    institutions: [...listed("mbo"), ...made.colleges],
    ...{ own: mbo, trainer: people.id("bpv"), student: people.id("student") },
    leerbanen: offers.listings.filter(isLeerbaan),
    students: sizes.students,
  });
  return {
    ...{ offers, people, bookings, shortage },
    slots: [...[...offers.slotsOf.values()].flat(), ...extra],
    schools: [...made.colleges, ...made.primary, made.waiting],
  };
}
