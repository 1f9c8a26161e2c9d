import { ne, sql } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { agreement, signature } from "#db/schema";
import { sign } from "~/features/agreements/sign.usecases.server";
import { placeElsewhere } from "~/features/placements/finish.usecases.server";
import { giveCodes, knownCode, somePeople } from "../../setup/agreed";
import { fixedClock } from "../../setup/clock";
import { pdfBytes } from "../../setup/files";
import { anyCompany, everybody, theCompany } from "./actors";
import type { AccessTable } from "./rules";
import type { AccessWorld } from "./world";

const now = fixedClock().now();
const work = { env: { appUrl: "https://vakbrug.test" }, now };
const made = { agreedOn: "2026-03-09", reference: "POK 2026-117" };

/** The student is placed by an agreement that was made elsewhere. */
export const placed = (tx: Db, { school, acceptedId, viewers }: AccessWorld) =>
  placeElsewhere(
    tx,
    acceptedId,
    { schoolIds: [school.id], actorId: viewers.placer?.userId ?? "" },
    made,
    work,
  );

/** Everybody but the student had signed, and now the student does. */
export async function signedByAll(tx: Db, { links }: AccessWorld): Promise<void> {
  const signed = { status: "signed", method: "paper", typedName: "Op papier", signedAt: now } as const;
  await tx
    .update(signature)
    .set({
      ...signed,
      signedHash: sql`(select terms_hash from agreement where id = ${signature.agreementId})`,
    })
    .where(ne(signature.role, "student"));
  await giveCodes(tx, now);
  await sign(tx, links.signing, { typedName: "Noor de Wit", code: knownCode }, work);
}

/** Nothing was drawn up yet. */
const undrawn = (tx: Db) => tx.delete(agreement);

const terms = {
  ...{ birthDate: "2009-05-01", startsOn: "2026-04-01", endsOn: "2027-03-31", breakMinutes: "30" },
  ...{ from1: "08:00", until1: "16:30", from2: "08:00", until2: "16:30", schoolHours: "8" },
  ...{ practiceTrainer: "Joke van Vliet", workProcesses: "Onderdelen verbinden" },
  ...{ assessment: "De school beoordeelt.", ending: "Op de laatste dag." },
};
/** Student and school read their mails in the language of their accounts. */
const people = ({ viewers }: AccessWorld) => ({
  ...Object.fromEntries(
    Object.entries(somePeople()).filter((pair): pair is [string, string] => pair[1] !== undefined),
  ),
  studentEmail: viewers.member?.email ?? "",
  schoolEmail: viewers.placer?.email ?? "",
});

const aScan = ({ acceptedId, scanId }: AccessWorld) => ({ id: acceptedId, scan: scanId });
const signedPaper = () => ({
  ...{ version: "1", signed: ["student", "guardian"], signedOn: "2026-03-10" },
  ...{ studentOnPaper: "Noor de Wit", guardianOnPaper: "Şule de Wit" },
  ...{ schoolOnPaper: "Bo van School", companyOnPaper: "Cas van Bedrijf" },
  scan: new File([new Uint8Array(pdfBytes())], "overeenkomst.pdf", { type: "application/pdf" }),
});

export const agreementsAccess: AccessTable = {
  "/school/overeenkomsten": { may: ["placer", "otherPlacer"] },
  "/school/overeenkomsten/:id": {
    params: ({ acceptedId }) => ({ id: acceptedId }),
    may: ["placer"],
    forms: {
      "draw-up": { may: ["placer"], body: (world) => ({ ...terms, ...people(world) }), given: undrawn },
      change: { may: ["placer"], body: { ...terms, version: "1" } },
      correct: { may: ["placer"], body: people },
      paper: { may: ["placer"], body: signedPaper },
      resend: { may: ["placer"], body: { role: "student" } },
      elsewhere: { may: ["placer"], body: made },
      end: {
        may: ["placer"],
        body: { endedOn: "2026-03-10", reason: "De student verhuist.", again: "on" },
        given: placed,
      },
    },
  },
  "/school/overeenkomsten/:id/pdf": { params: ({ acceptedId }) => ({ id: acceptedId }), may: ["placer"] },
  "/school/overeenkomsten/:id/scan/:scan": { params: aScan, may: ["placer"] },
  "/bedrijf/overeenkomsten": { may: anyCompany },
  "/bedrijf/overeenkomsten/:id": { params: ({ acceptedId }) => ({ id: acceptedId }), may: theCompany },
  "/bedrijf/overeenkomsten/:id/pdf": { params: ({ acceptedId }) => ({ id: acceptedId }), may: theCompany },
  "/bedrijf/overeenkomsten/:id/scan/:scan": { params: aScan, may: theCompany },
  "/mijn/overeenkomst/:id": { params: ({ acceptedId }) => ({ id: acceptedId }), may: ["member"] },
  "/mijn/overeenkomst/:id/pdf": { params: ({ acceptedId }) => ({ id: acceptedId }), may: ["member"] },
  "/mijn/overeenkomst/:id/scan/:scan": { params: aScan, may: ["member"] },
  // Whoever has the link stands for the student.
  "/ondertekenen/:token": {
    params: ({ links }) => ({ token: links.signing }),
    may: everybody,
    forms: {
      code: { may: everybody },
      sign: {
        may: everybody,
        body: { typedName: "Noor de Wit", code: knownCode, agreed: "on" },
        given: (tx) => giveCodes(tx, now),
      },
      refuse: { may: everybody, body: { reason: "De tijden kloppen niet." } },
    },
  },
  "/ondertekenen/:token/pdf": { params: ({ links }) => ({ token: links.signing }), may: everybody },
};
