export { askCompanyAgain } from "./company.usecases.server";
export { deskQueue } from "./desk.usecases.server";
export { asJudge, judgeIntent } from "./judge-intent.server";
export { demandObjectiveSelection } from "./objective.usecases.server";
export { organisationFile } from "./organisation-file.usecases.server";
export {
  contactLines,
  coordinatorsByRegion,
  coordinatorsFor,
  findCompanyById,
  findCompanyBySlug,
  findSchoolById,
  findSchoolBySlug,
  isRecognised,
  membershipsOf,
  membersOf,
  primaryContact,
  recognitionsOf,
  territoryOf,
  type School,
} from "./organisations.usecases.server";
export { companiesOf, companyManagers, managedCompanies } from "./organisations.permissions";
export { asManager } from "./own-company.server";
export { companyOverview } from "./own-company.usecases.server";
export { holdRecognition } from "./recognitions.usecases.server";
export {
  qualificationLabel,
  resolveQualification,
  type QualificationRow,
} from "./qualifications.usecases.server";
export { checksFor, toDosFor } from "./todos.server";
export { resolveSchool } from "./schools.usecases.server";
export { companyPaused, mailContactChanged, organisationJudged } from "./organisations.events.server";
export { organisationSubscriptions } from "./verification.mails.server";
export {
  companyRecipients,
  localeOfContact,
  mailContact,
  type CompanyRecipient,
} from "./mail-contact.usecases.server";
export { companySettingsSchema, resumeSchema } from "./settings.forms";
export {
  companyClosed,
  companySettings,
  pauseForSilence,
  resumeCompany,
  saveCompanySettings,
  silentCompanies,
  unreachableCompanies,
  type Closed,
} from "./settings.usecases.server";
export type { BellPeriod } from "./core/school-times";
export { bellOf, closedDaysOf } from "./school-times.usecases.server";
