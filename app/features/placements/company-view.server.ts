import { maySeeCv } from "~/features/students/index.server";
import { haversineKm } from "~/platform/geo/distance";
import { travelMinutes } from "~/platform/geo/travel";

import { isRevealed, withoutIdentity } from "./core/applying";
import type { ApplicationLine, CompanyApplication } from "./core/application-lines";

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
 * What the company may see of an application: under objective selection, until it invites, neither name, birth date,
 * gender, address, school nor CV, also not where the applicant has written them in a text.
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
    languages: line.languages ?? [],
    drivingLicence: line.drivingLicence ?? false,
    vogWilling: line.vogWilling ?? false,
    weekdays: line.weekdays ?? [],
    travel: travelOf(line),
    person: revealed
      ? {
          name: line.studentName,
          birthDate: line.birthDate,
          place: line.studentPlace ?? "",
          email: line.studentEmail,
          schoolName: line.schoolName,
          confirmed: line.confirmed,
          hasCv: line.hasCv && maySeeCv({ sharesCv: true, objective: line.objective, status: line.status }),
        }
      : null,
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
