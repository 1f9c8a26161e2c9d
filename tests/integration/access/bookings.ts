import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { slot } from "#db/schema";
import { answer } from "~/features/bookings/answer.usecases.server";
import { makeFeed } from "~/features/bookings/feeds.usecases.server";
import type { FeedScope } from "~/features/bookings/feeds.repository.server";
import { askMove } from "~/features/bookings/moves.usecases.server";
import { completeEnded } from "~/features/bookings/schedule.usecases.server";
import { fixedClock } from "../../setup/clock";
import {
  anyCompany,
  anyDesk,
  anySchool,
  everybody,
  signedIn,
  theCompany,
  theDesk,
  theSchool,
} from "./actors";
import type { AccessTable, FormRule } from "./rules";
import { companyOf, confirmed, countered, schoolOf } from "./sides";
import type { AccessWorld } from "./world";

const because = { reason: "Het lukt toch niet." };
const request = ({ school, slots }: AccessWorld) => ({
  idempotencyKey: randomUUID(),
  schoolId: school.id,
  slotId: slots.free,
  groupAudience: "vmbo-kb",
  pupils: "20",
  goal: "Zien hoe het werkt.",
});
const over = async (tx: Db, world: AccessWorld) => {
  await confirmed(tx, world);
  const [startsAt, endsAt] = [new Date("2026-03-09T08:00:00Z"), new Date("2026-03-09T10:00:00Z")];
  await tx.update(slot).set({ startsAt, endsAt }).where(eq(slot.id, world.slots.taken));
};
const missed = async (tx: Db, world: AccessWorld) => {
  await over(tx, world);
  await answer(tx, companyOf(world), world.reference, "no_show");
};

/** The visit took place two days ago and is completed. */
const completed = async (tx: Db, world: AccessWorld) => {
  await confirmed(tx, world);
  const [startsAt, endsAt] = [new Date("2026-03-08T08:00:00Z"), new Date("2026-03-08T10:00:00Z")];
  await tx.update(slot).set({ startsAt, endsAt }).where(eq(slot.id, world.slots.taken));
  await completeEnded(tx, fixedClock().now());
};

/** The buttons on a booking, each in the state in which it is shown. */
const allButtons: Record<string, Omit<FormRule, "may">> = {
  confirm: {},
  decline: { body: because },
  counter: { body: ({ slots }) => ({ slots: [slots.free] }) },
  withdraw: { body: because },
  retract: { body: because, given: countered },
  accept: { body: ({ slots }) => ({ slotId: slots.free }), given: countered },
  cancel: { body: because, given: confirmed },
  no_show: { given: over },
  undo_no_show: { given: missed },
  "set-hours": { body: { hours: "2,5" }, given: confirmed },
  evaluate: { body: { score: "4", wentWell: "Veel zelf gedaan." }, given: completed },
  message: { body: () => ({ body: "Is er een lift?", idempotencyKey: randomUUID() }) },
};
const buttons = (may: FormRule["may"], names: string[]): Record<string, FormRule> =>
  Object.fromEntries(names.map((name) => [name, { may, ...allButtons[name] }]));
const ofSchool = ["withdraw", "cancel", "no_show", "undo_no_show", "accept", "message", "evaluate"];
const ofCompany = [
  "message",
  "confirm",
  "decline",
  "retract",
  "cancel",
  "no_show",
  "undo_no_show",
  "counter",
  "set-hours",
];

/** Moving an appointment: each side answers what the other one asked, and takes back what it asked itself. */
function moving(may: FormRule["may"], side: "T" | "C"): Record<string, FormRule> {
  const askedBy = (asker: "T" | "C") => async (tx: Db, world: AccessWorld) => {
    await confirmed(tx, world);
    const who = asker === "T" ? schoolOf(world) : companyOf(world);
    await askMove(tx, who, world.reference, { slotId: world.slots.free });
  };
  const theirs = askedBy(side === "T" ? "C" : "T");
  return {
    "ask-move": { may, body: ({ slots }) => ({ slotId: slots.free }), given: confirmed },
    "agree-move": { may, given: theirs },
    "refuse-move": { may, given: theirs },
    "withdraw-move": { may, given: askedBy(side) },
  };
}

/** An address for one's own calendar: it shows no more than its owner may see. */
const feeds = (may: FormRule["may"], scope: FeedScope): Record<string, FormRule> => ({
  "make-feed": { may },
  "revoke-feed": {
    may,
    given: (tx, { viewers }) =>
      makeFeed(tx, viewers[may[0] ?? "nobody"]?.userId ?? "", scope, fixedClock().now()),
  },
});

/** The company turns the request down: what comes free is offered to the group that waits. */
const offered = (tx: Db, world: AccessWorld) =>
  answer(tx, companyOf(world), world.reference, "decline", because.reason);

export const bookingsAccess: AccessTable = {
  "/aanbod/:slug/boeken": {
    params: ({ listing }) => ({ slug: listing.slug }),
    may: signedIn,
    forms: { request: { may: theSchool, body: request, refusedWith: [422] } },
  },
  "/aanbod/:slug/boeken/klassen": {
    params: ({ listing }) => ({ slug: listing.slug }),
    may: signedIn,
    forms: {
      "request-classes": {
        may: theSchool,
        body: ({ school, slots }) => ({
          idempotencyKey: randomUUID(),
          schoolId: school.id,
          ...{ audience1: "vmbo-kb", pupils1: "20", slot1: slots.free },
          ...{ audience2: "vmbo-kb", pupils2: "22", slot2: slots.alsoFree },
          goal: "Zien hoe het werkt.",
        }),
        refusedWith: [422],
      },
    },
  },
  "/aanbod/:slug/wachtlijst": {
    params: ({ listing }) => ({ slug: listing.slug }),
    query: ({ slots }) => `?slot=${slots.taken}`,
    may: signedIn,
    forms: {
      join: {
        may: theSchool,
        body: (world) => ({ ...request(world), slotId: world.slots.taken }),
        refusedWith: [422],
      },
    },
  },
  "/mijn/wachtlijst": {
    may: ["newTeacher", ...anySchool],
    forms: {
      take: { may: theSchool, body: ({ waitingId }) => ({ entryId: waitingId }), given: offered },
      leave: { may: theSchool, body: ({ waitingId }) => ({ entryId: waitingId }) },
    },
  },
  // Whoever has the link stands for the school.
  "/wachtlijst/:token": {
    params: ({ links }) => ({ token: links.offer }),
    may: everybody,
    forms: { take: { may: everybody, given: offered }, leave: { may: everybody, given: offered } },
  },
  "/mijn/boekingen": { may: ["newTeacher", ...anySchool] },
  "/mijn/boekingen/:reference": {
    params: ({ reference }) => ({ reference }),
    may: theSchool,
    forms: {
      ...buttons(theSchool, ofSchool),
      ...moving(theSchool, "T"),
      // The colleague's page offers it; who made the booking has it already.
      take_over: { may: ["colleague", "placer", "teacher"] },
    },
  },
  "/mijn/boekingen/:reference/agenda.ics": { params: ({ reference }) => ({ reference }), may: theSchool },
  "/mijn/boekingen/:reference/dagplan": { params: ({ reference }) => ({ reference }), may: theSchool },
  "/mijn/boekingen/:reference/brief": { params: ({ reference }) => ({ reference }), may: theSchool },
  "/bedrijf/aanvragen/:reference/dagplan": { params: ({ reference }) => ({ reference }), may: theCompany },
  "/antwoord/:token/dagplan": { params: ({ links }) => ({ token: links.booking }), may: everybody },
  "/school/boekingen": { may: ["newTeacher", ...anySchool] },
  "/bedrijf/aanvragen": { may: anyCompany },
  "/bedrijf/aanvragen/telefonisch": {
    query: "?school=proefschool",
    may: anyCompany,
    // Whether the slot is the company's own shows when the booking is confirmed, in the transaction that made it.
    forms: {
      record: {
        may: theCompany,
        body: (world) => ({ ...request(world), contactEmail: "docent@elders.test" }),
        undone: true,
      },
    },
  },
  "/bedrijf/aanvragen/:reference": {
    params: ({ reference }) => ({ reference }),
    may: theCompany,
    forms: { ...buttons(theCompany, [...ofCompany, "evaluate"]), ...moving(theCompany, "C") },
  },
  "/bedrijf/aanvragen/:reference/agenda.ics": { params: ({ reference }) => ({ reference }), may: theCompany },
  // Whoever has the link stands for the company.
  "/antwoord/:token": {
    params: ({ links }) => ({ token: links.booking }),
    may: everybody,
    forms: { ...buttons(everybody, ofCompany), ...moving(everybody, "C") },
  },
  "/evaluatie/:token": {
    params: ({ links }) => ({ token: links.evaluation }),
    may: everybody,
    forms: buttons(everybody, ["evaluate"]),
  },
  "/antwoord/:token/agenda.ics": { params: ({ links }) => ({ token: links.booking }), may: everybody },
  "/mijn/agenda": { may: ["newTeacher", ...anySchool], forms: feeds(["newTeacher", ...anySchool], "mine") },
  "/school/agenda": {
    may: ["newTeacher", ...anySchool],
    forms: feeds(["newTeacher", ...anySchool], "school"),
  },
  "/bedrijf/agenda": { may: anyCompany, forms: feeds(anyCompany, "company") },
  // Whoever has the address may read; a wrong one is not there for anybody.
  "/kalender/:secret": { params: ({ links }) => ({ secret: links.calendar }), may: everybody },
  "/beheer/boekingen": {
    may: anyDesk,
    forms: { done: { may: theDesk, body: ({ lapsed }) => ({ bookingId: lapsed }) } },
  },
  "/beheer/boekingen/nieuw": {
    query: "?aanbod=werkplaats&school=proefschool",
    may: anyDesk,
    // Whether it lies in the territory shows when the booking is confirmed, in the transaction that made it.
    forms: { record: { may: theDesk, body: request, undone: true } },
  },
  "/beheer/boekingen/:reference": {
    params: ({ reference }) => ({ reference }),
    may: theDesk,
    forms: buttons(theDesk, ["confirm", "decline", "cancel", "no_show", "undo_no_show"]),
  },
};
