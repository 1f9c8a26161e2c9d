import { makeAgreements, type DemoAgreements } from "./agreements";
import { makeAllOffers } from "./all-offers";
import type { DemoBookings } from "./bookings";
import { makeFavourites, type DemoFavourite } from "./favourites";
import type { DemoCompany } from "./companies";
import type { DemoSchool, Ground } from "./ground";
import { makeHours, type DemoHours } from "./hours";
import { makeJoint, type DemoPoolRow } from "./joint";
import type { Offers } from "./offers";
import { addOthersBookings } from "./other-bookings";
import { addCompanysBookings, addTeachersBookings } from "./own-bookings";
import { makePeople, type Cast, type DemoPeople } from "./people";
import { makeTimes, type DemoTimes } from "./school-times";
import { makeSchools, type OwnSchools } from "./schools";
import { makeSearches, type DemoSearch } from "./searches";
import { makeSeekers, type DemoSeekers } from "./seekers";
import { isLeerbaan, makeShortage, type DemoShortage } from "./shortage";
import type { Sizes } from "./sizes";
import { makeSnapshots, type DemoSnapshot } from "./snapshots";
import type { DemoSlot } from "./slots";
import { makeTransport, type DemoTransport } from "./transport";
import { makeWaiting, type DemoWaiting } from "./waiting-list";

export interface Scenario {
  offers: Offers;
  slots: DemoSlot[];
  people: DemoPeople;
  /** Schools that are not in the official lists. */
  schools: DemoSchool[];
  bookings: DemoBookings;
  waiting: DemoWaiting;
  /** Who shares a leerbaan with whom. */
  joint: DemoPoolRow[];
  favourites: DemoFavourite[];
  shortage: DemoShortage;
  seekers: DemoSeekers;
  snapshots: DemoSnapshot[];
  searches: DemoSearch[];
  agreements: DemoAgreements;
  transport: DemoTransport;
  hours: DemoHours;
  times: DemoTimes;
}

/** Teachers who book, at this many secondary schools in Zeeland, as many elsewhere, and mbo institutions. */
const booking = { zeeland: 8, elsewhere: 70, mbo: 8 };

/** Who plays which part: schools of the lists in Zeeland, and those that were entered by hand. */
function castOf(ground: Ground, made: OwnSchools, offers: Offers, own: DemoCompany): Cast {
  const { random } = ground;
  const listed = (kind: DemoSchool["kind"]) => ground.schools.filter((school) => school.kind === kind);
  const vo = listed("vo").find((s) => s.municipalityCode === "GM0687" && s.audiences.includes("vmbo-kb"));
  const mbo = listed("mbo").find((school) => school.name === "Scalda");
  if (vo === undefined || mbo === undefined) throw new Error("The list of schools lacks those of Zeeland.");
  const zeeland = new Set(
    ground.places.filter((place) => place.provinceCode === "PV29").map((place) => place.municipalityCode),
  );
  const others = listed("vo").filter((school) => school !== vo);
  const near = others.filter((school) => zeeland.has(school.municipalityCode));
  const far = others.filter((school) => !zeeland.has(school.municipalityCode));
  return {
    vo,
    mbo,
    company: own,
    waiting: offers.companies.filter((company) => company.standing === "pending"),
    booking: [
      ...near.slice(0, booking.zeeland),
      ...random.some(far, booking.elsewhere),
      ...random.some(listed("mbo"), booking.mbo),
      ...made.primary,
      ...made.colleges.filter((school) => school.kind === "flanders"),
    ],
    joining: [
      { school: made.waiting, role: "teacher" },
      { school: mbo, role: "placement_coordinator" },
      ...random.some(near, 3).map((school) => ({ school, role: "teacher" as const })),
    ],
  };
}

/**
 * The whole demonstration, in memory. The same ground and sizes give the same rows, and dates are counted from its `now`.
 * Without `passwords` nobody can sign in.
 */
export async function makeScenario(ground: Ground, sizes: Sizes, passwords: boolean): Promise<Scenario> {
  const made = makeSchools(ground);
  const { offers, own } = makeAllOffers(ground, sizes);
  const cast = castOf(ground, made, offers, own);
  const people = await makePeople(ground, cast, passwords);
  const bookings: DemoBookings = { bookings: [], holds: [], history: [], held: new Set() };
  const bookers = [...people.teacherOf].filter(([school]) => school !== cast.vo);
  addCompanysBookings(ground, bookings, offers, bookers);
  const extra = addTeachersBookings(ground, bookings, offers, [cast.vo, people.id("docent")]);
  addOthersBookings(ground, bookings, offers, bookers, sizes.bookings);
  const waiting = makeWaiting(ground, bookings, offers, [cast.vo, people.id("docent")]);
  const visits = bookings.bookings
    .filter(({ status, schoolId }) => status === "confirmed" && schoolId === cast.vo.id)
    .flatMap((booking) => {
      const listing = offers.listings.find(({ id }) => id === booking.listingId);
      const slot = [...(offers.slotsOf.get(booking.listingId) ?? []), ...extra].find(
        ({ id }) => id === booking.slotId,
      );
      return listing === undefined || slot === undefined ? [] : [{ booking, listing, slot }];
    });
  const transport = makeTransport(ground, people.teacherOf, cast.vo, visits);
  const shortage = makeShortage(ground, {
    institutions: [...ground.schools.filter((school) => school.kind === "mbo"), ...made.colleges],
    own: cast.mbo,
    trainer: people.id("bpv"),
    student: people.id("student"),
    leerbanen: offers.listings.filter(isLeerbaan),
    students: sizes.students,
  });
  const drawer = people.users.find(({ id }) => id === people.id("bpv"));
  const agreements = makeAgreements(ground, shortage, offers, {
    ...{ schoolId: cast.mbo.id, userId: people.id("bpv") },
    ...{ name: drawer?.name ?? "", email: drawer?.email ?? "" },
  });
  const slots = [...[...offers.slotsOf.values()].flat(), ...extra];
  const schools = [...made.colleges, ...made.primary, made.waiting];
  const hours = makeHours(ground, {
    bookings: bookings.bookings,
    slots,
    listings: offers.listings,
    schools: [...ground.schools, ...schools],
  });
  return {
    ...{ offers, people, bookings, waiting, shortage, agreements, transport, slots, schools, hours },
    searches: makeSearches(ground, people),
    seekers: makeSeekers(ground, people, cast.mbo, shortage),
    joint: makeJoint(ground, offers, own),
    favourites: makeFavourites(ground, offers, [cast.vo, people.id("docent")]),
    times: makeTimes(ground, cast.vo),
    snapshots: makeSnapshots(ground, shortage, offers, [...ground.schools, ...schools]),
  };
}
