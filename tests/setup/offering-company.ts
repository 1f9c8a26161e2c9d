import type { CompanyActor } from "~/features/listings/listings.usecases.server";

import type { makeFactories } from "./factories";

/** A company that somebody acts for at that moment, with a contact. */
export async function offeringCompany(
  make: ReturnType<typeof makeFactories>,
  now: Date,
  verification: "verified" | "pending" = "verified",
) {
  const company = await make.company({ verification });
  await make.contact(company.id);
  const { id: userId } = await make.manager(company.id);
  const actor: CompanyActor = { userId, companyIds: [company.id], now };
  return { company, actor };
}
