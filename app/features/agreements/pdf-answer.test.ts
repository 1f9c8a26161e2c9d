import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";

import { someTerms } from "../../../tests/setup/agreed";
import { agreementScene } from "../../../tests/setup/agreement-scene";
import { outcomeAtField } from "../../../tests/setup/outcome";
import { pdfBytes } from "../../../tests/setup/files";
import { recordOnPaper } from "./paper.usecases.server";
import { pdfAnswer } from "./pdf-answer.server";
import { agreementPage } from "./views.usecases.server";

const scene = agreementScene();
const { work, drawn, signs, versions } = scene;

describe("the PDF", () => {
  async function textOf(answer: Response): Promise<{ text: string; language: unknown }> {
    const read = await getDocument({ data: new Uint8Array(await answer.arrayBuffer()) }).promise;
    const pages = [];
    for (let page = 1; page <= read.numPages; page += 1) {
      const { items } = await (await read.getPage(page)).getTextContent();
      pages.push(...items.map((item) => ("str" in item ? item.str : "")));
    }
    const { info } = (await read.getMetadata()) as { info: { Language?: unknown } };
    // Where a line wraps there is a space.
    return { text: pages.join(" ").replaceAll(/\s+/g, " "), language: info.Language };
  }

  it.each(["nl", "en"] as const)(
    "names every party, every term, who signed when, and the hash, in %s",
    async (locale) => {
      const made = await drawn();
      await signs("guardian", "Şule de Wit-Żak");
      const view = await agreementPage(scene.db, made.placementId, { companyIds: [made.listing.companyId] });
      const answer = await pdfAnswer(view, null, locale);
      expect(answer.headers.get("Content-Type")).toBe("application/pdf");
      const { text, language } = await textOf(answer);
      const [version] = await versions();
      const terms = someTerms();
      for (const said of [
        ...["Noor de Wit", "Şule de Wit", "Bo van School", "Cas van Bedrijf", view.placement.companyName],
        ...[
          view.placement.schoolName,
          "Kade 1, 4381 AA Vlissingen",
          view.placement.qualification,
          "08:00",
          "16:30",
        ],
        ...[terms.practiceTrainer, ...terms.workProcesses, terms.assessment, terms.ending],
        ...["2009", "2026", "2027", "Şule de Wit-Żak", version?.termsHash ?? "?"],
      ])
        expect(text).toContain(said);
      expect(language).toBe(locale);
    },
  );

  it.each([
    ["nl", "op papier getekend op 10 maart 2026 als “Noor de Wit”"],
    ["en", "signed on paper on 10 March 2026 as “Noor de Wit”"],
  ] as const)("says in %s who signed on paper", async (locale, said) => {
    const { placementId, bySchool, school } = await drawn();
    const signers = [{ role: "student" as const, name: "Noor de Wit" }];
    const scan = { name: "pok.pdf", content: pdfBytes() };
    const paper = { version: 1, signers, signedOn: "2026-03-10", scan };
    await recordOnPaper(scene.db, placementId, bySchool, paper, work());
    const view = await agreementPage(scene.db, placementId, { schoolIds: [school.id] });
    expect((await textOf(await pdfAnswer(view, null, locale))).text).toContain(said);
  });

  it("is of the version that is asked for, and of no other placement", async () => {
    const made = await drawn();
    const view = await agreementPage(scene.db, made.placementId, { schoolIds: [made.school.id] });
    expect(await outcomeAtField(pdfAnswer(view, 2, "nl"))).toBe("agreements.no_version");
    expect(await outcomeAtField(agreementPage(scene.db, made.placementId, { schoolIds: [] }))).toBe(
      "agreements.not_found",
    );
    const other = { studentUserId: scene.world.schools[0]?.userId ?? "" };
    expect(await outcomeAtField(agreementPage(scene.db, made.placementId, other))).toBe(
      "agreements.not_found",
    );
  });
});
