import { ownStudent } from "~/features/students/index.server";
import type { Viewer } from "~/platform/auth/viewer";
import type { Db } from "~/platform/db.server";

import type { Seeker } from "./fit";
import type { FindSearch } from "./find.usecases.server";
import { seekerOfProfile, type Profile } from "./seeker";
import { programmeOf } from "./trades.repository.server";

const later = (a: string, b: string): string => (a > b ? a : b);

/** What the answers of the search form say of the person who looks. */
function seekerOfSearch({ filters, place, crebos, plan }: FindSearch): Seeker {
  return {
    programmes: crebos.flatMap((crebo) => programmeOf(crebo) ?? []),
    enrolled: false,
    level: filters.level ?? null,
    route: filters.route ?? null,
    birthDate: null,
    startsFrom: later(filters.start ?? plan.today, plan.today),
    travel: place && { lat: place.lat, lng: place.lng, mode: place.mode, maxMinutes: place.minutes },
    weekdays: [],
    daysPerWeek: filters.days ?? null,
    drivingLicence: null,
    vogWilling: null,
    skills: "",
  };
}

/** The profile of the person who is signed in; null for who has none. */
async function ownProfile(db: Db, viewer: Viewer | null): Promise<Profile | null> {
  const found = viewer === null ? null : await ownStudent(db, viewer.userId);
  if (found === null) return null;
  const { qualification } = found;
  const domain = qualification === null ? null : (programmeOf(qualification.crebo)?.domain ?? null);
  return { ...found, qualification: qualification && { ...qualification, domain } };
}

/**
 * Who looks for a place: by their profile when they have one, and by what they asked for where the form says more.
 * `known` is what the profile would fill the form with; null without one.
 */
export async function seekerFor(
  db: Db,
  viewer: Viewer | null,
  search: FindSearch,
): Promise<{ seeker: Seeker; known: KnownAnswers | null }> {
  const asked = seekerOfSearch(search);
  const profile = await ownProfile(db, viewer);
  if (profile === null) return { seeker: asked, known: null };
  const own = seekerOfProfile(profile, search.plan.today);
  const { filters } = search;
  const seeker: Seeker = {
    ...own,
    programmes: own.programmes.length > 0 ? own.programmes : asked.programmes,
    level: filters.level ?? own.level,
    route: filters.route ?? own.route,
    startsFrom: filters.start === undefined ? own.startsFrom : asked.startsFrom,
    travel: asked.travel ?? own.travel,
    daysPerWeek: filters.days ?? null,
  };
  return { seeker, known: answersOf(profile) };
}

/** What somebody's profile answers to the fields of the search form, by their names. */
export type KnownAnswers = Record<string, string>;

function answersOf({ home, travelMode, maxMinutes, level, route }: Profile): KnownAnswers {
  return {
    ...(home === null
      ? {}
      : { near: home.postcode || home.place, travel: travelMode, minutes: String(maxMinutes) }),
    ...(level === null ? {} : { level: String(level) }),
    ...(route === null ? {} : { route }),
  };
}
