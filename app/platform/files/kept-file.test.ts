import { describe, expect, it } from "vitest";

import { keptName } from "./kept-file.server";

describe("the name of a file that is kept", () => {
  it.each([
    ["Mijn CV (2026).pdf", "Mijn CV (2026).pdf"],
    ["../../etc/passwd", "passwd.pdf"],
    ["C:\\Users\\sam\\cv.docx", "cv.pdf"],
    ["=cmd|' /C calc'!A0.pdf", "C calc A0.pdf"],
    ['a"; filename="evil.exe', "a filename evil.pdf"],
    ["cv\r\nX-Evil: 1.pdf", "cv X-Evil 1.pdf"],
    ["", "scan.pdf"],
    ["\u202Efdp.exe", "fdp.pdf"],
    [`${"x".repeat(300)}.pdf`, `${"x".repeat(75)}.pdf`],
    [`${"x".repeat(74)}${"𐐷".repeat(9)}.pdf`, `${"x".repeat(74)}𐐷.pdf`],
    ["Résumé Zoë.PDF", "Résumé Zoë.pdf"],
  ])("%j becomes %s", (given, name) => {
    expect(keptName(given, "scan", "pdf")).toBe(name);
  });
});
