import { describe, expect, it } from "vitest";

import { tradeNames } from "#db/trade-names.server";

import { programmeOf, promisingAs, promisingCrebos, tradesCalled } from "./trades.repository.server";

const names = new Map(tradeNames().qualifications.map(({ crebo, name }) => [crebo, name]));
const called = (typed: string) => tradesCalled(typed).crebos.map((crebo) => names.get(crebo) ?? "");

describe("a trade in plain words", () => {
  it.each([
    ["lasser", "Basislasser"],
    ["Allround lasser", "Allround lasser"],
    ["ik wil leren lassen", "Allround lasser"],
    ["elektricien", "Monteur elektrotechnische installaties"],
    ["zonnepanelen", "Eerste monteur duurzame installaties"],
    ["programmeur", "Software developer"],
    ["schrijnwerker", "Timmerman"],
    ["vrachtwagenbestuurster", "Chauffeur wegvervoer"],
    ["fietsenmaker", "Fietstechnicus"],
    ["timmer", "Allround timmerman"],
    ["mechatronica", "Monteur mechatronica"],
  ])("%s leads to %s", (typed, qualification) => {
    expect(called(typed)).toContain(qualification);
    expect(tradesCalled(typed).corrected).toBe(false);
  });

  it.each([
    ["lassser", "Allround lasser"],
    ["elektrisien", "Monteur elektrotechnische installaties"],
    ["timerman", "Timmerman"],
    ["mecahtronica", "Monteur mechatronica"],
    ["loodgeiter", "Eerste monteur woning"],
  ])("%s is read as if it were right", (typed, qualification) => {
    expect(called(typed)).toContain(qualification);
    expect(tradesCalled(typed).corrected).toBe(true);
  });

  it.each(["", "  ", "de bbl opleiding", "xqzvw", "%", "'; drop table"])("%j is no trade", (typed) =>
    expect(called(typed)).toEqual([]),
  );

  it("narrows with every word", () => {
    const wide = tradesCalled("monteur").crebos;
    const narrow = tradesCalled("monteur mechatronica").crebos;
    expect(narrow.length).toBeGreaterThan(0);
    expect(wide).toEqual(expect.arrayContaining(narrow));
    expect(narrow.length).toBeLessThan(wide.length);
  });
});

describe("shortage occupations", () => {
  it("belong to qualifications that lead to them", () => {
    const verspaner = promisingCrebos().filter((crebo) => promisingAs(crebo)?.occupation === "cnc-verspaner");
    expect(verspaner.map((crebo) => names.get(crebo))).toContain("Allround verspaner");
    expect(promisingAs("25829")).toBeNull();
    expect(promisingAs("27049")).toEqual({ occupation: "ict-securityspecialist", expected: true });
  });

  it("are qualifications that the lists know", () => {
    for (const crebo of promisingCrebos()) expect(programmeOf(crebo)?.crebo).toBe(crebo);
    expect(programmeOf("00000")).toBeNull();
  });
});
