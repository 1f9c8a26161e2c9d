export {
  contactsOf,
  coordinates,
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
  type Company,
  type Contact,
  type MailPerson,
  type RecognitionRow,
  type School,
} from "./organisations.usecases.server";
export { resolveSchool } from "./registration.usecases.server";
export { organisationSubscriptions } from "./verification.mails.server";
export { companySettingsSchema, resumeSchema, type CompanySettingsInput } from "./settings.forms";
export {
  companyClosed,
  companyRecipients,
  companySettings,
  mailContact,
  pauseForSilence,
  resumeCompany,
  saveCompanySettings,
  type Closed,
  type CompanyRecipient,
} from "./settings.usecases.server";
