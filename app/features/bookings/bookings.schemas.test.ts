import { expect, it } from "vitest";

import { readForm } from "~/platform/forms/read-form.server";

import { formData } from "../../../tests/setup/form-data";
import { acceptSchema, counterSchema, phoneSchema, reasonSchema, requestSchema } from "./bookings.schemas";

const id = "0b0e7a38-9a3c-4c0e-8f57-6f8f4bb6c111";
const good = {
  idempotencyKey: id,
  schoolId: id,
  slotId: id,
  groupAudience: "vmbo-kb",
  groupYear: "3",
  pupils: "24",
  escorts: "2",
  goal: "Zien hoe een schip wordt gebouwd.",
  needs: "",
};

const check = (values: Record<string, string>, locale: "nl" | "en" = "nl") =>
  readForm(formData(values), requestSchema, { intent: "request", locale });

it("reads a right request", () => {
  const read = check(good);
  expect(read.ok && read.value).toMatchObject({ pupils: 24, escorts: 2, groupYear: 3, needs: "" });
  const least = check({ ...good, groupYear: "", escorts: "" });
  expect(least.ok && least.value).toMatchObject({ escorts: 0 });
  expect(least.ok && least.value.groupYear).toBeUndefined();
});

const wrong: [field: string, values: string[]][] = [
  ["schoolId", ["", "mijn school", "<script>"]],
  ["slotId", ["", "morgen", "'; drop table slot"]],
  ["groupAudience", ["", "   ", "x".repeat(21), "<b>vmbo</b>"]],
  ["groupYear", ["0", "9", "drie", "2.5", "-1", "99999999999999999999"]],
  ["pupils", ["", "0", "-3", "1001", "veel", "12,5", "12.5", "1e9", "<b>20</b>"]],
  ["escorts", ["-1", "101", "een", "0.5"]],
  [
    "goal",
    [
      "",
      "te kort",
      "x".repeat(1001),
      "         ",
      "<img src=x onerror=alert(1)>",
      "een bel \u0007 in de tekst",
    ],
  ],
  ["needs", ["x".repeat(1001), "<script>alert(1)</script>"]],
];

it.each(wrong)("says at %s what is wrong, in both languages, and keeps what was typed", (field, values) => {
  for (const value of values) {
    const typed = { ...good, [field]: value };
    const [nl, en] = [check(typed), check(typed, "en")];
    if (nl.ok || en.ok) throw new Error(`${field} = ${value} was let through`);
    expect(Object.keys(nl.reply.errors)).toEqual([field]);
    expect(nl.reply.errors[field]?.[0]).toMatch(/[a-z]{3}.*[.]$/);
    expect(en.reply.errors[field]?.[0]).not.toBe(nl.reply.errors[field]?.[0]);
    expect(nl.reply.values).toEqual(typed);
  }
});

it("names every missing field at once", () => {
  const read = check({ idempotencyKey: id });
  expect(read.ok ? [] : Object.keys(read.reply.errors).sort()).toEqual(
    ["goal", "groupAudience", "pupils", "schoolId", "slotId"].sort(),
  );
});

it("takes a smaller-than sign, lines and every alphabet for text", () => {
  const goal = "Een schip van < 30 meter.\r\nWater & wind, Ĳmuiden – 東京 🚢";
  const read = check({ ...good, goal });
  expect(read.ok && read.value.goal).toBe(goal);
});

it("wants a reason, one to three moments, and a choice", () => {
  const read = (values: Record<string, string | string[]>, schema: Parameters<typeof readForm>[1]) =>
    readForm(formData(values), schema, { intent: "x", locale: "nl" }).ok;
  expect(read({ reason: "  " }, reasonSchema)).toBe(false);
  expect(read({ reason: "x".repeat(501) }, reasonSchema)).toBe(false);
  expect(read({ reason: "Ziek." }, reasonSchema)).toBe(true);
  expect(read({}, counterSchema)).toBe(false);
  expect(read({ slots: id }, counterSchema)).toBe(true);
  expect(read({ slots: [id, id, id, id] }, counterSchema)).toBe(false);
  expect(read({ slots: ["x"] }, counterSchema)).toBe(false);
  expect(read({}, acceptSchema)).toBe(false);
  expect(read({ ...good, note: "x".repeat(501) }, phoneSchema)).toBe(false);
});
