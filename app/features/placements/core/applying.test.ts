import { describe, expect, it } from "vitest";

import { actionTo, boardColumns, columnOf, isRevealed, qualificationFor, withoutIdentity } from "./applying";
import { placementStates, placementTransition } from "./placement";

const student = { crebo: "25892", dossier: "23301", level: 2, kind: "student" as const, schoolId: "a" };
const changer = { ...student, kind: "career_changer" as const, schoolId: null };
const place = { crebo: "25892", dossier: "23301", levels: [2] };

describe("for which qualification somebody applies", () => {
  it.each([
    ["their own", student, place, "25892"],
    [
      "their own, when the place is for another of its dossier",
      student,
      { ...place, crebo: "25893" },
      "25892",
    ],
    [
      "their own, when the place only names their level",
      student,
      { ...place, crebo: null, dossier: null },
      "25892",
    ],
    ["that of the place, for who changes career", { ...changer, crebo: null }, place, "25892"],
    [
      "that of the place, for who changes career and wished for another",
      changer,
      { ...place, crebo: "1" },
      "1",
    ],
    [
      "none, for who has changed career and is taught another by now",
      { ...changer, schoolId: "a" },
      { ...place, crebo: "1", dossier: "1" },
      null,
    ],
    ["none, when it is another one", student, { crebo: "1", dossier: "1", levels: [2] }, null],
    ["none, when the level is another", student, { crebo: null, dossier: null, levels: [4] }, null],
    ["none, for a student without one", { ...student, crebo: null }, place, null],
    [
      "none, when neither names one",
      { ...changer, kind: "job_seeker" as const, crebo: null },
      { ...place, crebo: null },
      null,
    ],
  ])("%s", (_name, person, asked, crebo) => {
    expect(qualificationFor(person, asked)).toBe(crebo);
  });
});

describe("objective selection", () => {
  it("shows who it is from an invitation on, and always without it", () => {
    expect(isRevealed({ objective: true, invited: false })).toBe(false);
    expect(isRevealed({ objective: true, invited: true })).toBe(true);
    expect(isRevealed({ objective: false, invited: false })).toBe(true);
  });

  it.each([
    ["Ik ben Noor de Wit en ik las graag.", "Noor de Wit", "Ik ben … de … en ik las graag."],
    ["NOOR, want noorderlicht is mooi", "Noor Ali", "…, want noorderlicht is mooi"],
    ["Mail noor@school.nl of bel 06 12 34 56 78.", "X", "Mail … of bel …."],
    ["Ik heet José, Jose voor vrienden; Josés cv.", "José Wit", "Ik heet …, … voor vrienden; … cv."],
    ["Zoë of Zoe\u0308, zoals je wilt", "Zoe Smit", "… of …, zoals je wilt"],
    ["Ik ben Bo Li. Op li en bo rijmt veel.", "Bo Li", "Ik ben … …. Op li en bo rijmt veel."],
    ["De Smet, van de Smetjes", "An De Smet", "De …, van de Smetjes"],
    ["Zie www.noordewit.nl en https://linkedin.com/in/noor", "Noor", "Zie … en …"],
    ["Geen naam hier, wel 3 jaar ervaring.", "A. (B) C*", "Geen naam hier, wel 3 jaar ervaring."],
  ])("hides the writer in “%s”", (text, name, shown) => {
    expect(withoutIdentity(text, name)).toBe(shown);
  });
});

describe("the board", () => {
  it("has a column for every state, and moves a card only by the table", () => {
    for (const state of placementStates) {
      const action = actionTo[columnOf(state)];
      expect(boardColumns).toContain(columnOf(state));
      if (action === null) continue;
      const froms = (["submitted", "viewed", "invited", "offered"] as const).filter(
        (from) => placementTransition(from, action, "C") !== null,
      );
      expect(froms.length).toBeGreaterThan(0);
    }
  });
});
