import { describe, expect, test } from "vitest";
import type { z } from "zod";

import { readForm } from "~/platform/forms/read-form.server";

import { formData } from "../../../tests/setup/form-data";
import { accountMessages } from "./accounts.messages";
import {
  changeEmailSchema,
  changePasswordSchema,
  newPasswordSchema,
  profileSchema,
  returnTo,
  signInSchema,
} from "./accounts.schemas";

const read = (schema: z.ZodType, values: Record<string, string>, locale: "nl" | "en" = "nl") =>
  readForm(formData(values), schema, { intent: "x", locale, texts: accountMessages[locale].fields });

describe("signing in", () => {
  test.each([
    [{ email: "", password: "x" }, "email", "Vul dit in."],
    [
      { email: "<b>geen adres</b>", password: "x" },
      "email",
      "Dit is geen e-mailadres. Een voorbeeld: naam@school.nl.",
    ],
    [{ email: "a@b.nl", password: "" }, "password", "Vul dit in."],
    [{ email: `${"a".repeat(300)}@b.nl`, password: "x" }, "email", "Maak dit korter: hooguit 200 tekens."],
  ])("%j is refused at its field", (values, field, message) => {
    const result = read(signInSchema, values);
    expect(result.ok ? {} : result.reply.errors).toHaveProperty(field, [message]);
    expect(result.ok ? {} : result.reply.values).not.toHaveProperty("password");
    expect(result.ok ? "" : result.reply.values["email"]).toBe(values.email);
  });

  test.each(["https://evil.test", "//evil.test", "/\\evil.test", "javascript:alert(1)", "/\t/evil.test", ""])(
    "%j is no place to return to",
    (path) => {
      expect(returnTo.parse(path)).toBe("/mijn");
    },
  );

  test("in English for an English reader", () => {
    const result = read(newPasswordSchema, { password: "kort" }, "en");
    expect(result.ok ? {} : result.reply.errors).toEqual({ password: ["Fill in at least 10 characters."] });
  });
});

describe("one's own account", () => {
  const refused = (...given: Parameters<typeof read>) => {
    const result = read(...given);
    return result.ok ? null : result.reply;
  };
  const profile = { name: "Docent Proef", phone: "", locale: "nl" };

  test.each([
    [{ ...profile, name: "" }, "name"],
    [{ ...profile, name: "x".repeat(101) }, "name"],
    [{ ...profile, name: "<b>Docent</b>" }, "name"],
    [{ ...profile, phone: "bel maar" }, "phone"],
    [{ ...profile, locale: "fr" }, "locale"],
  ])("%j is refused at %s and kept", (values, field) => {
    const reply = refused(profileSchema, values);
    expect(Object.keys(reply?.errors ?? {})).toEqual([field]);
    expect(reply?.values["name"]).toBe(values.name);
  });

  test("passwords are refused when short or missing, and never sent back", () => {
    const reply = refused(changePasswordSchema, { currentPassword: "", password: "kort" });
    expect(Object.keys(reply?.errors ?? {}).sort()).toEqual(["currentPassword", "password"]);
    expect(reply?.values).toEqual({});
  });

  test("a new address must be one", () => {
    const reply = refused(changeEmailSchema, {
      email: "geen adres",
      currentPassword: "een brug over het kanaal",
    });
    expect(Object.keys(reply?.errors ?? {})).toEqual(["email"]);
    expect(reply?.values).toEqual({ email: "geen adres" });
  });
});
