import { DrizzlePostgreSQLAdapter } from "@lucia-auth/adapter-drizzle";
import { and, desc, eq, gt, lte } from "drizzle-orm";
import { Lucia, TimeSpan } from "lucia";

import { company, coordinatorRegion, membership, region, school, session, user } from "#db/schema";

import { byName, type Db } from "../db.server";
import type { Viewer } from "./viewer";

declare module "lucia" {
  interface Register {
    UserId: string;
    DatabaseSessionAttributes: { device: string | null };
  }
}

/** A session as its owner may see it; never its id, which is what the cookie holds. */
export interface SessionLine {
  startedAt: Date;
  device: string | null;
  /** The one that asks. */
  current: boolean;
}

export interface Sessions {
  /** Starts a session after the password was right, on a device of this description; answers the Set-Cookie header. */
  start(userId: string, device?: string | null): Promise<string>;
  /** Ends one session; answers the Set-Cookie header that clears the cookie. */
  end(sessionId: string): Promise<string>;
  /** Ends every session of a person, as after a new password. */
  endAll(userId: string): Promise<void>;
  /** The sessions of the person that are still open, newest first. */
  list(of: { userId: string; sessionId: string }, now: Date): Promise<SessionLine[]>;
  /** Who the Cookie header belongs to, and a Set-Cookie header when the session was prolonged or is gone. */
  read(cookieHeader: string): Promise<{ viewer: Viewer | null; setCookie?: string }>;
}

/** Sessions of 30 days in the database; the cookie is httpOnly, SameSite=Lax and Secure on https. */
export function makeSessions(db: Db, secure: boolean): Sessions {
  const lucia = new Lucia(new DrizzlePostgreSQLAdapter(db, session, user), {
    sessionExpiresIn: new TimeSpan(30, "d"),
    sessionCookie: {
      name: "vakbrug_session",
      attributes: { secure, sameSite: "lax", path: "/" },
    },
  });
  return {
    async start(userId, device = null) {
      const made = await lucia.createSession(userId, { device });
      return lucia.createSessionCookie(made.id).serialize();
    },
    async end(sessionId) {
      await lucia.invalidateSession(sessionId);
      return lucia.createBlankSessionCookie().serialize();
    },
    endAll: (userId) => lucia.invalidateUserSessions(userId),
    async list({ userId, sessionId }, now) {
      const found = await db
        .select()
        .from(session)
        .where(and(eq(session.userId, userId), gt(session.expiresAt, now)))
        .orderBy(desc(session.startedAt), desc(session.id))
        .limit(100);
      return found.map(({ id, startedAt, device }) => ({ startedAt, device, current: id === sessionId }));
    },
    async read(cookieHeader) {
      const sessionId = lucia.readSessionCookie(cookieHeader);
      if (sessionId === null) return { viewer: null };
      const { session: found } = await lucia.validateSession(sessionId);
      if (found === null) {
        return { viewer: null, setCookie: lucia.createBlankSessionCookie().serialize() };
      }
      const viewer = await loadViewer(db, found.userId, found.id);
      return found.fresh
        ? { viewer, setCookie: lucia.createSessionCookie(found.id).serialize() }
        : { viewer };
    },
  };
}

/** Forgets the sessions that are over; of those, nothing is kept. */
export async function forgetOldSessions(db: Db, now: Date): Promise<void> {
  await db.delete(session).where(lte(session.expiresAt, now));
}

async function loadViewer(db: Db, userId: string, sessionId: string): Promise<Viewer | null> {
  const [person] = await db.select().from(user).where(eq(user.id, userId));
  if (person === undefined || person.blockedAt !== null) return null;
  const memberships = await db
    .select({
      companyId: membership.companyId,
      companyName: company.name,
      companyVerification: company.verification,
      schoolId: membership.schoolId,
      schoolName: school.name,
      schoolVerification: school.verification,
      role: membership.role,
      status: membership.status,
    })
    .from(membership)
    .leftJoin(company, eq(company.id, membership.companyId))
    .leftJoin(school, eq(school.id, membership.schoolId))
    .where(eq(membership.userId, userId))
    .orderBy(membership.createdAt, membership.id);
  const territory =
    person.role === "member"
      ? []
      : await db
          .select({ code: coordinatorRegion.regionCode })
          .from(coordinatorRegion)
          .innerJoin(region, eq(region.code, coordinatorRegion.regionCode))
          .where(eq(coordinatorRegion.userId, userId))
          .orderBy(byName(region.name), region.code);
  return {
    userId,
    sessionId,
    name: person.name,
    email: person.email,
    emailConfirmed: person.emailConfirmedAt !== null,
    locale: person.locale,
    role: person.role,
    memberships: memberships
      .filter((row) => row.status !== "rejected")
      .map((row) => ({
        organisation: row.companyId === null ? "school" : "company",
        organisationId: row.companyId ?? row.schoolId ?? "",
        organisationName: row.companyName ?? row.schoolName ?? "",
        role: row.role,
        verified:
          row.status === "verified" && (row.companyVerification ?? row.schoolVerification) === "verified",
      })),
    territory: territory.map((row) => row.code),
  };
}
