import { AppError, type ErrorDefinition } from "~/platform/errors/errors";
import type { Locale } from "~/platform/i18n/i18n";

import type { Finding } from "./core/minors";
import { refusalMessages } from "./refusal.messages";

const definition: ErrorDefinition = {
  status: 422,
  nl: "De wet staat dit rooster niet toe voor deze student.",
  en: "The law does not allow this timetable for this student.",
};

/** The field of the form at which a finding is told. */
const fieldOf = ({ limit, weekday }: Finding): string =>
  weekday === null ? "schoolHours" : `${limit === "latest" || limit === "day" ? "until" : "from"}${weekday}`;

/** A timetable that the law does not allow: at each field what is wrong, by which rule and from which source. */
export class MinorRefusal extends AppError {
  constructor(readonly findings: readonly Finding[]) {
    super("agreements.minor", definition);
  }

  override faults(locale: Locale): Record<string, string[]> {
    const faults: Record<string, string[]> = {};
    for (const finding of this.findings)
      (faults[fieldOf(finding)] ??= []).push(refusalMessages[locale].of(finding));
    return faults;
  }
}
