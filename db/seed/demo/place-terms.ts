import type { listing } from "../../schema";
import type { DemoCompany } from "./companies";
import type { Topic } from "./texts";
import { capital } from "./texts/setting";

type Row = typeof listing.$inferInsert;

const contracts = ["training", "fixed_term", "training", "pool"] as const;
const roads = [
  "De bushalte is vijf minuten lopen. Fietsen kan over een vrijliggend fietspad.",
  "Met de trein en daarna tien minuten fietsen ben je er. Bij het station staan huurfietsen.",
  "Er komt 's ochtends vroeg nog geen bus. Een collega kan je bij het station ophalen.",
  "Op de fiets is het goed te doen, ook vanuit de dorpen eromheen. Je fiets staat droog.",
] as const;

/** What a row of another kind has in the place of what a place for a student states. */
export const noPlace = {
  weekdays: [],
  contract: null,
  workProcesses: [],
  practiceTrainerId: null,
  drivingLicenceNeeded: false,
  vogNeeded: false,
  objectiveSelection: false,
  howToGetThere: "",
} satisfies Partial<Row>;

/** What a company states of a place for a student, beside its terms; the same for all its places but for the work. */
export function placeTerms(
  { row: { name }, contact }: DemoCompany,
  kind: "internship" | "apprenticeship",
  of: { topic: Topic; isForQualification: boolean; daysPerWeek: number; requirements: string },
) {
  const tail = name.length;
  const processes = [
    "Het werk voorbereiden",
    ...of.topic.work.map(capital).filter((text) => text.length <= 120),
    "Het eigen werk controleren en opleveren",
  ];
  return {
    // Many agree on the days together.
    weekdays: tail % 2 === 0 ? Array.from({ length: of.daysPerWeek }, (_, index) => index + 1) : [],
    contract: kind === "apprenticeship" ? (contracts[tail % contracts.length] ?? null) : null,
    workProcesses: of.isForQualification ? processes : [],
    practiceTrainerId: of.isForQualification ? contact.id : null,
    drivingLicenceNeeded: kind === "apprenticeship" && tail % 7 === 0,
    vogNeeded: of.requirements.includes("VOG"),
    objectiveSelection: tail % 5 === 0,
    howToGetThere: roads[tail % roads.length] ?? "",
  };
}
