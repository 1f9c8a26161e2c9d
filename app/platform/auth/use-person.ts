import { useRouteLoaderData } from "@remix-run/react";

/** What every page knows about who looks at it, from the root's loader. It steers what is shown, never what is allowed. */
export interface Person {
  name: string;
  hasCompany: boolean;
  hasSchool: boolean;
  /** Finds places for students of a school. */
  placesStudents: boolean;
  coordinates: boolean;
}

/** Who looks at the page; null when nobody is signed in, and on a page that broke before that was known. */
export const usePerson = (): Person | null =>
  (useRouteLoaderData("root") as { person: Person | null } | undefined)?.person ?? null;
