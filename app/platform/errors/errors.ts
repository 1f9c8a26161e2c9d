import type { Locale } from "../i18n/i18n";

/** What a coded error says, and the HTTP status it becomes. */
export interface ErrorDefinition {
  status: 400 | 403 | 404 | 409 | 410 | 422 | 429 | 503;
  nl: string;
  en: string;
}

/** A refusal that the reader can do something about: `code` is for machines, `message` for people. */
export class AppError extends Error {
  constructor(
    readonly code: string,
    readonly definition: ErrorDefinition,
    /** The form field that it is about, when there is one. */
    readonly field?: string,
  ) {
    super(code);
    this.name = "AppError";
  }

  get status(): number {
    return this.definition.status;
  }

  text(locale: Locale): string {
    return this.definition[locale];
  }

  /** What it says at the fields of a form; none when it is about the form as a whole. */
  faults(locale: Locale): Record<string, string[]> {
    return this.field === undefined ? {} : { [this.field]: [this.text(locale)] };
  }
}

/**
 * Declares the errors of a feature once, with their texts. The result makes an error by its key:
 * `throw bookingError("slot_full")` has code `booking.slot_full`.
 */
export function defineErrors<K extends string>(
  feature: string,
  definitions: Record<K, ErrorDefinition>,
): (key: K, field?: string) => AppError {
  return (key, field) => new AppError(`${feature}.${key}`, definitions[key], field);
}

export const platformError = defineErrors("platform", {
  not_found: {
    status: 404,
    nl: "Wat je zoekt is verhuisd, of het staat er niet meer.",
    en: "What you are looking for has moved, or is no longer there.",
  },
  forbidden: {
    status: 403,
    nl: "Je hebt geen toegang tot deze pagina.",
    en: "You do not have access to this page.",
  },
  bad_request: {
    status: 400,
    nl: "Deze vraag klopt niet. Ga terug en probeer het opnieuw.",
    en: "This request is not right. Go back and try again.",
  },
  too_many: {
    status: 429,
    nl: "Dat ging te vaak achter elkaar. Wacht even en probeer het dan opnieuw.",
    en: "That was too often in a row. Wait a moment and try again.",
  },
  unavailable: {
    status: 503,
    nl: "Vakbrug is even niet bereikbaar. Probeer het over een minuut opnieuw; wat je al verstuurd had, is bewaard.",
    en: "Vakbrug cannot be reached for a moment. Try again in a minute; what you had already sent is safe.",
  },
});
