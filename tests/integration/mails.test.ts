import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { locales } from "~/platform/i18n/i18n";
import { testNow } from "../setup/clock";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";
import { appUrl } from "./access/undone";
import { makeAccessWorld } from "./access/world";
import { faultsOf } from "./mails/faults";
import { workUntil } from "./mails/happenings";
import { type Made, makeMails } from "./mails/made";

/** The kinds of mail that the site must send, by their templates; what it sends besides is looked through as well. */
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
  ...[
    ...["accept", "ahead_1", "ahead_7", "ask_second", "cancel", "confirm", "evaluate"],
    ...["expire", "move", "request"],
  ].flatMap((action) => [`booking.${action}.company`, `booking.${action}.teacher`]),
  ...["counter", "decline", "retract"].map((action) => `booking.${action}.teacher`),
  ...["remind", "remind_last", "withdraw"].map((action) => `booking.${action}.company`),
  ...["waiting", "refused", "withdrawn", "lapsed"].map((to) => `booking.move_${to}`),
  ...["code", "refused", "sign", "signed"].map((said) => `agreement.${said}`),
  "booking.message",
  "cofinancing.attest",
  ...["approved", "rejected"].map((judged) => `listing.${judged}`),
  "listing.recognition_over",
  ...["asked", "agreed", "declined", "dropped"].map((said) => `listing.pool_${said}`),
  ...["membership_approve", "membership_reject", "recognition_approve", "recognition_reject"].map(
    (judged) => `organisations.${judged}`,
  ),
  ...["approve", "reject", "suspend", "restore"].flatMap((action) => [
    `organisations.company_${action}`,
    `organisations.school_${action}`,
  ]),
  "matching.new_places",
  "organisations.paused_for_silence",
  ...[
    "accepted.school",
    "accepted.student",
    "completed",
    "completed.school",
    "declined.school",
    "ended",
    "ended.student",
    "fell_through.school",
    "fell_through.student",
    "fell_through",
    "placed",
    "proposed",
    "remind",
    "remind_last",
    "withdrawn",
  ].map((said) => `placement.${said}`),
  ...[
    ...["accepted", "chosen", "enrolled", "fell_through", "lapsed", "message", "remind", "remind_last"],
    ...["submitted", "withdrawn"],
  ].map((said) => `application.${said}.company`),
  ...[
    ...["accepted", "closed", "declined", "fell_through", "invited", "lapsed", "message", "offered"],
    ...["submitted", "viewed", "waits"],
  ].map((said) => `application.${said}.student`),
  ...["accepted", "enrolled", "fell_through"].map((said) => `application.${said}.school`),
  ...["confirmed", "confirmed_placed", "consented", "guardian", "rejected"].map((said) => `students.${said}`),
  ...["still_looking", "lapse_soon"].map((asked) => `shortage.${asked}`),
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
const made = new Map<string, Map<string, Made>>();
beforeAll(async () => {
  one = await createPostgresDb({ template: "reference" });
  const world = await makeAccessWorld(one.db);
  // What making the world recorded is not to follow from everything else.
  await workUntil(one.db, testNow);
  const dutch = await makeMails(one.db, world, "nl");
  made.set("nl", dutch);
  // What led to the first of each kind in Dutch does so in English.
  const causes = new Set([...dutch.values()].map(({ cause }) => cause));
  made.set("en", await makeMails(one.db, world, "en", causes));
}, 600_000);
afterAll(() => one.close());

it("makes every mail that is written anywhere", () => {
  expect(written.length).toBeGreaterThan(10);
  const all = [...(made.get("nl")?.keys() ?? [])];
  expect(written.filter((template) => !all.some((kind) => matches(template, kind)))).toEqual([]);
});

describe.each(locales)("every mail in %s", (locale) => {
  it("is sent", () => {
    expect(kinds.filter((kind) => made.get(locale)?.has(kind) !== true)).toEqual([]);
  });

  it("is fit to be sent", () => {
    const all = [...(made.get(locale)?.values() ?? [])];
    const faults = all.flatMap(({ mail }) =>
      faultsOf(mail, locale, appUrl).map((fault) => `${mail.template} ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});

it("is written anew in English: its subject, its greeting, what it says first, and who sends it", () => {
  const same = [...(made.get("nl")?.values() ?? [])].flatMap(({ mail: dutch }) => {
    const english = made.get("en")?.get(dutch.template)?.mail;
    const [own = [], other = []] = [dutch, english].map((sent) => sent?.text.split("\n\n"));
    const parts = [0, 1, -1, -2].filter((at) => other.at(at) === own.at(at));
    return english?.subject === dutch.subject || parts.length > 0 ? [dutch.template] : [];
  });
  expect(same).toEqual([]);
});
