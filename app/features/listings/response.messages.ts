import { catalogue, count } from "~/platform/i18n/i18n";

import { usualDays, type ResponseFigures } from "./core/response";

/** How a company answers, in one line. */
export const responseMessages = catalogue(
  {
    line: ({ asked, answered, medianHours }: ResponseFigures) =>
      medianHours === null
        ? `Beantwoordde nog geen van de ${asked} aanvragen`
        : `Antwoordt meestal binnen ${count("nl", usualDays(medianHours), "dag", "dagen")} · beantwoordt ${answered} van de ${asked} aanvragen`,
  },
  {
    line: ({ asked, answered, medianHours }) =>
      medianHours === null
        ? `Has answered none of ${asked} requests yet`
        : `Usually answers within ${count("en", usualDays(medianHours), "day", "days")} · answers ${answered} of ${asked} requests`,
  },
);
