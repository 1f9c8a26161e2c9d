import { assignmentText, eventText } from "./project-texts";
import { placedText, tastingText } from "./placed-texts";
import type { ListingText, Setting } from "./setting";
import { companyVisit, guestLesson, workshopText } from "./visit-texts";

export { sectorTexts } from "./sectors";
export type { SectorText, Topic, Trade } from "./sector-text";
export { settingOf } from "./setting";

type Kind =
  "guest_lesson" | "company_visit" | "workshop" | "assignment" | "event" | "internship" | "apprenticeship";

/** Title, summary and description of a listing; `qualification` is its official name, for one that has it. */
export function listingText(kind: Kind, setting: Setting, qualification: string | null): ListingText {
  switch (kind) {
    case "guest_lesson":
      return guestLesson(setting);
    case "company_visit":
      return companyVisit(setting);
    case "workshop":
      return workshopText(setting);
    case "assignment":
      return assignmentText(setting);
    case "event":
      return eventText(setting);
    case "internship":
    case "apprenticeship":
      return qualification === null ? tastingText(setting) : placedText(setting, kind, qualification);
  }
}
