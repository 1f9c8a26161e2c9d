import { describe, expect, test } from "vitest";
import type { z } from "zod";

import { readForm } from "~/platform/forms/read-form.server";

import { formData } from "../../../tests/setup/form-data";
import { claimSchema, companySchema, contactSchema } from "./organisations.forms";

describe("bad input", () => {
  const errors = (schema: z.ZodType, values: Record<string, string>) => {
    const result = readForm(formData(values), schema, { intent: "x", locale: "nl" });
    return result.ok ? [] : Object.keys(result.reply.errors);
  };
  const plain = {
    name: "Zeekraal & Zn",
    about: "Wij bouwen schepen van < 30 meter.\nKom kijken!",
    sectorSlug: "ict",
    street: "Kade",
    houseNumber: "2a",
    postcode: "4331",
    website: "https://www.zeekraal.test",
    phone: "0118 12 34 56",
  };

  test.each([
    ["name", ""],
    ["name", "<b>Bedrijf</b>"],
    ["name", "x".repeat(121)],
    ["about", "<script>alert(1)</script>"],
    ["about", "x".repeat(2001)],
    ["sectorSlug", ""],
    ["street", ""],
    ["houseNumber", "x".repeat(13)],
    ["postcode", ""],
    ["website", "javascript:alert(1)"],
    ["phone", "bel maar"],
  ])("of a company: %s = %j", (name, value) => {
    expect(errors(companySchema, { ...plain, [name]: value })).toEqual([name]);
    expect(errors(companySchema, plain)).toEqual([]);
  });

  const person = { name: "Anna", jobTitle: "", email: "anna@bedrijf.test", phone: "" };
  test.each([
    ["name", ""],
    ["name", "<i>Anna</i>"],
    ["jobTitle", "x".repeat(81)],
    ["email", "geen adres"],
    ["phone", "12"],
  ])("of a contact: %s = %j", (name, value) => {
    expect(errors(contactSchema, { ...person, [name]: value })).toEqual([name]);
    expect(errors(contactSchema, person)).toEqual([]);
  });

  const claim = { qualification: "25892", sbbNumber: "100123456", validFrom: "2026-01-01", validUntil: "" };
  test.each([
    ["qualification", ""],
    ["sbbNumber", "1"],
    ["sbbNumber", "<b>1234</b>"],
    ["validFrom", "gisteren"],
    ["validUntil", "2025-12-31"],
  ])("of a recognition: %s = %j", (name, value) => {
    expect(errors(claimSchema, { ...claim, [name]: value })).toEqual([name]);
    expect(errors(claimSchema, claim)).toEqual([]);
  });
});
