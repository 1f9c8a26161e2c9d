import { and, desc, eq, notInArray } from "drizzle-orm";

import { auditLog, user } from "#db/schema";
import type { Db } from "~/platform/db.server";

export interface AuditEntry {
  /** Null when the system did it. */
  actorId: string | null;
  /** "company.verified", "membership.rejected" and the like. */
  action: string;
  subjectType: string;
  subjectId: string;
  details?: Record<string, unknown>;
}

export async function insertAudit(entry: AuditEntry, now: Date, tx: Db): Promise<void> {
  await tx.insert(auditLog).values({ ...entry, details: entry.details ?? {}, at: now });
}

export interface AuditLine {
  id: number;
  at: Date;
  action: string;
  actorName: string | null;
  details: Record<string, unknown>;
}

/** What happened to a subject, but for these actions, newest first. */
export const findAuditOf = (
  subjectType: string,
  subjectId: string,
  except: readonly string[],
  limit: number,
  db: Db,
): Promise<AuditLine[]> =>
  db
    .select({
      id: auditLog.id,
      at: auditLog.at,
      action: auditLog.action,
      actorName: user.name,
      details: auditLog.details,
    })
    .from(auditLog)
    .leftJoin(user, eq(user.id, auditLog.actorId))
    .where(
      and(
        eq(auditLog.subjectType, subjectType),
        eq(auditLog.subjectId, subjectId),
        notInArray(auditLog.action, [...except]),
      ),
    )
    .orderBy(desc(auditLog.at), desc(auditLog.id))
    .limit(limit);
