/** How a company has answered over the last twelve months. */
export interface ResponseFigures {
  /** Requests that were answered or lapsed. */
  asked: number;
  answered: number;
  /** Median time to an answer, in hours; null while nothing was answered. */
  medianHours: number | null;
}

/** With fewer requests the figures say more about chance than about the company, and are not shown. */
export const shownFrom = 3;

/** The figures when they can be shown, else null. */
export const telling = (figures: ResponseFigures | null): ResponseFigures | null =>
  figures === null || figures.asked < shownFrom ? null : figures;

/** Within how many days a company usually answers, at least 1. */
export const usualDays = (medianHours: number): number => Math.max(1, Math.ceil(medianHours / 24));
