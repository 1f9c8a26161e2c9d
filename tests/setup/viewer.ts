import type { Viewer, ViewerMembership } from "~/platform/auth/viewer";

type Membership = Pick<ViewerMembership, "organisation" | "organisationId" | "role">;

/** Somebody who is signed in, reads Dutch, and belongs to these organisations as a checked person. */
export const viewerOf = (userId: string, ...memberships: Membership[]): Viewer => ({
  ...{ userId, sessionId: "s", name: "Iemand", email: "iemand@test.test", emailConfirmed: true },
  ...{ locale: "nl", role: "member", territory: [] },
  memberships: memberships.map((one) => ({ ...one, organisationName: "Organisatie", verified: true })),
});
