import type { placement, placementHistory } from "../../schema";
import { uuidOf } from "../uuid";
import { dayOf, plusDays, plusHours, schoolYearOf } from "./days";
import type { DemoSchool, Ground } from "./ground";
import type { DemoListing } from "./listings";
import { addReport, type DemoReports } from "./reports";

export interface DemoPlacements {
  placements: (typeof placement.$inferInsert & { id: string })[];
  placementHistory: (typeof placementHistory.$inferInsert)[];
}

export type PlacementStatus = "proposed" | "accepted" | "placed" | "declined" | "withdrawn" | "fell_through";

const reasons: Record<PlacementStatus, readonly (string | null)[]> = {
  proposed: [null],
  accepted: [null],
  placed: [null],
  declined: ["Er is al een andere student begonnen.", "Wij zoeken iemand die alle dagen kan."],
  withdrawn: ["De student heeft voor een ander bedrijf gekozen."],
  fell_through: ["De student koos een andere opleiding.", "De reis bleek te lang."],
};

/** The last day of school in a school year, by and large; placements end with one that is at least four months away. */
function endOf(startsOn: string): string {
  const last = `${schoolYearOf(startsOn) + 1}-07-16`;
  return last > plusDays(startsOn, 120) ? last : `${schoolYearOf(startsOn) + 2}-07-16`;
}

/** A placement of one of a school's students on a listing, in a given state, with its report. */
export function addPlacement(
  ground: Ground,
  into: DemoReports & DemoPlacements,
  school: DemoSchool,
  on: DemoListing & { crebo: string },
  wish: {
    status: PlacementStatus;
    proposedBy?: string;
    userId?: string;
    name?: string;
    /** Placed by an agreement that all have signed here, instead of one made elsewhere. */
    signed?: boolean;
  },
): void {
  const { random, now, today } = ground;
  const { status } = wish;
  const placed = status === "placed";
  const accepted = status === "accepted" || placed;
  const createdAt = plusHours(now, -24 * (status === "proposed" ? random.int(1, 6) : random.int(4, 60)));
  const answeredAt = plusHours(createdAt, random.int(20, 60));
  const { student, report } = addReport(ground, into, school, {
    crebo: on.crebo,
    route: on.route === "bol" ? "bol" : "bbl",
    createdAt: plusHours(createdAt, -24 * random.int(2, 12)),
    status: accepted ? "solved" : "open",
    closedAt: accepted ? answeredAt : null,
    solvedElsewhere: null,
    ...(wish.userId === undefined ? {} : { userId: wish.userId }),
    ...(wish.name === undefined ? {} : { name: wish.name }),
  });
  const startsOn = plusDays(today, random.int(3, 30));
  const id = uuidOf("placement", student.id, on.id);
  const proposedBy = wish.proposedBy ?? null;
  into.placements.push({
    id,
    status,
    proposedBy,
    createdAt,
    startsOn,
    endsOn: endOf(startsOn),
    listingId: on.id,
    companyId: on.companyId,
    studentId: student.id,
    schoolId: school.id,
    reportId: report.id,
    crebo: on.crebo,
    route: report.route,
    reason: random.pick(reasons[status]),
    studentAgreedAt: createdAt,
    idempotencyKey: uuidOf("form", id),
    updatedAt: status === "proposed" ? createdAt : answeredAt,
    acceptedAt: accepted || status === "fell_through" ? answeredAt : null,
    agreedElsewhereOn: placed && wish.signed !== true ? dayOf(plusHours(answeredAt, 10)) : null,
    agreedElsewhereReference: placed && wish.signed !== true ? "POK uit de schooladministratie" : null,
  });
  if (status === "fell_through") {
    const again = { reportId: report.id, actor: "S" };
    into.reportHistory.push(
      { ...again, at: answeredAt, fromStatus: "open", toStatus: "solved" },
      { ...again, at: plusHours(answeredAt, 20), fromStatus: "solved", toStatus: "open" },
    );
  }
  const step = (fromStatus: string | null, toStatus: string, actor: "Sch" | "C" | "S", at: Date) =>
    into.placementHistory.push({
      placementId: id,
      at,
      actor,
      fromStatus,
      toStatus,
      actorId: actor === "Sch" ? proposedBy : null,
    });
  step(null, "proposed", "Sch", createdAt);
  if (accepted || status === "fell_through") step("proposed", "accepted", "C", answeredAt);
  if (placed) step("accepted", "placed", wish.signed === true ? "S" : "Sch", plusHours(answeredAt, 10));
  if (status === "fell_through") step("accepted", "fell_through", "Sch", plusHours(answeredAt, 20));
  if (status === "withdrawn") step("proposed", "withdrawn", "Sch", answeredAt);
  if (status === "declined") step("proposed", "declined", "C", answeredAt);
}
