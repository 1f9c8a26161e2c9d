import type { booking, evaluation } from "../../schema";

type Evaluation = typeof evaluation.$inferInsert;

const ofCompany = [
  { score: 4, wentWell: "De klas was goed voorbereid en stelde slimme vragen.", better: "" },
  {
    score: 5,
    wentWell: "Twee leerlingen vroegen meteen naar een stage.",
    better: "Kom een kwartier eerder, dan is er meer tijd om zelf iets te maken.",
  },
  { score: 3, wentWell: "Iedereen deed mee.", better: "De groep was groot; in twee helften gaat het beter." },
];
const ofSchool = [
  { score: 5, wentWell: "Zelf aan de machine mogen: daar praten ze nog over.", better: "" },
  {
    score: 4,
    wentWell: "Duidelijke uitleg, en tijd voor vragen.",
    better: "De rondleiding mag wat korter, dan blijft er meer tijd over om te doen.",
  },
];

/** How completed visits were: the companies have told of all, the schools only of those of over two weeks ago. */
export const evaluationsOf = (
  bookings: readonly (typeof booking.$inferInsert & { id: string })[],
  today: Date,
): Evaluation[] =>
  bookings.flatMap(({ id, status, completedAt, requestedBy }, index): Evaluation[] => {
    if (status !== "completed" || completedAt == null) return [];
    const old = today.getTime() - completedAt.getTime() > 14 * 86_400_000;
    const of = (side: "T" | "C", texts: readonly Omit<Evaluation, "bookingId" | "side">[]): Evaluation[] =>
      texts
        .slice(index % texts.length, (index % texts.length) + 1)
        .map((text) => ({ ...text, bookingId: id, side, at: completedAt }));
    const school = of("T", ofSchool).map((view) => ({ ...view, authorId: requestedBy ?? null }));
    return [...of("C", ofCompany), ...(old ? school : [])];
  });
