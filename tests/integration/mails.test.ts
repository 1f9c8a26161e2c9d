import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { locales } from "~/platform/i18n/i18n";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";
import { appUrl } from "./access/undone";
import { makeAccessWorld } from "./access/world";
import { faultsOf } from "./mails/faults";
import { makeMails, type Mail } from "./mails/made";

/** Every kind of mail that the site sends, by its template. */
const kinds: readonly string[] = [
  ...[
    "confirm",
    "newPassword",
    "known",
    "newAddress",
    "addressTaken",
    "addressChanged",
    "passwordChanged",
  ].map((kind) => `accounts.${kind}`),
  ...["accept", "ask_second", "cancel", "complete", "confirm", "expire", "move", "request"].flatMap(
    (action) => [`booking.${action}.company`, `booking.${action}.teacher`],
  ),
  ...["counter", "decline", "retract"].map((action) => `booking.${action}.teacher`),
  ...["remind", "remind_last", "withdraw"].map((action) => `booking.${action}.company`),
  ...["waiting", "refused", "withdrawn", "lapsed"].map((to) => `booking.move_${to}`),
  "booking.message",
  "cofinancing.attest",
  ...["approved", "rejected"].map((judged) => `listing.${judged}`),
  ...["membership_approve", "membership_reject", "recognition_approve", "recognition_reject"].map(
    (judged) => `organisations.${judged}`,
  ),
  ...["approve", "reject", "suspend", "restore"].flatMap((action) => [
    `organisations.company_${action}`,
    `organisations.school_${action}`,
  ]),
  "organisations.paused_for_silence",
  ...[
    "accepted.school",
    "declined.school",
    "fell_through.school",
    "fell_through",
    "proposed",
    "withdrawn",
  ].map((said) => `placement.${said}`),
  ...["cancel", "confirm", "decline", "lapse", "moved", "noBus", "request", "reschedule", "visitOff"].map(
    (said) => `transport.${said}.school`,
  ),
  ...["cancel", "request", "reschedule"].map((said) => `transport.${said}.coordinator`),
];

/** Where a mail is written down, as it stands in the source: `booking.${action}.${side}`. */
const sources = import.meta.glob<string>("../../app/**/*mails.server.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});
const written = Object.values(sources).flatMap((source) =>
  [...source.matchAll(/["`]([a-z]+\.(?:[\w.]|\$\{[^}]+\})+)["`]/g)].map(([, template = ""]) => template),
);
const matches = (template: string, kind: string) =>
  new RegExp(`^${template.replaceAll(".", "\\.").replaceAll(/\$\{[^}]+\}/g, "\\w+")}$`).test(kind);

let one: PostgresTestDb;
const made = new Map<string, Map<string, Mail>>();
beforeAll(async () => {
  one = await createPostgresDb({ template: "reference" });
  const world = await makeAccessWorld(one.db);
  for (const locale of locales) made.set(locale, await makeMails(one.db, world, locale));
}, 300_000);
afterAll(() => one.close());

it("knows every mail that is written anywhere", () => {
  expect(written.length).toBeGreaterThan(10);
  expect(written.filter((template) => !kinds.some((kind) => matches(template, kind)))).toEqual([]);
});

describe.each(locales)("every mail in %s", (locale) => {
  it("is sent", () => {
    expect([...(made.get(locale)?.keys() ?? [])].sort()).toEqual([...kinds].sort());
  });

  it.each(kinds)("%s is fit to be sent", (kind) => {
    const sent = made.get(locale)?.get(kind);
    expect(sent && faultsOf(sent, locale, appUrl)).toEqual([]);
  });
});

it.each(kinds)("%s is written anew in English", (kind) => {
  const dutch = made.get("nl")?.get(kind);
  const english = made.get("en")?.get(kind);
  expect(english?.subject).not.toBe(dutch?.subject);
  const [own = [], other = []] = [dutch, english].map((sent) => sent?.text.split("\n\n"));
  // The greeting, what it says first, and who sends it.
  for (const at of [0, 1, -1, -2]) expect(other.at(at), `part ${at}`).not.toBe(own.at(at));
});
