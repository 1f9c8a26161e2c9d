import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import type { Db } from "#db/client.server";
import { company, contact, mail, membership, rateLimit, school, user } from "#db/schema";
import { readForm } from "~/platform/forms/read-form.server";

import { makeFactories } from "../../../tests/setup/factories";
import { formData } from "../../../tests/setup/form-data";
import { outcomeOf } from "../../../tests/setup/outcome";
import { createTestDb } from "../../../tests/setup/pglite";
import { registerCompanySchema, registerSchoolSchema } from "./organisations.forms";
import { registerCompany, registerSchool } from "./registration.usecases.server";
import { recogniseByAddress } from "./verification.usecases.server";

let db: Db;
let close: () => Promise<void>;
let make: ReturnType<typeof makeFactories>;
const now = new Date("2026-03-10T09:00:00Z");
const request = { now, locale: "nl" as const, appUrl: "https://vakbrug.example", address: "192.0.2.9" };

beforeAll(async () => {
  ({ db, close } = await createTestDb({ reference: true }));
  make = makeFactories(db);
});
afterAll(() => close());
beforeEach(async () => {
  await db.delete(rateLimit);
  await db.delete(mail);
});

const person = {
  name: "Docent <b>Proef</b>",
  email: "docent@proefschool.test",
  password: "een brug over zee",
};
const firm = {
  ...person,
  email: "baas@bedrijf.test",
  companyName: "Zeekraal & Zn",
  sectorSlug: "ict",
  street: "Kade",
  houseNumber: "1",
  postcode: "4381 AB",
  jobTitle: "eigenaar",
};

describe("a company that registers", () => {
  test("waits for the coordinator, with its first person as manager and contact", async () => {
    await registerCompany(db, firm, request);
    const [made] = await db.select().from(company).where(eq(company.name, "Zeekraal & Zn"));
    expect(made).toMatchObject({ verification: "pending", place: "Vlissingen", municipalityCode: "GM0718" });
    const [who] = await db
      .select()
      .from(contact)
      .where(eq(contact.companyId, made?.id ?? ""));
    expect(who).toMatchObject({ name: "Docent <b>Proef</b>", email: "baas@bedrijf.test", isPrimary: true });
    const before = await db.select().from(company);
    await registerCompany(db, firm, request);
    expect(await db.select().from(company)).toHaveLength(before.length);
  });
});

describe("somebody of a school who registers", () => {
  test("waits; an address of the school's own domain is recognised once confirmed", async () => {
    const listed = await make.school({ externalId: "99ZZ00", website: "https://www.proefschool.test" });
    await registerSchool(db, { ...person, role: "teacher", schoolId: listed.id }, request);
    const [who] = await db.select().from(user).where(eq(user.email, person.email));
    const mine = () =>
      db
        .select()
        .from(membership)
        .where(eq(membership.userId, who?.id ?? ""));
    expect((await mine())[0]?.status).toBe("pending");
    await db.transaction((tx) => recogniseByAddress(tx, who?.id ?? "", now));
    expect((await mine())[0]?.status).toBe("verified");
  });

  test("may enter a school by hand, which waits too and recognises nobody", async () => {
    const email = "juf@kleineschool.test";
    const given = { ...person, email, role: "teacher" as const, schoolName: "De Kleine School" };
    await registerSchool(db, { ...given, schoolKind: "po", schoolPostcode: "4331" }, request);
    const [made] = await db.select().from(school).where(eq(school.name, "De Kleine School"));
    expect(made).toMatchObject({ verification: "pending", kind: "po", municipalityCode: "GM0687" });
    const [who] = await db.select().from(user).where(eq(user.email, email));
    await db.transaction((tx) => recogniseByAddress(tx, who?.id ?? "", now));
    const [mine] = await db
      .select()
      .from(membership)
      .where(eq(membership.userId, who?.id ?? ""));
    expect(mine?.status).toBe("pending");
  });

  test("chooses when a name can be more than one school; nothing is stored yet", async () => {
    const people = await db.select().from(user);
    const given = { ...person, email: "nieuw@school.test", role: "teacher" as const, school: "Middelburg" };
    const outcome = await registerSchool(db, given, request).catch((e: { code?: string }) => e.code);
    expect(outcome).not.toEqual({ status: "sent" });
    expect(await db.select().from(user)).toHaveLength(people.length);
  });
});

describe("bad input", () => {
  const read = (
    schema: typeof registerCompanySchema | typeof registerSchoolSchema,
    values: Record<string, string>,
  ) => {
    return readForm(formData(values), schema, { intent: "register", locale: "nl" });
  };

  test.each([
    ["companyName", ""],
    ["companyName", "x".repeat(121)],
    ["sectorSlug", ""],
    ["street", ""],
    ["postcode", ""],
    ["email", "geen adres"],
    ["password", "kort"],
    ["phone", "bel maar"],
    ["website", "geen web adres"],
    ["name", ""],
    ["companyName", "<script>alert(1)</script>"],
    ["street", "<b>Kade</b>"],
  ])("of a company: %s = %j is refused at the field and kept", (name, value) => {
    const result = read(registerCompanySchema, { ...firm, [name]: value });
    expect(result.ok ? {} : result.reply.errors).toHaveProperty(name);
    if (name !== "password") expect(result.ok ? "" : result.reply.values[name]).toBe(value);
  });

  test("of a school: one that is neither chosen nor entered is refused", () => {
    const result = read(registerSchoolSchema, { ...person, role: "teacher" });
    expect(result.ok ? {} : result.reply.errors).toHaveProperty("school");
  });

  test("a postcode that does not exist stores nothing", async () => {
    const before = await db.select().from(user);
    const given = { ...firm, email: "ander@bedrijf.test", postcode: "0000" };
    expect(await outcomeOf(registerCompany(db, given, request))).toBe("organisations.postcode_unknown");
    expect(await db.select().from(user)).toHaveLength(before.length);
  });
});
