import type { Db } from "~/platform/db.server";

import { findAuditOf, insertAudit, type AuditEntry, type AuditLine } from "./audit.repository.server";

export type { AuditEntry, AuditLine } from "./audit.repository.server";

/** Writes down, in the transaction of the deed, what somebody opened or changed about someone else. */
export const audit = (tx: Db, entry: AuditEntry, now: Date): Promise<void> => insertAudit(entry, now, tx);

/** The last 100 entries about a subject, newest first; without the actions in `except`. */
export const auditTrail = (
  db: Db,
  subjectType: string,
  subjectId: string,
  except: readonly string[] = [],
): Promise<AuditLine[]> => findAuditOf(subjectType, subjectId, except, 100, db);
