import { peekToken } from "~/features/accounts/index.server";
import { today } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";

import { agreementError } from "./agreements.errors";
import {
  findCountry,
  findGround,
  findPeople,
  findSignature,
  findSignatures,
  findVersions,
  type AgreementRow,
  type SignatureRow,
} from "./agreements.repository.server";
import type { Particulars, SignerRole, Terms } from "./agreements.schemas";
import type { AgreementState } from "./core/agreement";
import type { PlacementLine } from "./core/lines";
import { findScans, type ScanLine } from "./scans.repository.server";
import {
  findOtherProgramme,
  findPlacement,
  findPlacements,
  type PlacementScope,
} from "./views.repository.server";

const perPage = 25;

/** A page of placements, and whether there are more. */
export async function placementsPage(db: Db, scope: PlacementScope, page: number) {
  const found = await findPlacements(scope, { limit: perPage + 1, offset: (page - 1) * perPage }, db);
  return { placements: found.slice(0, perPage), page, more: found.length > perPage };
}

/** Who has signed what, as every party may read it: no addresses. */
export interface SignatureView {
  role: SignerRole;
  name: string;
  status: "waiting" | "signed" | "refused";
  method: "digital" | "paper" | null;
  typedName: string | null;
  signedAt: Date | null;
  refusedReason: string | null;
}

/** One version as every party may read it. */
export interface VersionView {
  version: number;
  status: AgreementState;
  terms: Terms;
  hash: string;
  /** The names under which they take part. */
  names: Pick<Particulars, "studentName" | "guardianName" | "schoolSigner" | "companySigner" | "workAddress">;
  drawnUpAt: Date;
  signedAt: Date | null;
  signatures: SignatureView[];
}

const signatureView = (row: SignatureRow): SignatureView => ({
  role: row.role,
  name: row.name,
  status: row.status,
  method: row.method,
  typedName: row.typedName,
  signedAt: row.signedAt,
  refusedReason: row.refusedReason,
});

function versionView(row: AgreementRow, signatures: readonly SignatureRow[]): VersionView {
  const { studentName, guardianName, schoolSigner, companySigner, workAddress } = row.particulars;
  return {
    version: row.version,
    status: row.status,
    terms: row.terms,
    hash: row.termsHash,
    names: { studentName, guardianName, schoolSigner, companySigner, workAddress },
    drawnUpAt: row.createdAt,
    signedAt: row.signedAt,
    signatures: signatures.filter(({ agreementId }) => agreementId === row.id).map(signatureView),
  };
}

export interface AgreementView {
  placement: PlacementLine;
  /** The latest version first; none while nothing was drawn up. */
  versions: VersionView[];
  /** Where the work is done: outside the Netherlands the rules for young people are not checked. */
  country: "NL" | "BE";
}

async function viewOf(db: Db, placement: PlacementLine) {
  const rows = await findVersions(placement.id, db);
  const signatures =
    rows.length === 0
      ? []
      : await findSignatures(
          rows.map(({ id }) => id),
          db,
        );
  const view: AgreementView = {
    placement,
    versions: rows.map((row) => versionView(row, signatures)),
    country: await findCountry(placement.id, db),
  };
  return { view, latest: rows[0] ?? null };
}

/** An agreement as whoever has an account reads it: with the scans of what was signed on paper. */
export interface AgreementPage extends AgreementView {
  scans: ScanLine[];
}

/** One placement with its agreement, for a party. Throws agreements.not_found for another's. */
export async function agreementPage(db: Db, id: string, scope: PlacementScope): Promise<AgreementPage> {
  const placement = await findPlacement(id, scope, db);
  if (placement === null) throw agreementError("not_found");
  return { ...(await viewOf(db, placement)).view, scans: await findScans(id, db) };
}

/** The version of a number, or the latest. Throws agreements.no_version when there is none. */
export function pickVersion(view: AgreementView, version: number | null): VersionView {
  const found = version === null ? view.versions[0] : view.versions.find((one) => one.version === version);
  if (found === undefined) throw agreementError("no_version");
  return found;
}

/** What the form of the first version begins with: what is known of the placement and its people. */
async function beginning(db: Db, placement: PlacementLine, drawer: { name: string; email: string }) {
  const ground = await findGround(placement.id, db);
  if (ground === undefined) throw agreementError("not_found");
  const people = await findPeople(ground, db);
  const address = `${ground.street} ${ground.houseNumber}`.trim();
  return {
    terms: {
      birthDate: ground.birthDate ?? "",
      startsOn: placement.startsOn,
      endsOn: placement.endsOn,
      practiceTrainer: people.trainer || people.signer,
      workProcesses: ground.workProcesses.join("\n"),
    },
    particulars: {
      studentName: ground.studentName,
      studentEmail: ground.studentEmail ?? "",
      schoolSigner: drawer.name,
      schoolEmail: drawer.email,
      companySigner: people.signer,
      companyEmail: people.signerEmail,
      workAddress: [address, `${ground.postcode} ${ground.place}`].filter((part) => part !== "").join(", "),
    },
  };
}

/** What the school sees and fills in. Throws agreements.not_found for another school's. */
export async function schoolPage(
  db: Db,
  id: string,
  by: { schoolIds: readonly string[]; name: string; email: string },
  now: Date,
) {
  const placement = await findPlacement(id, { schoolIds: by.schoolIds }, db);
  if (placement === null) throw agreementError("not_found");
  const { view, latest } = await viewOf(db, placement);
  return {
    ...view,
    scans: await findScans(id, db),
    /** The first day on which the latest version can have been signed on paper. */
    signableFrom: today(latest?.createdAt ?? now),
    particulars: latest?.particulars ?? null,
    /** What the student is enrolled for, as long as the placement for something else is not fixed. */
    otherProgramme: placement.status === "accepted" ? await findOtherProgramme(id, db) : null,
    beginning: latest === null ? await beginning(db, placement, by) : null,
    today: today(now),
  };
}

type LinkState = "open" | "done" | "refused" | "over" | "expired" | "unknown";

/**
 * What a mailed link is about, without using it. `open` can be signed, `done` is signed by this person or by all,
 * `refused` by somebody; `over` when terms or placement have moved on since.
 */
export async function agreementBehindLink(db: Db, secret: string, now: Date) {
  const nothing = { view: null, role: null, name: "", codeUntil: null };
  const peeked = await peekToken(db, "sign_agreement", secret, now);
  const found = peeked?.token.subjectId ? await findSignature(peeked.token.subjectId, db) : null;
  const placement =
    found === null ? null : await findPlacement(found.placementId, { placementId: found.placementId }, db);
  if (peeked === null || found === null) return { state: "unknown" as LinkState, ...nothing };
  if (placement === null) return { state: "over" as LinkState, ...nothing };
  const { signature } = found;
  // Mailed to an address that was put right since: whoever has it is not the one who signs.
  if (peeked.token.email !== signature.email) return { state: "over" as LinkState, ...nothing };
  // Also one that was used: names, birth date and terms are not for ever behind a link.
  if (peeked.token.expiresAt <= now) return { state: "expired" as LinkState, ...nothing };
  const { view, latest } = await viewOf(db, placement);
  const state = stateOf(signature, latest, placement, peeked.status === "live");
  const open = state === "open" || state === "done";
  return {
    state,
    view: open ? view : null,
    role: signature.role,
    name: signature.name,
    codeUntil: state === "open" && signature.codeHash !== null ? signature.codeUntil : null,
  };
}

function stateOf(
  signature: SignatureRow,
  latest: AgreementRow | null,
  placement: PlacementLine,
  isLive: boolean,
): LinkState {
  if (latest === null || latest.id !== signature.agreementId) return "over";
  if (signature.status === "refused" || latest.status === "refused") return "refused";
  if (signature.status === "signed") return "done";
  const active = placement.status === "accepted" || placement.status === "placed";
  return active && isLive && latest.status === "signing" ? "open" : "over";
}
