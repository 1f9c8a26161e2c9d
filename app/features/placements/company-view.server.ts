import { maySeeCv } from "~/features/students/index.server";
import { haversineKm } from "~/platform/geo/distance";
import { travelMinutes } from "~/platform/geo/travel";
import { referenceFrom } from "~/platform/reference/reference";

import { isNamed, isRevealed, withoutIdentity } from "./core/applying";
import type { ApplicationLine, CompanyApplication } from "./core/application-lines";
import type { CompanyProposal, ProposalLine } from "./core/lines";
import { waitsForSchool } from "./core/placement";

const travelOf = (line: ApplicationLine): CompanyApplication["travel"] =>
  line.studentLat === null || line.studentLng === null || line.travelMode === null
    ? null
    : {
        mode: line.travelMode,
        minutes: travelMinutes(
          haversineKm(
            { lat: line.studentLat, lng: line.studentLng },
            { lat: line.listingLat, lng: line.listingLng },
          ),
          line.travelMode,
        ),
      };

/**
 * What the company may see of an application: never birth date and address, as the profile promises; under objective
 * selection, until it invites, neither name, school, e-mail address, languages nor CV, also not name and address where the
 * applicant has written them in a text.
 */
export function seenByCompany(line: ApplicationLine): CompanyApplication {
  const revealed = isRevealed(line);
  const clean = (text: string | null) =>
    revealed ? (text ?? "") : withoutIdentity(text ?? "", line.studentName);
  return {
    id: line.id,
    reference: line.reference,
    status: line.status,
    objective: line.objective,
    revealed,
    listingId: line.listingId,
    listingTitle: line.listingTitle,
    listingSlug: line.listingSlug,
    companyId: line.companyId,
    qualification: line.qualification,
    crebo: line.crebo,
    level: line.level,
    route: line.route,
    kind: line.studentKind,
    skills: clean(line.skills),
    experience: clean(line.experience),
    motivation: clean(line.motivation),
    // What somebody speaks tells where they or their parents come from.
    languages: revealed ? (line.languages ?? []) : [],
    drivingLicence: line.drivingLicence ?? false,
    vogWilling: line.vogWilling ?? false,
    weekdays: line.weekdays ?? [],
    travel: travelOf(line),
    person: revealed
      ? {
          name: line.studentName,
          email: line.studentEmail,
          schoolName: line.schoolName,
          confirmed: line.confirmed,
          hasCv: line.hasCv && maySeeCv({ sharesCv: true, objective: line.objective, status: line.status }),
        }
      : null,
    waitsForSchool: waitsForSchool(line),
    startsOn: line.startsOn,
    endsOn: line.endsOn,
    hoursPerWeek: line.hoursPerWeek,
    offerUntil: line.offerUntil,
    companyNote: line.companyNote,
    reason: line.reason,
    trainerName: line.trainerName,
    recommendedBy: line.recommendedBy,
    createdAt: line.createdAt,
  };
}

/** What a company calls a proposed student whose name it does not see yet: the same number for one proposal always. */
export const proposalNumber = (placementId: string): string =>
  referenceFrom(Buffer.from(placementId.replaceAll("-", ""), "hex"), "VS");

/** What the school writes about a proposal, as the company may read it: under objective selection without the student. */
export const proposalText = (line: ProposalLine, text: string): string =>
  isNamed(line) ? text : withoutIdentity(text, line.studentName);

/** What the company may see of a proposal: no name under objective selection until it accepts, nor of whom it did not take. */
export function proposalSeenByCompany(proposal: ProposalLine): CompanyProposal {
  const { studentName, ...line } = proposal;
  const over = line.status === "declined" || line.status === "withdrawn";
  return {
    ...line,
    reference: proposalNumber(line.id),
    person: isNamed(line) && !over ? { name: studentName } : null,
    reason: line.reason === null ? null : proposalText(proposal, line.reason),
  };
}
