export { audit, auditTrail, type AuditEntry, type AuditLine } from "./audit.usecases.server";
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
