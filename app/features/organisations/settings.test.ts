import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { companySettings as settingsTable, contact as contactTable } from "#db/schema";
import { issueToken } from "~/features/accounts/index.server";
import { answer } from "~/features/bookings/answer.usecases.server";
import { readForm } from "~/platform/forms/read-form.server";

import { bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { makeFactories } from "../../../tests/setup/factories";
import { formData } from "../../../tests/setup/form-data";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { mailContact } from "./mail-contact.usecases.server";
import { companySettingsSchema, type CompanySettingsInput } from "./settings.forms";
import {
  companyClosed,
  companySettings,
  findResumeLink,
  pauseForSilence,
  resumeByLink,
  resumeCompany,
  saveCompanySettings,
  silentCompanies,
} from "./settings.usecases.server";

let test: TestDb;
let clock: TestClock;

beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(() => {
  clock = fixedClock();
});

async function scene() {
  const make = makeFactories(test.db);
  const company = await make.company();
  const contact = await make.contact(company.id);
  const by = () => ({ companyIds: [company.id], now: clock.now() });
  const save = (values: Partial<CompanySettingsInput>) =>
    saveCompanySettings(test.db, by(), { companyId: company.id, ...values });
  const closed = () => companyClosed(test.db, company.id, clock.now());
  return { make, company, contact, by, save, closed };
}

const deputy = {
  deputyName: "Vera Vervanger",
  deputyEmail: "vera@bedrijf.test",
  deputyFrom: "2026-07-01",
  deputyUntil: "2026-07-31",
};

describe("settings of a company", () => {
  it("are kept, and emptied again", async () => {
    const { company, save } = await scene();
    await save({ requestsPerMonth: 4, bufferMinutes: 0, noticeDays: 0, holdWorkingDays: 8 });
    expect(await companySettings(test.db, company.id)).toMatchObject({
      requestsPerMonth: 4,
      bufferMinutes: 0,
      noticeDays: 0,
      holdWorkingDays: 8,
      deputy: null,
    });
    await save({});
    expect(await companySettings(test.db, company.id)).toMatchObject({
      requestsPerMonth: null,
      bufferMinutes: null,
      noticeDays: null,
      holdWorkingDays: null,
    });
  });

  it("are not another company's to change", async () => {
    const { company } = await scene();
    const stranger = { companyIds: [], now: clock.now() };
    await expect(saveCompanySettings(test.db, stranger, { companyId: company.id })).rejects.toMatchObject({
      status: 404,
    });
    await expect(resumeCompany(test.db, stranger, company.id)).rejects.toMatchObject({ status: 404 });
    expect(await companySettings(test.db, company.id)).toBeNull();
  });

  it("pause a company up to and including a day in Amsterdam, from today on", async () => {
    const { save, closed, by, company } = await scene();
    await expect(save({ pausedUntil: "2026-03-09" })).rejects.toMatchObject({
      code: "organisations.pause_past",
      field: "pausedUntil",
    });
    await save({ pausedUntil: "2026-03-20" });
    clock.set("2026-03-20T22:59:59Z");
    expect(await closed()).toEqual({ why: "paused", until: "2026-03-20" });
    clock.set("2026-03-20T23:00:00Z");
    expect(await closed()).toBeNull();
    clock.set("2026-03-15T12:00:00Z");
    await resumeCompany(test.db, by(), company.id);
    expect(await closed()).toBeNull();
    expect(await companySettings(test.db, company.id)).toMatchObject({ resumedAt: clock.now() });
  });

  it("name a deputy, who gets the mails on the stated days in Amsterdam", async () => {
    const { company, contact, save } = await scene();
    await save(deputy);
    const at = async (moment: string) => (await mailContact(test.db, company.id, new Date(moment)))?.email;
    expect(await at("2026-06-30T21:59:59Z")).toBe(contact.email);
    expect(await at("2026-06-30T22:00:00Z")).toBe("vera@bedrijf.test");
    expect(await at("2026-07-31T21:59:59Z")).toBe("vera@bedrijf.test");
    expect(await at("2026-07-31T22:00:00Z")).toBe(contact.email);
    await save({ ...deputy, deputyName: "Vera de Vervanger", deputyPhone: "0118 12 34 56" });
    const people = await test.db.select().from(contactTable).where(eq(contactTable.companyId, company.id));
    expect(people).toHaveLength(2);
    expect(people.find(({ isPrimary }) => !isPrimary)).toMatchObject({ name: "Vera de Vervanger" });
    await save({});
    expect(await at("2026-07-15T12:00:00Z")).toBe(contact.email);
    await expect(save({ ...deputy, deputyEmail: contact.email })).rejects.toMatchObject({
      field: "deputyEmail",
      status: 422,
    });
  });

  it("say what is wrong at each field", () => {
    const read = (values: Record<string, string>) => {
      const form = formData({ companyId: "11111111-1111-4111-8111-111111111111", ...values });
      const result = readForm(form, companySettingsSchema, {
        intent: "save",
        locale: "nl",
        texts: { order: "Andersom" },
      });
      return result.ok ? {} : result.reply.errors;
    };
    expect(read({})).toEqual({});
    expect(read({ deputyName: "Vera" })).toEqual({
      deputyEmail: ["Vul dit in."],
      deputyFrom: ["Vul dit in."],
      deputyUntil: ["Vul dit in."],
    });
    expect(read({ ...deputy, deputyUntil: "2026-06-01" })).toEqual({ deputyUntil: ["Andersom"] });
    expect(
      Object.keys(
        read({ requestsPerMonth: "0", bufferMinutes: "-1", holdWorkingDays: "21", noticeDays: "x" }),
      ),
    ).toEqual(["requestsPerMonth", "noticeDays", "holdWorkingDays", "bufferMinutes"]);
  });
});

it("closes a company with as many requests this month as it wants, until one comes to nothing or a month begins", async () => {
  const booking = await bookingScene(test.db, clock);
  const { company, ask, second, third, t } = booking;
  await test.db.insert(settingsTable).values({ companyId: company.id, requestsPerMonth: 2 });
  const closed = () => companyClosed(test.db, company.id, clock.now());
  const one = await ask();
  expect(await closed()).toBeNull();
  await ask({ slotId: second });
  expect(await closed()).toEqual({ why: "full" });
  await expect(ask({ slotId: third })).rejects.toMatchObject({ code: "booking.company_full", status: 409 });
  await answer(test.db, t(), one, "withdraw");
  expect(await closed()).toBeNull();
  await ask({ slotId: third });
  expect(await closed()).toEqual({ why: "full" });
  clock.set("2026-03-31T21:59:59Z");
  expect(await closed()).toEqual({ why: "full" });
  clock.set("2026-03-31T22:00:00Z");
  expect(await closed()).toBeNull();
});

describe("a company that was paused for its silence", () => {
  async function silent() {
    const made = await scene();
    await test.db.transaction((tx) => pauseForSilence(tx, made.company.id, clock.now()));
    const secret = await issueToken(
      test.db,
      {
        purpose: "resume_company",
        email: made.contact.email,
        subjectId: made.company.id,
        expiresAt: new Date("2026-09-01T00:00:00Z"),
      },
      clock.now(),
    );
    return { ...made, secret };
  }

  it("resumes by the button on the page of its link, and not by opening it", async () => {
    const { secret, closed } = await silent();
    for (let n = 0; n < 3; n += 1) {
      expect(await findResumeLink(test.db, secret, clock.now())).toMatchObject({ status: "live" });
    }
    expect(await closed()).toEqual({ why: "paused", until: null });
    await resumeByLink(test.db, secret, clock.now());
    expect(await closed()).toBeNull();
    expect(await findResumeLink(test.db, secret, clock.now())).toMatchObject({
      status: "used",
      closed: null,
    });
    await expect(resumeByLink(test.db, secret, clock.now())).rejects.toMatchObject({ status: 410 });
    await expect(findResumeLink(test.db, "x".repeat(43), clock.now())).rejects.toMatchObject({ status: 404 });
  });

  it("stands on the desk of its region only, until it resumes", async () => {
    const { company, by, contact } = await silent();
    const seen = async (territory: string[] | null) =>
      (await silentCompanies(test.db, territory)).filter(({ id }) => id === company.id);
    expect(await seen(null)).toMatchObject([{ since: clock.now(), contact: { email: contact.email } }]);
    expect(await seen([company.municipalityCode])).toHaveLength(1);
    expect(await seen(["GM0363"])).toEqual([]);
    expect(await seen([])).toEqual([]);
    await resumeCompany(test.db, by(), company.id);
    expect(await seen(null)).toEqual([]);
  });
});
