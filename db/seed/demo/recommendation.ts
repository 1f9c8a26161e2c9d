import { uuidOf } from "../uuid";
import type { DemoApplications } from "./applications";
import { plusHours } from "./days";
import type { Ground } from "./ground";
import type { DemoPlacements } from "./placements";
import type { Leerbaan } from "./shortage";

/**
 * Before their application at `bedrijf@`, somebody applied for another place for the same qualification: that company
 * took another candidate, and its recommendation went along with this application.
 */
export function addRecommendation(
  { now }: Ground,
  into: DemoApplications & DemoPlacements,
  applicationId: string,
  from: Leerbaan,
): void {
  const application = into.applications.find(({ id }) => id === applicationId);
  if (application === undefined) throw new Error("There is no such application.");
  const id = uuidOf("application", application.studentId, from.id);
  const [sent, seen, declined] = [plusHours(now, -24 * 9), plusHours(now, -24 * 8), plusHours(now, -24 * 5)];
  const reason = "other_candidate";
  into.applications.push({
    ...application,
    id,
    listingId: from.id,
    companyId: from.companyId,
    reference: "SO-6DEM6",
    objective: from.objectiveSelection === true,
    status: "declined",
    reason,
    companyNote: "Je maakte een goede indruk. Iemand anders kan een maand eerder beginnen.",
    recommendedAt: declined,
    studentAgreedAt: sent,
    idempotencyKey: uuidOf("form", id),
    createdAt: sent,
    updatedAt: declined,
  });
  application.referredFrom = id;
  into.placementHistory.push(
    { placementId: id, at: sent, actor: "St", fromStatus: null, toStatus: "submitted" },
    { placementId: id, at: seen, actor: "C", fromStatus: "submitted", toStatus: "viewed" },
    { placementId: id, at: declined, actor: "C", fromStatus: "viewed", toStatus: "declined", note: reason },
  );
}
