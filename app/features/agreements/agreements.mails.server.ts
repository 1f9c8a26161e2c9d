import { issueToken, revokeTokens } from "~/features/accounts/index.server";
import { membersOf } from "~/features/organisations/index.server";
import type { PlacementRow } from "~/features/placements/index.server";
import type { Db } from "~/platform/db.server";
import type { Env } from "~/platform/env/env.server";
import { formatDate, localePath, type Locale } from "~/platform/i18n/i18n";
import type { MailBlock } from "~/platform/mail/layout";
import { enqueueMail } from "~/platform/mail/mail.server";

import { agreementError } from "./agreements.errors";
import { agreementMailMessages } from "./agreements.mail.messages";
import {
  findGround,
  findSignatures,
  localeOfAddress,
  updateSignature,
  type AgreementRow,
  type SignatureRow,
} from "./agreements.repository.server";
import { codeMinutes, linkDays } from "./core/agreement";

interface Work {
  env: Pick<Env, "appUrl">;
  now: Date;
}
interface Signer {
  signature: SignatureRow;
  agreement: AgreementRow;
}

/** Makes every link to a version useless. */
export async function endLinks(tx: Db, agreementId: string, now: Date): Promise<void> {
  for (const { id } of await findSignatures([agreementId], tx))
    await revokeTokens(tx, "sign_agreement", { subjectId: id }, now);
}

async function groundOf(placementId: string, tx: Db) {
  const found = await findGround(placementId, tx);
  if (found === undefined) throw agreementError("not_found");
  return found;
}

function facts(
  { particulars, terms, version }: AgreementRow,
  ground: { companyName: string; schoolName: string | null },
  locale: Locale,
  reason?: string,
): MailBlock {
  const t = agreementMailMessages[locale];
  return {
    kind: "facts",
    rows: [
      [t.student, particulars.studentName],
      [t.company, ground.companyName],
      [t.school, ground.schoolName ?? ""],
      [t.qualification, `${terms.qualification} (${terms.crebo})`],
      [t.period, `${formatDate(locale, terms.startsOn)} – ${formatDate(locale, terms.endsOn)}`],
      [t.version, String(version)],
      ...(reason === undefined ? [] : ([[t.reason, reason]] as [string, string][])),
    ],
  };
}

/** A new link for a signer; the ones before it do nothing any more, and wrong codes are counted afresh. */
async function newLink(tx: Db, { id, email }: SignatureRow, now: Date) {
  await revokeTokens(tx, "sign_agreement", { subjectId: id }, now);
  await updateSignature(id, { codeHash: null, codeUntil: null, codeAttempts: 0 }, tx);
  const expiresAt = new Date(now.getTime() + linkDays * 86_400_000);
  const secret = await issueToken(tx, { purpose: "sign_agreement", email, subjectId: id, expiresAt }, now);
  return { path: `/ondertekenen/${secret}`, expiresAt };
}

/** Mails a signer about a version, with a link of their own. */
async function toSigner(
  tx: Db,
  about: "sign" | "signed",
  { signature, agreement }: Signer,
  work: Work,
): Promise<void> {
  const locale = await localeOfAddress(signature.email, tx);
  const t = agreementMailMessages[locale];
  const ground = await groundOf(agreement.placementId, tx);
  const { path, expiresAt } = await newLink(tx, signature, work.now);
  const says = about === "sign" ? t.sign(t.roles[signature.role], agreement.version) : t.signed;
  await enqueueMail(
    tx,
    {
      to: { address: signature.email, name: signature.name },
      locale,
      template: `agreement.${about}`,
      subject: t[`${about}Subject`](ground.companyName),
      body: {
        greeting: t.hello(signature.name),
        blocks: [
          { kind: "paragraph", text: says },
          facts(agreement, ground, locale),
          { kind: "button", label: t[`${about}Button`], url: work.env.appUrl + localePath(locale, path) },
          { kind: "paragraph", text: t[`${about}After`](formatDate(locale, expiresAt, "long")) },
        ],
      },
      subjectId: agreement.placementId,
    },
    work.now,
  );
}

/** Mails a signer what there is to sign. */
export const mailToSign = (tx: Db, to: Signer, work: Work): Promise<void> => toSigner(tx, "sign", to, work);

/** Mails a signer that everyone has signed, with a link by which the agreement can be read and fetched. */
export const mailSigned = (tx: Db, to: Signer, work: Work): Promise<void> => toSigner(tx, "signed", to, work);

/** Mails a signer the code that they asked for, in the language in which they read the page. */
export async function mailCode(
  tx: Db,
  signature: SignatureRow,
  said: { code: string; locale: Locale; path: string },
  work: Work,
): Promise<void> {
  const t = agreementMailMessages[said.locale];
  await enqueueMail(
    tx,
    {
      to: { address: signature.email, name: signature.name },
      locale: said.locale,
      template: "agreement.code",
      subject: t.codeSubject(said.code),
      body: {
        greeting: t.hello(signature.name),
        blocks: [
          { kind: "paragraph", text: t.code(said.code, codeMinutes) },
          {
            kind: "links",
            links: [{ label: t.toPage, url: work.env.appUrl + localePath(said.locale, said.path) }],
          },
        ],
      },
    },
    work.now,
  );
}

/** Tells the school's placement coordinators who does not sign, and why. */
export async function mailRefused(
  tx: Db,
  { signature, agreement, placement }: Signer & { placement: PlacementRow },
  reason: string,
  work: Work,
): Promise<void> {
  if (placement.schoolId === null) return;
  const ground = await groundOf(placement.id, tx);
  const team = await membersOf(tx, { schoolId: placement.schoolId }, ["placement_coordinator"]);
  const drawer = team.filter((person) => person.userId === agreement.createdBy);
  for (const person of drawer.length > 0 ? drawer : team) {
    const t = agreementMailMessages[person.locale];
    const path = `/school/overeenkomsten/${placement.id}`;
    await enqueueMail(
      tx,
      {
        to: { address: person.email, name: person.name },
        locale: person.locale,
        template: "agreement.refused",
        subject: t.refusedSubject(signature.name),
        body: {
          greeting: t.hello(person.name),
          blocks: [
            { kind: "paragraph", text: t.refused(signature.name, t.roles[signature.role]) },
            facts(agreement, ground, person.locale, reason),
            {
              kind: "links",
              links: [{ label: t.toAgreement, url: work.env.appUrl + localePath(person.locale, path) }],
            },
          ],
        },
        subjectId: placement.id,
      },
      work.now,
    );
  }
}
