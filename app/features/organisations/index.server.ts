export { deskQueue } from "./desk.usecases.server";
export { asJudge, judgeIntent } from "./judge-intent.server";
export { organisationFile } from "./organisation-file.usecases.server";
export {
  coordinatorsFor,
  findCompanyById,
  findCompanyBySlug,
  findSchoolById,
  findSchoolBySlug,
  isRecognised,
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
export {
  qualificationLabel,
  resolveQualification,
  type QualificationRow,
} from "./qualifications.usecases.server";
export { checksFor, toDosFor } from "./todos.server";
export { organisationSubscriptions } from "./verification.mails.server";
