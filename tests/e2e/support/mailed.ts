import { eq, isNotNull } from "drizzle-orm";
import type { Db } from "#db/client.server";
import {
  booking,
  busReservation,
  placement,
  savedSearch,
  shortageReport,
  signature,
  studentProfile,
  user,
  waitingEntry,
} from "#db/schema";
import { issueToken, type TokenPurpose } from "~/features/accounts/index.server";
import { firstOf } from "./first";

/** What a mailed link is about, and whom it was mailed to: the teacher where that decides nothing. */
interface About {
  subjectId?: string;
  userId?: string;
  email?: string;
}

const docent = "docent@vakbrug.test";

/** The secret of a link that could have been mailed just now. */
export function issued(db: Db, purpose: TokenPurpose, { email = docent, ...about }: About): Promise<string> {
  const now = new Date();
  const expiresAt = new Date(now.getTime() + 3_600_000);
  return issueToken(db, { purpose, email, expiresAt, ...about }, now);
}

/** Addresses of the pages that only a mail leads to, each with a link that holds. */
export async function mailedPages(db: Db): Promise<string[]> {
  const { id: userId } = await firstOf(db, user, eq(user.email, docent));
  const asked = await firstOf(db, booking, eq(booking.status, "requested"));
  const visited = await firstOf(db, booking, eq(booking.status, "completed"));
  const proposed = await firstOf(db, placement, eq(placement.status, "proposed"));
  const applied = await firstOf(db, placement, eq(placement.status, "submitted"));
  const signer = await firstOf(db, signature, eq(signature.status, "waiting"));
  const waits = await firstOf(db, waitingEntry, eq(waitingEntry.status, "offered"));
  const report = await firstOf(db, shortageReport, eq(shortageReport.status, "open"));
  const search = await firstOf(db, savedSearch);
  const seat = await firstOf(db, busReservation);
  const young = await firstOf(db, studentProfile, isNotNull(studentProfile.guardianEmail));
  const links: [page: string, purpose: TokenPurpose, about: About][] = [
    ["bevestigen", "confirm_email", { userId }],
    ["nieuw-wachtwoord", "reset_password", { userId }],
    ["nieuw-adres", "change_email", { userId }],
    ["antwoord", "answer_booking", { subjectId: asked.id }],
    ["klopt-nog", "still_right", { subjectId: asked.companyId }],
    ["evaluatie", "evaluate_booking", { subjectId: visited.id }],
    ["antwoord-plaatsing", "answer_placement", { subjectId: proposed.id }],
    ["antwoord-sollicitatie", "answer_application", { subjectId: applied.id }],
    ["ondertekenen", "sign_agreement", { subjectId: signer.id, email: signer.email }],
    ["wachtlijst", "take_offer", { subjectId: waits.id }],
    ["hervatten", "resume_company", { subjectId: asked.companyId }],
    ["uren", "attest_cofinancing", { subjectId: asked.companyId }],
    ["stagetekort-nog", "renew_report", { subjectId: report.id }],
    ["zoekopdracht-uit", "stop_alerts", { subjectId: search.id }],
    ["busantwoord", "decide_bus", { subjectId: seat.id }],
    ["toestemming", "guardian_consent", { subjectId: young.studentId, email: young.guardianEmail ?? "" }],
  ];
  return Promise.all(
    links.map(async ([page, purpose, about]) => `/${page}/${await issued(db, purpose, about)}`),
  );
}
