import { coordinators, organisationsOf, verifiedSchoolStaff, type Viewer } from "~/platform/auth/viewer";

/** Names, phone numbers and addresses of a company's people: for checked school staff, its own people and coordinators. */
export const maySeeContact = (viewer: Viewer | null, companyId: string): boolean =>
  verifiedSchoolStaff(viewer) || coordinators(viewer) || isOfCompany(viewer, companyId);

/** The companies of the viewer, checked or not yet. */
export const companiesOf = (viewer: Viewer | null): string[] => organisationsOf(viewer, "company");

/** The schools of the viewer, checked or not yet. */
export const schoolsOf = (viewer: Viewer | null): string[] => organisationsOf(viewer, "school");

export const isOfCompany = (viewer: Viewer | null, companyId: string): boolean =>
  companiesOf(viewer).includes(companyId);

/** Checked staff of this school. */
export const isOfSchool = (viewer: Viewer | null, schoolId: string): boolean =>
  organisationsOf(viewer, "school", { verified: true }).includes(schoolId);

/** Changing what a company says about itself is for the one who manages it. */
export const mayManageCompany = (viewer: Viewer | null, companyId: string): boolean =>
  organisationsOf(viewer, "company", { role: "company_manager" }).includes(companyId);
