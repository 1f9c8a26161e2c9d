import { describe, expect, it } from "vitest";
import type { z } from "zod";

import { readForm } from "~/platform/forms/read-form.server";

import { formData } from "../../../tests/setup/form-data";
import { fieldMessages } from "./field.messages";
import {
  elsewhereSchema,
  placementReasonSchema,
  proposeSchema,
  reportStudentSchema,
} from "./placements.schemas";

const id = "0b0e7a38-9a3c-4c0e-8f57-6f8f4bb6c111";

const read = (schema: z.ZodType, values: Record<string, string>, locale: "nl" | "en" = "nl") =>
  readForm(formData(values), schema, { intent: "x", locale, texts: fieldMessages[locale] });

const notAnId = ["", "x", `${id}0`, "<script>", "'; drop table placement"];
const notADay = ["", "morgen", "2026-02-30", "30-06-2026", "1026-06-30", "2926-06-30", "<b>2026-06-30</b>"];
const notAText = (max: number) => ["", "   ", "x".repeat(max + 1), "<script>alert(1)</script>", "bel \u0007"];

const forms = {
  "reporting a student": {
    schema: reportStudentSchema,
    good: {
      schoolId: id,
      studentNumber: "2026-0012",
      name: "Noor Zeeman",
      birthDate: "2008-02-29",
      email: "noor@school.test",
      qualification: "Lasser (25334)",
      route: "bbl",
      schoolYear: "2026",
      wantedFrom: "2026-09-01",
      note: "Reist met de bus.\nKan niet op vrijdag.",
      idempotencyKey: id,
    },
    optional: ["birthDate", "email", "note"],
    wrong: {
      schoolId: notAnId,
      studentNumber: ["", "  ", "12 34", "x".repeat(21), "<b>1</b>", "1;2"],
      name: notAText(120),
      birthDate: notADay.slice(1),
      email: ["noor", "noor@", "@school.nl", "a b@c.nl", `${"x".repeat(200)}@school.nl`, "<b>@c.nl"],
      qualification: notAText(160),
      route: ["", "bob", "BBL", "<b>bbl</b>"],
      schoolYear: ["", "1999", "2041", "volgend", "2026.5", "2026/2027"],
      wantedFrom: notADay,
      note: ["x".repeat(501), "<img src=x onerror=alert(1)>"],
    },
  },
  "proposing a student": {
    schema: proposeSchema,
    good: {
      listingId: id,
      startsOn: "2026-09-01",
      endsOn: "2027-07-15",
      agreed: "on",
      idempotencyKey: id,
    },
    optional: [],
    wrong: {
      startsOn: notADay,
      endsOn: [...notADay, "2026-09-01", "2026-08-31"],
      agreed: ["", "yes", "<b>on</b>"],
    },
  },
  "a place elsewhere": {
    schema: elsewhereSchema,
    good: { place: "Garage om de hoek" },
    optional: [],
    wrong: { place: notAText(200) },
  },
  "a reason": {
    schema: placementReasonSchema,
    good: { placementId: id, reason: "Geen begeleider." },
    optional: [],
    wrong: { reason: notAText(500) },
  },
} satisfies Record<
  string,
  { schema: z.ZodType; good: Record<string, string>; optional: string[]; wrong: Record<string, string[]> }
>;

describe.each(Object.entries(forms))("%s", (_name, { schema, good, optional, wrong }) => {
  it("reads what is right, with and without what may be left out", () => {
    expect(read(schema, good).ok).toBe(true);
    const least = Object.fromEntries(
      Object.entries(good).map(([name, value]) => [name, (optional as string[]).includes(name) ? "" : value]),
    );
    expect(read(schema, least).ok).toBe(true);
  });

  it.each(Object.entries<string[]>(wrong))(
    "says at %s what is wrong, in both languages, and keeps it",
    (field, values) => {
      for (const value of values) {
        const typed = { ...good, [field]: value };
        const [nl, en] = [read(schema, typed), read(schema, typed, "en")];
        if (nl.ok || en.ok) throw new Error(`${field} = ${value} was let through`);
        expect(Object.keys(nl.reply.errors)).toEqual([field]);
        expect(nl.reply.errors[field]?.[0]).toMatch(/[a-z]{3}.*[.]$/);
        expect(en.reply.errors[field]?.[0]).not.toBe(nl.reply.errors[field]?.[0]);
        expect(nl.reply.values).toEqual(typed);
      }
    },
  );

  it("names every missing field at once", () => {
    const hidden = Object.entries(good).filter(([name]) => !(name in wrong));
    const none = read(schema, Object.fromEntries(hidden));
    const required = Object.keys(wrong).filter((name) => !(optional as string[]).includes(name));
    expect(none.ok ? [] : Object.keys(none.reply.errors).sort()).toEqual(required.sort());
  });
});
