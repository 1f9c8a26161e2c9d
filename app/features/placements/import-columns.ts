import type { CsvColumn } from "~/platform/files/csv-table.server";
import type { Locale } from "~/platform/i18n/i18n";

/** A column with its name in our own template, which is also how a fault calls it. */
export interface ImportColumn<F extends string> extends CsvColumn<F> {
  label: Record<Locale, string>;
  /** A cell of the template's example, for a school year by the year in which it starts. */
  example: string | ((year: number) => string);
}

function column<F extends string>(
  field: F,
  nl: string,
  en: string,
  example: ImportColumn<F>["example"],
  more: { also?: readonly string[]; optional?: boolean } = {},
): ImportColumn<F> {
  const names = [nl, en, ...(more.also ?? [])];
  return { field, names, required: more.optional !== true, label: { nl, en }, example };
}

const qualification = column("qualification", "Opleiding", "Qualification", "25892", {
  also: ["crebo", "crebocode", "crebo code", "programme"],
});
const route = column("route", "Leerweg", "Learning route", "BBL", { also: ["route"] });
const schoolYear = (year: number) => `${year}/${year + 1}`;
const optional = true;

export const studentColumns = [
  column("studentNumber", "Studentnummer", "Student number", "100200", {
    also: ["leerlingnummer", "nummer", "number"],
  }),
  column("name", "Naam", "Name", "Sanne de Vries"),
  column("birthDate", "Geboortedatum", "Date of birth", "17-3-2008", { also: ["birth date"], optional }),
  column("email", "E-mailadres", "E-mail address", "sanne@student.example", {
    also: ["e-mail", "email", "mail"],
    optional,
  }),
  qualification,
  route,
  column("wantedFrom", "Wil beginnen op", "Wants to begin on", (year) => `1-9-${year}`, {
    also: ["gewenste start", "startdatum", "start", "wanted start"],
    optional,
  }),
  column("schoolYear", "Schooljaar", "School year", schoolYear, { optional }),
  column("note", "Opmerking", "Note", "", { also: ["remark"], optional }),
] as const;

export const enrolmentColumns = [
  qualification,
  route,
  column("schoolYear", "Schooljaar", "School year", schoolYear),
  column("students", "Aantal studenten", "Number of students", "48", {
    also: ["studenten", "aantal", "students"],
  }),
] as const;
