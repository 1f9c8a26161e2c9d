import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { accountMailMessages } from "~/features/accounts/accounts.mail.messages";
import { aheadReminders } from "~/features/bookings/ahead";
import { companyMailMessages } from "~/features/bookings/company-mail.messages";
import { contactMailMessages } from "~/features/bookings/contact-mail.messages";
import { bookingActions } from "~/features/bookings/core/booking";
import { teacherMailMessages } from "~/features/bookings/teacher-mail.messages";
import { poolMailMessages } from "~/features/listings/pool-mail.messages";
import { stillRightMailMessages } from "~/features/listings/still-right-mail.messages";
import { applicantMailMessages } from "~/features/placements/applicant-mail.messages";
import { applicantSchoolMailMessages } from "~/features/placements/applicant-school-mail.messages";
import { recruiterMailMessages } from "~/features/placements/recruiter-mail.messages";
import { verificationMailMessages } from "~/features/organisations/verification.mail.messages";
import { mailMessages as busMailMessages } from "~/features/transport/mail.messages";

const ofActions = (texts: object, side: string) =>
  bookingActions.filter((action) => action in texts).map((action) => `booking.${action}.${side}`);
const named = (texts: object, before: string, after = "") =>
  Object.keys(texts).map((key) => before + key + after);

/** What a name that is put together can become, by that name with `*` for each part that varies. */
const composed: Record<string, string[]> = {
  "accounts.*": named(accountMailMessages.nl, "accounts.").filter((name) => !/\.(hello|dear)$/.test(name)),
  "agreement.*": ["agreement.sign", "agreement.signed"],
  "application.*.company": named(recruiterMailMessages.nl, "application.", ".company"),
  "application.*.school": named(applicantSchoolMailMessages.nl, "application.", ".school"),
  "application.*.student": named(applicantMailMessages.nl, "application.", ".student"),
  "booking.*.*": [
    ...ofActions(companyMailMessages.nl, "company"),
    ...ofActions(teacherMailMessages.nl, "teacher"),
    ...aheadReminders.flatMap(({ kind }) => [`booking.${kind}.company`, `booking.${kind}.teacher`]),
  ],
  "booking.evaluate.*": ["booking.evaluate.company", "booking.evaluate.teacher"],
  "booking.move_*": named(contactMailMessages.nl.move, "booking.move_"),
  "listing.pool_*": named(poolMailMessages.nl, "listing.pool_").filter((name) => !name.endsWith("greeting")),
  "listing.still_right_*": named(stillRightMailMessages.nl, "listing.still_right_").filter(
    (name) => !name.endsWith("greeting"),
  ),
  "organisations.*_*": Object.entries(verificationMailMessages.nl).flatMap(([kind, texts]) =>
    typeof texts === "object" ? named(texts, `organisations.${kind}_`) : [],
  ),
  "placement.*": ["proposed", "remind", "remind_last", "withdrawn", "fell_through"].map(
    (name) => `placement.${name}`,
  ),
  "placement.*.school": ["accepted", "declined", "fell_through"].map((name) => `placement.${name}.school`),
  "placement.*.student": ["accepted", "ended", "fell_through"].map((name) => `placement.${name}.student`),
  "students.*": ["confirmed", "confirmed_placed", "rejected"].map((name) => `students.${name}`),
  "transport.*.coordinator": named(busMailMessages.nl.coordinator, "transport.", ".coordinator"),
  "transport.*.school": named(busMailMessages.nl.school, "transport.", ".school"),
  "waiting.*": ["offered", "lapsed", "closed"].map((name) => `waiting.${name}`),
};

/** The names in the source of one file: what stands behind `template:`, in quotes. */
const namesIn = (source: string): string[] =>
  [...source.matchAll(/\btemplate: ((?:`[^`]*`|[^,;}`])*)/g)].flatMap(([, value = ""]) =>
    [...value.matchAll(/"([\w.]+)"|`([^`]+)`/g)].map(([, plain, made = ""]) =>
      (plain ?? made).replaceAll(/\$\{[^}]+\}/g, "*"),
    ),
  );

/**
 * Every kind of mail that the application can write, read from its source, so that a new one is not forgotten. Throws
 * when a name is put together in a way that is not known here.
 */
export async function allTemplates(): Promise<string[]> {
  const files = (await readdir("app", { recursive: true })).filter((file) => /(?<!\.test)\.ts$/.test(file));
  const sources = await Promise.all(files.map((file) => readFile(join("app", file), "utf8")));
  const names = [...new Set(sources.flatMap(namesIn))];
  return names
    .flatMap((name) => {
      const known = name.includes("*") ? composed[name] : [name];
      if (known === undefined) throw new Error(`Which mails are ${name}?`);
      return known;
    })
    .sort();
}
