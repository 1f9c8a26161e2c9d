import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { mail, outboxEvent, placement, token } from "#db/schema";

import { giveCodes, knownCode, someTerms } from "../../../tests/setup/agreed";
import { agreementScene } from "../../../tests/setup/agreement-scene";
import { outcomeAtField } from "../../../tests/setup/outcome";
import { fellThrough } from "../placements/answer.usecases.server";
import { changeTerms, resendLink } from "./draw.usecases.server";
import { askCode, refuse, sign } from "./sign.usecases.server";
import { agreementBehindLink } from "./views.usecases.server";

const scene = agreementScene();
const { clock, work, drawn, linkOf, signs, versions, signatures, statusOf, linked } = scene;

describe("signing", () => {
  it("takes everybody's name and code, and fixes the placement with the last", async () => {
    const { placementId } = await drawn({ terms: { endsOn: "2027-02-28" } });
    await signs("student", "Noor");
    await signs("guardian");
    await signs("school");
    expect(await statusOf(placementId)).toBe("accepted");
    await signs("company");
    const [row] = await scene.db.select().from(placement).where(eq(placement.id, placementId));
    expect(row).toMatchObject({ status: "placed", endsOn: "2027-02-28" });
    const [version] = await versions();
    expect(version).toMatchObject({ status: "signed", signedAt: clock.now() });
    for (const signed of await signatures())
      expect(signed).toMatchObject({ status: "signed", method: "digital", signedHash: version?.termsHash });
    expect(await scene.db.$count(mail, eq(mail.template, "agreement.signed"))).toBe(4);
    expect((await scene.db.select().from(outboxEvent)).map(({ name }) => name)).toContain("placement.placed");
    expect(await linked("guardian")).toMatchObject({
      state: "done",
      view: { versions: [{ status: "signed" }] },
    });
  });

  it("looks at a link without changing anything, and takes it once", async () => {
    await drawn();
    const before = await scene.db.select().from(token);
    await linked("student");
    expect(await scene.db.select().from(token)).toEqual(before);
    const secret = await signs("student");
    expect(await outcomeAtField(sign(scene.db, secret, { typedName: "Noor", code: knownCode }, work()))).toBe(
      "agreements.link_unknown",
    );
    expect((await agreementBehindLink(scene.db, secret, clock.now())).state).toBe("done");
    clock.advance({ days: 31 });
    expect(await agreementBehindLink(scene.db, secret, clock.now())).toMatchObject({
      state: "expired",
      view: null,
    });
  });

  it("mails a code that works a quarter of an hour, and no second one at once", async () => {
    await drawn();
    const secret = await linkOf("student");
    await askCode(scene.db, secret, "nl", work());
    expect(await outcomeAtField(askCode(scene.db, secret, "nl", work()))).toBe("agreements.code_soon");
    const [mailed] = await scene.db.select().from(mail).where(eq(mail.template, "agreement.code"));
    const typed = /\b\d{6}\b/.exec(mailed?.subject ?? "")?.[0] ?? "";
    expect((await signatures()).some(({ codeHash }) => codeHash?.includes(typed))).toBe(false);
    clock.advance({ minutes: 15 });
    const said = { typedName: "Noor", code: typed };
    expect(await outcomeAtField(sign(scene.db, secret, said, work()))).toBe("agreements.code_over code");
    clock.advance({ minutes: -1 });
    expect(await outcomeAtField(sign(scene.db, secret, said, work()))).toBe("done");
  });

  it("ends a code after five wrong ones, and the link after fifteen, until the school sends another", async () => {
    const made = await drawn();
    const secret = await linkOf("student");
    const wrong = () => outcomeAtField(sign(scene.db, secret, { typedName: "Noor", code: "000000" }, work()));
    for (const round of [1, 2, 3]) {
      await giveCodes(scene.db, clock.now());
      for (let n = 1; n < 5; n += 1) expect(await wrong()).toBe("agreements.code_wrong code");
      expect(await wrong()).toBe(round === 3 ? "agreements.too_many_codes" : "agreements.code_over code");
      expect(await wrong()).toBe(round === 3 ? "agreements.too_many_codes" : "agreements.code_over code");
    }
    expect(await outcomeAtField(askCode(scene.db, secret, "nl", work()))).toBe("agreements.too_many_codes");
    clock.advance({ minutes: 1 });
    await resendLink(scene.db, made.placementId, made.bySchool, "student", work());
    expect((await agreementBehindLink(scene.db, secret, clock.now())).state).not.toBe("done");
    expect(await outcomeAtField(sign(scene.db, secret, { typedName: "Noor", code: knownCode }, work()))).toBe(
      "agreements.link_unknown",
    );
    await signs("student");
  });

  it("may be refused, and then nobody signs this version", async () => {
    const made = await drawn();
    await signs("student");
    await refuse(scene.db, await linkOf("company"), "De tijden kloppen niet.", work());
    expect(await versions()).toMatchObject([{ status: "refused" }]);
    const [told] = await scene.db.select().from(mail).where(eq(mail.template, "agreement.refused"));
    expect(told?.text).toContain("De tijden kloppen niet.");
    expect(await outcomeAtField(signs("guardian"))).toBe("agreements.link_unknown");
    expect(await linked("guardian")).toMatchObject({ state: "refused", view: null });
    expect(await statusOf(made.placementId)).toBe("accepted");
    await changeTerms(scene.db, made.placementId, made.bySchool, { version: 1, terms: someTerms() }, work());
    expect((await versions()).map(({ version, status }) => [version, status])).toEqual([
      [2, "signing"],
      [1, "refused"],
    ]);
  });

  it("is over when the placement falls through", async () => {
    const made = await drawn();
    await fellThrough(scene.db, made.placementId, made.bySchool, "Toch niet.", { ...work(), byName: "B" });
    expect(await outcomeAtField(signs("student"))).toBe("agreements.link_unknown");
    expect((await linked("student")).state).toBe("over");
  });
});
