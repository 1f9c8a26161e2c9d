import {
  companyStaff,
  coordinators,
  everyone,
  organisationsOf,
  schoolStaff,
  type Policy,
  type Viewer,
} from "~/platform/auth/viewer";

/** The hours of one's own company: its people. */
export const maySeeCompanyHours: Policy = companyStaff;
/** The hours that companies gave one's own school: its staff. */
export const maySeeSchoolHours: Policy = schoolStaff;
/** The report of a region, its rates and own entries; where, follows from the territory. */
export const mayReport: Policy = coordinators;
/** The page behind a mailed link: whoever has the link. */
export const mayOpenHoursLink: Policy = everyone;

/** Companies for which the viewer attests. */
export const attestingCompanies = (viewer: Viewer | null): string[] =>
  organisationsOf(viewer, "company", { verified: true });
/** The same with their names, for who must choose one. */
export function attestingCompanyNames(viewer: Viewer | null): { id: string; name: string }[] {
  const memberships = viewer?.memberships ?? [];
  return attestingCompanies(viewer).map((id) => ({
    id,
    name: memberships.find(({ organisationId }) => organisationId === id)?.organisationName ?? "",
  }));
}
/** Schools for which the viewer attests. */
export const attestingSchools = (viewer: Viewer | null): string[] =>
  organisationsOf(viewer, "school", { verified: true });
