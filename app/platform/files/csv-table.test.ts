import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readCsvTable, type CsvColumn } from "./csv-table.server";
import { plainText, textOfFile } from "./text-file.server";

const columns: CsvColumn<"number" | "name" | "note">[] = [
  { field: "number", names: ["studentnummer", "student number"], required: true },
  { field: "name", names: ["naam", "name"], required: true },
  { field: "note", names: ["opmerking", "note"] },
];
const read = (text: string, maxRows = 100) => readCsvTable(plainText(text), columns, { maxRows });
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe("a table in a file", () => {
  it("keeps whatever is typed in a field, with every separator and end of line, and knows its line", () => {
    // Blank fields make no row, and a cell is trimmed; a lone end of line of another kind becomes our own.
    const cell = fc
      .string({ unit: "binary", minLength: 1 })
      .map((text) => plainText(text).trim())
      .filter((text) => text !== "" && !/[\r\uFEFF]/.test(text));
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(";", ",", "\t"),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.boolean(),
        (given, separator, end, mark) => {
          const head = ["Student Number", "NAAM", "opmerking"].join(separator);
          const lines = given.map((cells) => cells.map(quoted).join(separator));
          const found = read(`${mark ? "\uFEFF" : ""}${[head, ...lines].join(end)}${end}`);
          expect(found.faults).toEqual([]);
          expect(found.rows.map(({ cells }) => [cells.number, cells.name, cells.note])).toEqual(given);
          let line = 2;
          for (const [at, cells] of given.entries()) {
            expect(found.rows[at]?.line).toBe(line);
            line += 1 + cells.join("").split("\n").length - 1;
          }
        },
      ),
    );
  });

  it("reads what is not in quotation marks, too few cells and empty lines", () => {
    expect(read('naam;studentnummer\n\nJan "Jopie" Jansen;1\n;;\nPiet;2;\nKees\n').rows).toEqual([
      { line: 3, cells: { name: 'Jan "Jopie" Jansen', number: "1" } },
      { line: 5, cells: { name: "Piet", number: "2" } },
      { line: 6, cells: { name: "Kees", number: "" } },
    ]);
  });

  it.each([
    ["", "empty", 1, undefined],
    ["studentnummer;naam\n;\n", "empty", 1, undefined],
    ["naam\nJan", "missing_column", 1, "number"],
    ["studentnummer;naam;name\n1;a;b", "double_column", 1, "name"],
    ['studentnummer;naam\n1;Jan\n2;"Piet\n3;Kees', "unreadable", 4, undefined],
    ["studentnummer;naam\n1;Jan;\n2;Piet;en nog iets", "many_cells", 3, undefined],
    ["studentnummer;naam\n1;a\n2;b\n3;c", "many_rows", 1, "2"],
  ])("says of %j: %s", (text, code, line, about) => {
    const { faults } = read(text, 2);
    expect(faults).toEqual([{ code, line, ...(about === undefined ? {} : { about }) }]);
  });

  it("names the columns that it does not read", () => {
    expect(read("studentnummer;naam;klas;\n1;Jan;2B;").unknown).toEqual(["klas"]);
  });
});

describe("the text of a file", () => {
  const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

  it("is read in whatever an office program writes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const expected = plainText(text);
        fc.pre(!/[^\P{Cc}\t\r\n]/u.test(text));
        expect(textOfFile(bytes(text, "utf8"))).toBe(expected);
        expect(textOfFile(bytes(`\uFEFF${text}`, "utf8"))).toBe(expected);
        expect(textOfFile(bytes(`\uFEFF${text}`, "utf16le"))).toBe(expected);
      }),
    );
    expect(textOfFile(Uint8Array.of(0x52, 0x65, 0x6e, 0xe9, 0x20, 0x80))).toBe("René €");
  });

  it("is none of a spreadsheet or a picture", () => {
    expect(textOfFile(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00, 0xff))).toBeNull();
  });
});
