import {
  coordinators,
  organisationsOf,
  verifiedSchoolStaff,
  type Policy,
  type Viewer,
} from "~/platform/auth/viewer";

/**
 * Names, phone numbers and addresses of a company's people: for checked school staff, its own people, coordinators, and
 * whoever has applied there (`applied`) as long as that was not turned down or withdrawn.
 */
export const maySeeContact = (viewer: Viewer | null, companyId: string, applied = false): boolean =>
  applied || verifiedSchoolStaff(viewer) || coordinators(viewer) || isOfCompany(viewer, companyId);

/** The companies of the viewer, checked or not yet. */
export const companiesOf = (viewer: Viewer | null): string[] => organisationsOf(viewer, "company");

/** The schools of the viewer, checked or not yet. */
export const schoolsOf = (viewer: Viewer | null): string[] => organisationsOf(viewer, "school");

export const isOfCompany = (viewer: Viewer | null, companyId: string): boolean =>
  companiesOf(viewer).includes(companyId);

/** Checked staff of this school. */
export const isOfSchool = (viewer: Viewer | null, schoolId: string): boolean =>
  organisationsOf(viewer, "school", { verified: true }).includes(schoolId);

/** Who changes what a company says about itself: those who manage it, checked or not. */
export const companyManagers: Policy = (viewer) => managedCompanies(viewer).length > 0;

/** The companies that the viewer manages. */
export const managedCompanies = (viewer: Viewer | null): string[] =>
  organisationsOf(viewer, "company", { role: "company_manager" });

/** Who keeps a school's lesson hours and closed days: any of its checked staff; whose school is looked at with the row. */
export const mayKeepSchoolTimes: Policy = verifiedSchoolStaff;

/** The schools whose times the viewer keeps. */
export const keptSchools = (viewer: Viewer | null): string[] =>
  organisationsOf(viewer, "school", { verified: true });
