import { z } from "zod";

import { isReckoned } from "~/platform/clock/reckoned";

/** A day, YYYY-MM-DD, in the years that the site reckons with; `error` is the text for one that is not. */
export const isoDay = (error?: string) =>
  z.iso.date(error).superRefine((value, check) => {
    if (isReckoned(value)) return;
    check.addIssue(
      error === undefined
        ? { code: "invalid_format", format: "date", input: value }
        : { code: "custom", message: error },
    );
  });
