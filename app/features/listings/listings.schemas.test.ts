import { describe, expect, test } from "vitest";

import { readForm } from "~/platform/forms/read-form.server";

import { formData } from "../../../tests/setup/form-data";
import { listingFormMessages } from "./listing-form.messages";
import { listingSchema, slotSchema } from "./listings.schemas";

describe("the form of an offer", () => {
  const valid = {
    kind: "company_visit",
    title: "Kijkje in de scheepswerf",
    summary: "Een ochtend tussen de schepen.",
    description: "Leerlingen zien hoe een schip wordt gelast en geschilderd.",
  };
  const rest = {
    sectorSlug: "ict",
    audiences: "vmbo-kb",
    languages: "nl",
    postcode: "4331",
    durationMinutes: "60",
  };
  const read = (changes: Record<string, string>) =>
    readForm(formData({ ...valid, ...rest, maxPupils: "30", ...changes }), listingSchema, {
      intent: "create",
      locale: "nl",
      texts: listingFormMessages.nl.field,
    });

  test("a complete form is read, numbers and all", () => {
    const result = read({ costCents: "12.50", companyMinutes: "2,5", title: "Lassen < 3 mm & meer" });
    expect(result).toMatchObject({
      ok: true,
      value: { costCents: 1250, companyMinutes: 150, maxPupils: 30, title: "Lassen < 3 mm & meer" },
    });
  });

  test.each([
    ["title", ""],
    ["title", "x".repeat(101)],
    ["title", "<b>Lassen</b>"],
    ["summary", "kort"],
    ["description", "x".repeat(4001)],
    ["sectorSlug", ""],
    ["audiences", "kleuters"],
    ["postcode", ""],
    ["durationMinutes", "lang"],
    ["durationMinutes", "5"],
    ["maxPupils", "0"],
    ["maxPupils", "12,5 of zo"],
    ["costCents", "-1"],
    ["companyMinutes", "2,1"],
    ["companyMinutes", "twee uur"],
    ["companyMinutes", "1001"],
    ["noticeDays", "99"],
    ["minimumAge", "2"],
    ["endsOn", "volgend jaar"],
    ["minPupils", "31"],
  ])("%s = %j is refused at the field, in Dutch, and kept", (name, value) => {
    const result = read({ [name]: value });
    expect(result.ok).toBe(false);
    if (result.ok) return;
    const at = name === "minPupils" ? "maxPupils" : name;
    const found = Object.entries(result.reply.errors).find(([field]) => field.startsWith(at));
    expect(found?.[1][0]).toMatch(/[a-z].*\.$/);
    expect(found?.[1][0]).not.toMatch(/invalid|expected/i);
    expect(result.reply.values[name]).toBe(value);
  });

  test("pay that goes down is called lower, not earlier", () => {
    const place = {
      kind: "apprenticeship",
      crebo: "25892",
      route: "bbl",
      places: "1",
      startsFrom: "2026-09-01",
    };
    const work = { hoursPerWeek: "32", daysPerWeek: "4", payMinCents: "2000", payMaxCents: "1500" };
    const result = read({ ...place, ...work });
    expect(result.ok ? {} : result.reply.errors).toEqual({
      payMaxCents: [listingFormMessages.nl.field.lower],
    });
  });
});

describe("the form of moments", () => {
  const plan = { day: "2026-04-13", startTime: "09:00", endTime: "12:00", repeat: "once" };

  test.each([
    [{ endTime: "08:00" }, "endTime"],
    [{ repeat: "weekly" }, "until"],
    [{ repeat: "weekly", until: "2026-01-01" }, "until"],
    [{ day: "morgen" }, "day"],
    [{ maxPupils: "" }, "maxPupils"],
  ])("%j is refused at %s", (changes, field) => {
    const result = readForm(formData({ ...plan, maxPupils: "30", ...changes }), slotSchema, {
      intent: "add",
      locale: "nl",
      texts: listingFormMessages.nl.field,
    });
    expect(result.ok).toBe(false);
    expect(result.ok ? {} : result.reply.errors).toHaveProperty(field);
  });
});
