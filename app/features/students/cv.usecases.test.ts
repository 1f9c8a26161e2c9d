import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { fixedClock } from "../../../tests/setup/clock";
import { makeFactories } from "../../../tests/setup/factories";
import { docxBytes, pdfBytes, zipBytes } from "../../../tests/setup/files";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { cvMaxBytes } from "./core/cv";
import { cvResponse } from "./cv-response.server";
import { removeCv, uploadCv } from "./cv.usecases.server";
import { cvOf, ownStudent } from "./views.usecases.server";

let test: TestDb;
beforeAll(async () => {
  test = await createTestDb();
});
afterAll(() => test.close());

async function somebody() {
  const { id: userId } = await makeFactories(test.db).user();
  const self = { userId, now: fixedClock().now() };
  const put = (content: Buffer, name = "cv.pdf") => uploadCv(test.db, self, { name, content });
  const kept = async () => {
    const own = await ownStudent(test.db, userId);
    return own === null ? null : cvOf(test.db, own.studentId);
  };
  return { self, put, kept };
}

describe("a CV", () => {
  it("is kept as it is, in place of the one before it, and removed for good", async () => {
    const { self, put, kept } = await somebody();
    await put(pdfBytes(), "Mijn CV.pdf");
    expect(await kept()).toMatchObject({
      fileName: "Mijn CV.pdf",
      mime: "application/pdf",
      content: pdfBytes(),
    });
    await put(docxBytes(), "anders.docx");
    expect(await kept()).toMatchObject({ fileName: "anders.docx", content: docxBytes() });
    expect(await ownStudent(test.db, self.userId)).toMatchObject({ cv: { fileName: "anders.docx" } });
    await removeCv(test.db, self);
    expect(await kept()).toBeNull();
    await removeCv(test.db, self);
  });

  it("is what its content says, not its name", async () => {
    const { put, kept } = await somebody();
    await put(docxBytes(), "cv.pdf");
    expect(await kept()).toMatchObject({
      fileName: "cv.docx",
      mime: expect.stringContaining("wordprocessingml"),
    });
  });

  it.each([
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
    ["a program", Buffer.from("4d5a90000300000004000000ffff0000", "hex")],
    ["a zip", zipBytes()],
    ["a Word file with macros", docxBytes({ macros: true })],
    ["a text", Buffer.from("Ik ben Sam.")],
    ["nothing", Buffer.alloc(0)],
    ["the beginning of a zip", docxBytes().subarray(0, 40)],
  ])("is not %s, whatever it is called; the one that was kept stays", async (_what, content) => {
    const { put, kept } = await somebody();
    await put(pdfBytes());
    await expect(put(content)).rejects.toMatchObject({ code: "students.cv_type", field: "cv", status: 422 });
    expect(await kept()).toMatchObject({ content: pdfBytes() });
  });

  it("may be 5 MB and not a byte more", async () => {
    const { put, kept } = await somebody();
    await put(pdfBytes(cvMaxBytes));
    expect((await kept())?.content.byteLength).toBe(cvMaxBytes);
    await expect(put(pdfBytes(cvMaxBytes + 1))).rejects.toMatchObject({ code: "students.cv_too_large" });
  });

  it("is handed out as a file that shows and runs nothing in a browser", async () => {
    const { put, kept } = await somebody();
    await put(pdfBytes(), "Résumé 'Zoë' (1).pdf");
    const cv = await kept();
    if (cv === null) throw new Error("no CV");
    const answer = cvResponse(cv);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="cv.pdf"; filename*=UTF-8''R%C3%A9sum%C3%A9%20Zo%C3%AB%20%281%29.pdf`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "private, no-store",
    });
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdfBytes());
  });
});
