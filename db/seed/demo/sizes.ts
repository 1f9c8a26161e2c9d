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
  zeeland: 180,
  westBrabant: 100,
  flanders: 140,
  elsewhere: 1600,
  listings: 4000,
  bookings: 700,
  students: 750,
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
    students: part(demoSizes.students, 40),
  };
}
