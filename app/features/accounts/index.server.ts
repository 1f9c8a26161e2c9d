export { accountRequest } from "./account-request.server";
export { emailConfirmed } from "./accounts.events.server";
export { countMail, countRegistration, openAccount, type AccountRequest } from "./accounts.usecases.server";
export { flagAccount } from "./bounces.server";
export { forgetOldAttempts } from "./limits.repository.server";
export { createAdministrator, setPassword, unblock } from "./administration.usecases.server";
export { audit, auditTrail } from "./audit.usecases.server";
export { toDosFor } from "./todos.server";
export {
  issueToken,
  moveTokens,
  peekToken,
  revokeTokens,
  useToken,
  type TokenPurpose,
} from "./tokens.usecases.server";
