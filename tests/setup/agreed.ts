import { eq } from "drizzle-orm";

import { mail, signature } from "#db/schema";
import { drawUp, type TypedTerms } from "~/features/agreements/draw.usecases.server";
import type { Particulars } from "~/features/agreements/agreements.schemas";
import { codeHash } from "~/features/agreements/sign.usecases.server";
import type { Db } from "~/platform/db.server";
import { mailsInOrder } from "./mails";

/** Terms that the law allows from 16 on. */
export const someTerms = (change: Partial<TypedTerms> = {}): TypedTerms => ({
  birthDate: "2009-05-01",
  startsOn: "2026-04-01",
  endsOn: "2027-03-31",
  days: [1, 2, 3, 4].map((weekday) => ({ weekday, from: "08:00", until: "16:30" })),
  breakMinutes: 30,
  schoolMinutes: 480,
  practiceTrainer: "Joke van Vliet",
  workProcesses: ["Onderdelen verbinden", "Werk opleveren"],
  assessment: "De school beoordeelt met de praktijkopleider.",
  ending: "Op de laatste dag.",
  ...change,
});

export const somePeople = (change: Partial<Particulars> = {}): Particulars => ({
  studentName: "Noor de Wit",
  studentEmail: "noor@student.test",
  guardianName: "Şule de Wit",
  guardianEmail: "ouder@thuis.test",
  schoolSigner: "Bo van School",
  schoolEmail: "tekent@school.test",
  companySigner: "Cas van Bedrijf",
  companyEmail: "tekent@bedrijf.test",
  workAddress: "Kade 1, 4381 AA Vlissingen",
  ...change,
});

/** Draws up an agreement for an accepted placement. */
export const drawnUp = (
  db: Db,
  of: { placementId: string; bySchool: { actorId: string; schoolIds: readonly string[] } },
  now: Date,
  change: { terms?: Partial<TypedTerms>; people?: Partial<Particulars> } = {},
): Promise<void> =>
  drawUp(
    db,
    of.placementId,
    of.bySchool,
    { terms: someTerms(change.terms), particulars: somePeople(change.people) },
    { env: { appUrl: "https://vakbrug.test" }, now },
  );

/** The secret of the last link that was mailed to an address. */
export async function mailedSecret(db: Db, address: string): Promise<string> {
  const mails = await mailsInOrder(db, eq(mail.toAddress, address));
  const secrets = mails.flatMap(({ text }) => /\/ondertekenen\/([\w-]{43})/.exec(text)?.[1] ?? []);
  const last = secrets.at(-1);
  if (last === undefined) throw new Error(`nothing was mailed to ${address}`);
  return last;
}

export const knownCode = "123456";

/** Gives every signature of these addresses a code that is known and works. */
export async function giveCodes(db: Db, now: Date): Promise<void> {
  for (const { id } of await db.select({ id: signature.id }).from(signature)) {
    const codeUntil = new Date(now.getTime() + 10 * 60_000);
    await db
      .update(signature)
      .set({ codeHash: codeHash(id, knownCode), codeUntil })
      .where(eq(signature.id, id));
  }
}
