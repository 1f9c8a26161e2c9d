import { expect, it } from "vitest";

import { turnDownSchema } from "../applications.schemas";
import { declineReasons } from "./reasons";
import { reaches, recommendationDays, standsUntil } from "./referral";

const at = Date.parse("2026-03-10T09:00:00Z");
const days = (n: number) => new Date(at + n * 86_400_000);

it("lets a recommendation stand for half a year, under the consent with which it was made", () => {
  const made = { recommendedAt: at, consentedAt: at };
  const end = days(recommendationDays);
  expect(standsUntil(made, days(0))).toEqual(end);
  expect(standsUntil(made, new Date(end.getTime() - 1))).toEqual(end);
  expect(standsUntil(made, end)).toBeNull();
  expect(standsUntil({ ...made, consentedAt: null }, days(1))).toBeNull();
  expect(standsUntil({ ...made, consentedAt: at + 1 }, days(1))).toBeNull();
  expect(standsUntil({ ...made, recommendedAt: null }, days(1))).toBeNull();
});

it("is for places of other companies, for the same qualification or one of its dossier", () => {
  const from = { companyId: "a", crebo: "25892", dossier: "23360" };
  const reached = (place: Partial<Parameters<typeof reaches>[1]>) =>
    reaches(from, { companyId: "b", crebo: "25892", dossier: "23360", ...place });
  expect(reached({})).toBe(true);
  expect(reached({ crebo: "25893" })).toBe(true);
  expect(reached({ companyId: "a" })).toBe(false);
  expect(reached({ crebo: "25334", dossier: "23000" })).toBe(false);
  expect(reached({ crebo: null, dossier: null })).toBe(false);
  const bare = { ...from, dossier: null };
  expect(reaches(bare, { companyId: "b", crebo: "25334", dossier: null })).toBe(false);
  expect(reaches(bare, { companyId: "b", crebo: "25892", dossier: null })).toBe(true);
});

it("is not given to whom a company turns down because they fell short", () => {
  const refused = declineReasons.filter(
    (reason) => !turnDownSchema.safeParse({ reason, note: "Daarom.", recommend: "on" }).success,
  );
  expect(refused).toEqual(["qualification", "skills", "no_contact"]);
  for (const reason of declineReasons)
    expect(turnDownSchema.safeParse({ reason, note: "Daarom." }).success).toBe(true);
});
