import { z } from "zod";

import { personFields } from "~/features/accounts";
import { isoDay } from "~/platform/forms/day";
import { line, notTyped } from "~/platform/forms/text";

const whole = (min: number, max: number) => z.int().min(min).max(max).optional();

/** How a company wants to be asked; what is left empty is not set. Days are YYYY-MM-DD, both ends included. */
export const companySettingsSchema = z
  .object({
    companyId: z.uuid(notTyped),
    requestsPerMonth: whole(1, 1000),
    pausedUntil: isoDay().optional(),
    noticeDays: whole(0, 60),
    holdWorkingDays: whole(1, 20),
    bufferMinutes: whole(0, 1440),
    deputyName: line(2, 100).optional(),
    deputyEmail: personFields.email.optional(),
    deputyPhone: personFields.phone,
    deputyFrom: isoDay().optional(),
    deputyUntil: isoDay().optional(),
  })
  .superRefine((value, check) => {
    const needed = ["deputyName", "deputyEmail", "deputyFrom", "deputyUntil"] as const;
    const named = value.deputyPhone !== undefined || needed.some((name) => value[name] !== undefined);
    for (const name of named ? needed : []) {
      if (value[name] === undefined) check.addIssue({ code: "custom", path: [name], message: "required" });
    }
    const { deputyFrom: from, deputyUntil: until } = value;
    if (from !== undefined && until !== undefined && until < from) {
      check.addIssue({ code: "custom", path: ["deputyUntil"], message: "order" });
    }
  });
export type CompanySettingsInput = z.output<typeof companySettingsSchema>;

export const resumeSchema = z.object({ companyId: z.uuid(notTyped) });
