export { accountRequest } from "./account-request.server";
export { emailConfirmed } from "./accounts.events.server";
export {
  countRegistration,
  openAccount,
  type AccountRequest,
  type NewAccount,
} from "./accounts.usecases.server";
export { flagAccount } from "./bounces.server";
export { createAdministrator, setPassword, unblock } from "./administration.usecases.server";
export { audit, auditTrail, type AuditEntry, type AuditLine } from "./audit.usecases.server";
export { toDosFor } from "./todos.server";
export {
  issueToken,
  peekToken,
  revokeTokens,
  useToken,
  type NewToken,
  type PeekedToken,
  type TokenPurpose,
  type TokenRow,
} from "./tokens.usecases.server";
