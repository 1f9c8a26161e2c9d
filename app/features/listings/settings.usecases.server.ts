import { companyClosed, companySettings, findCompanyById } from "~/features/organisations/index.server";
import { today } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";

import { telling } from "./core/response";
import { listingError } from "./listings.errors";
import type { CompanyActor } from "./listings.usecases.server";
import { findResponse } from "./public.repository.server";

/**
 * The settings page of one of somebody's companies: the one that was asked for, else the first. Throws
 * `listing.not_found` for another's.
 */
export async function settingsPage(db: Db, actor: CompanyActor, asked: string | null) {
  const id = asked ?? actor.companyIds[0] ?? "";
  if (!actor.companyIds.includes(id)) throw listingError("not_found");
  const companies = await Promise.all(actor.companyIds.map((each) => findCompanyById(db, each)));
  const settings = await companySettings(db, id);
  const pausedUntil = settings?.pausedUntil ?? null;
  return {
    companyId: id,
    companies: companies.flatMap((company) =>
      company === null ? [] : [{ id: company.id, name: company.name }],
    ),
    closed: await companyClosed(db, id, actor.now),
    response: telling(await findResponse(db, id)),
    settings: {
      requestsPerMonth: settings?.requestsPerMonth ?? null,
      // A pause that is over is no setting any more.
      pausedUntil: pausedUntil !== null && pausedUntil >= today(actor.now) ? pausedUntil : null,
      noticeDays: settings?.noticeDays ?? null,
      holdWorkingDays: settings?.holdWorkingDays ?? null,
      bufferMinutes: settings?.bufferMinutes ?? null,
      deputyName: settings?.deputy?.name ?? null,
      deputyEmail: settings?.deputy?.email ?? null,
      deputyPhone: settings?.deputy?.phone ?? null,
      deputyFrom: settings?.deputyFrom ?? null,
      deputyUntil: settings?.deputyUntil ?? null,
    },
  };
}
export type SettingsPage = Awaited<ReturnType<typeof settingsPage>>;
