import { describe, expect, it } from "vitest";

import { importBatch, student } from "#db/schema";

import { importScene, lines } from "../../../tests/setup/import-scene";

const scene = importScene();
const { readIn, demand, students, steps, faults } = scene;

describe("a list with faults", () => {
  it("names line and column in the reader's language, and stores nothing", async () => {
    const text = lines(
      "1;Anna;99999;BBL;1-9-2026;;;",
      "a b;B;25892;derde weg;31-2-2026;;geen adres;",
      "3;Cas;25892;bol;;;cas@student.test;",
      "3;Cas;25892;bol;;;CAS@student.test;",
    );
    expect(await faults(text)).toEqual([
      [2, "Opleiding", "Deze opleiding kennen we niet. Gebruik de crebocode."],
      [3, "Studentnummer", "Gebruik alleen letters, cijfers, punten en streepjes."],
      [3, "Naam", "Vul ten minste 2 tekens in."],
      [3, "E-mailadres", "Dit is geen e-mailadres. Een voorbeeld: naam@school.nl."],
      [3, "Leerweg", "Kies er een."],
      [3, "Wil beginnen op", "Deze dag bestaat niet. Schrijf dag, maand en jaar, zoals 1-9-2027."],
      [5, "Studentnummer", "Dit staat ook al op regel 4."],
      [5, "E-mailadres", "Dit staat ook al op regel 4."],
    ]);
    expect(await faults(text, "en")).toContainEqual([
      2,
      "Qualification",
      expect.stringContaining("crebo code"),
    ]);
    expect((await readIn(text)).kind).toBe("faults");
    expect(await scene.db.$count(student)).toBe(0);
    expect(await scene.db.$count(importBatch)).toBe(0);
  });

  it("undoes all of it when one number belongs to somebody else", async () => {
    await readIn(lines("7;Anna;25892;BBL;;;;"));
    const text = lines("6;Zoë;25892;BBL;1-9-2026;;;", "7;Piet;25892;BBL;1-9-2026;;;");
    const said = [3, "Studentnummer", "Dit nummer hoort bij jullie al bij Anna. Controleer het nummer."];
    expect(await faults(text)).toEqual([said]);
    expect(await readIn(text)).toMatchObject({ kind: "faults", faults: [{ line: 3 }] });
    expect(await students()).toMatchObject([{ name: "Anna" }]);
    expect(await demand()).toBe(0);
  });

  it("makes nobody twice whose number lost its noughts in a spreadsheet", async () => {
    await readIn(lines("0077;Anna;25892;BBL;1-9-2026;;;"));
    const said = (line: number) => [
      line,
      "Studentnummer",
      "Deze student staat bij jullie onder het nummer 0077. Een rekenblad laat nullen vooraan weg: schrijf het zo.",
    ];
    const text = lines("76;Bas;25892;BBL;1-9-2026;;;", "77;ANNA;25892;BBL;1-9-2026;;;");
    expect(await faults(text)).toEqual([said(3)]);
    expect(await readIn(text)).toMatchObject({ kind: "faults", faults: [{ line: 3 }] });
    expect(await demand()).toBe(1);
    expect(await faults(lines("0077;Anna;25892;BBL;1-9-2026;;;", "77;Anna;25892;BBL;;;;"))).toEqual([
      said(3),
    ]);
    expect(await faults(lines("0088;Eva;25892;BBL;;;;", "88;Eva;25892;BBL;;;;"))).toEqual([
      [3, "Studentnummer", expect.stringContaining("0088")],
    ]);
    // Somebody else can have such a number, and who has it already keeps it.
    const other = lines("77;Piet;25892;BBL;;;;");
    expect(await steps(other)).toEqual([[2, "new", "none"]]);
    expect(await readIn(other)).toMatchObject({ kind: "done" });
    expect(await steps(lines("77;Piet;25892;BOL;;;;"))).toEqual([[2, "changed", "none"]]);
    // The other way round too: the first list came from a spreadsheet.
    expect(await faults(lines("00077;Piet;25892;BBL;;;;"))).toEqual([
      [2, "Studentnummer", expect.stringContaining("onder het nummer 77")],
    ]);
  });

  it("opens no report in a school year that is over", async () => {
    expect(await faults(lines("1;Anna;25892;BBL;31-7-2025;;;", "2;Bas;25892;BBL;1-8-2025;;;"))).toEqual([
      [2, "Wil beginnen op", "Dat schooljaar is voorbij. Vul een latere dag in, of laat dit leeg."],
    ]);
  });

  it("says what is wrong with the table as a whole", async () => {
    expect(await faults("naam;leerweg\nAnna;BBL")).toEqual([
      [1, null, "De kolom “Studentnummer” ontbreekt op de eerste regel."],
      [1, null, "De kolom “Opleiding” ontbreekt op de eerste regel."],
    ]);
  });
});
