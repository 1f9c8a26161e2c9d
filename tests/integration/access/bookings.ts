import { randomUUID } from "node:crypto";

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
/** Who may do it at all is told 409 when the booking is in another state. */
const by = (may: FormRule["may"]) => ({
  plain: { may },
  reason: { may, body: because },
});
/** Moving an appointment and writing the other side. */
const contact = (may: FormRule["may"]): Record<string, FormRule> => ({
  "ask-move": { may, body: ({ slots }) => ({ slotId: slots.free }) },
  "agree-move": { may },
  "refuse-move": { may },
  "withdraw-move": { may },
  message: { may, body: { body: "Is er een lift?", idempotencyKey: randomUUID() } },
});
const school = by(theSchool);
const company = by(theCompany);
const desk = by(theDesk);
const link = by(everybody);
const counter = ({ slots }: AccessWorld) => ({ slots: [slots.free] });

/** An address for one's own calendar: it shows no more than its owner may see. */
const feeds = (may: FormRule["may"]): Record<string, FormRule> => ({
  "make-feed": { may },
  "revoke-feed": { may },
});

export const bookingsAccess: AccessTable = {
  "/aanbod/:slug/boeken": {
    params: ({ listing }) => ({ slug: listing.slug }),
    may: signedIn,
    forms: { request: { may: theSchool, body: request, refusedWith: [422] } },
  },
  "/mijn/boekingen": { may: ["newTeacher", ...anySchool] },
  "/mijn/boekingen/:reference": {
    params: ({ reference }) => ({ reference }),
    may: theSchool,
    forms: {
      withdraw: school.reason,
      cancel: school.reason,
      no_show: school.plain,
      undo_no_show: school.plain,
      accept: { may: theSchool, body: ({ slots }) => ({ slotId: slots.free }) },
      take_over: school.plain,
      ...contact(theSchool),
    },
  },
  "/mijn/boekingen/:reference/agenda.ics": { params: ({ reference }) => ({ reference }), may: theSchool },
  "/school/boekingen": { may: ["newTeacher", ...anySchool] },
  "/bedrijf/aanvragen": { may: anyCompany },
  "/bedrijf/aanvragen/:reference": {
    params: ({ reference }) => ({ reference }),
    may: theCompany,
    forms: {
      confirm: company.plain,
      decline: company.reason,
      retract: company.reason,
      cancel: company.reason,
      no_show: company.plain,
      undo_no_show: company.plain,
      counter: { may: theCompany, body: counter },
      ...contact(theCompany),
    },
  },
  "/bedrijf/aanvragen/:reference/agenda.ics": { params: ({ reference }) => ({ reference }), may: theCompany },
  // Whoever has the link stands for the company.
  "/antwoord/:token": {
    params: ({ links }) => ({ token: links.booking }),
    may: everybody,
    forms: {
      confirm: link.plain,
      decline: link.reason,
      retract: link.reason,
      cancel: link.reason,
      no_show: link.plain,
      undo_no_show: link.plain,
      counter: { may: everybody, body: counter },
      ...contact(everybody),
    },
  },
  "/antwoord/:token/agenda.ics": { params: ({ links }) => ({ token: links.booking }), may: everybody },
  "/mijn/agenda": { may: ["newTeacher", ...anySchool], forms: feeds(["newTeacher", ...anySchool]) },
  "/school/agenda": { may: ["newTeacher", ...anySchool], forms: feeds(["newTeacher", ...anySchool]) },
  "/bedrijf/agenda": { may: anyCompany, forms: feeds(anyCompany) },
  // Whoever has the address may read; a wrong one is not there for anybody.
  "/kalender/:secret": { params: ({ links }) => ({ secret: links.calendar }), may: everybody },
  "/beheer/boekingen": {
    may: anyDesk,
    forms: { done: { may: theDesk, body: ({ lapsed }) => ({ bookingId: lapsed }) } },
  },
  "/beheer/boekingen/nieuw": {
    may: anyDesk,
    // Whether it lies in the territory shows when the booking is confirmed, in the transaction that made it.
    forms: { record: { may: theDesk, body: request, undone: true } },
  },
  "/beheer/boekingen/:reference": {
    params: ({ reference }) => ({ reference }),
    may: theDesk,
    forms: {
      confirm: desk.plain,
      decline: desk.reason,
      cancel: desk.reason,
      no_show: desk.plain,
      undo_no_show: desk.plain,
    },
  },
};
