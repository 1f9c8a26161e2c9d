import type { Locale } from "../i18n/i18n";

export type MembershipRole = "company_manager" | "practice_trainer" | "teacher" | "placement_coordinator";

export interface ViewerMembership {
  organisation: "company" | "school";
  organisationId: string;
  organisationName: string;
  role: MembershipRole;
  /** Both the person in the organisation and the organisation itself have been checked. */
  verified: boolean;
}

/** Who is looking: the signed-in person, their organisations and their territory. */
export interface Viewer {
  userId: string;
  sessionId: string;
  name: string;
  email: string;
  emailConfirmed: boolean;
  locale: Locale;
  role: "member" | "coordinator" | "admin";
  memberships: ViewerMembership[];
  /** Codes of the regions that a coordinator works for. */
  territory: string[];
}

/** Who may do something, by who they are. Whose row it is, is checked where the row is read. */
export type Policy = (viewer: Viewer | null) => boolean;

export const everyone: Policy = () => true;
export const signedOut: Policy = (viewer) => viewer === null;
export const signedIn: Policy = (viewer) => viewer !== null;
export const coordinators: Policy = (viewer) => viewer?.role === "coordinator" || viewer?.role === "admin";
export const administrators: Policy = (viewer) => viewer?.role === "admin";

const has =
  (...roles: MembershipRole[]) =>
  (verifiedOnly: boolean): Policy =>
  (viewer) =>
    viewer?.memberships.some((m) => roles.includes(m.role) && (m.verified || !verifiedOnly)) ?? false;

/** Anyone on a school's staff, checked or not yet. */
export const schoolStaff: Policy = has("teacher", "placement_coordinator")(false);
/** Staff of a school that the coordinator has checked. */
export const verifiedSchoolStaff: Policy = has("teacher", "placement_coordinator")(true);
export const placementCoordinators: Policy = has("placement_coordinator")(true);
/** Anyone of a company, checked or not yet. */
export const companyStaff: Policy = has("company_manager", "practice_trainer")(false);

/**
 * The names of the viewer's organisations of one kind, by id, to say of which of them something is. None for whoever is
 * of a single one, and knows.
 */
export function namesOfSeveral(viewer: Viewer | null, kind: "company" | "school"): Record<string, string> {
  const own = (viewer?.memberships ?? []).filter(({ organisation }) => organisation === kind);
  const names = new Map(own.map((m) => [m.organisationId, m.organisationName]));
  return names.size > 1 ? Object.fromEntries(names) : {};
}

/** The organisations of one kind that the viewer belongs to; `verified` ones only when asked. */
export const organisationsOf = (
  viewer: Viewer | null,
  kind: "company" | "school",
  options: { verified?: boolean; role?: MembershipRole } = {},
): string[] => [
  ...new Set(
    (viewer?.memberships ?? [])
      .filter(
        (m) =>
          m.organisation === kind &&
          (options.verified !== true || m.verified) &&
          (options.role === undefined || m.role === options.role),
      )
      .map((m) => m.organisationId),
  ),
];
