import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { companyStaff } from "~/platform/auth/viewer";
import { useDone } from "~/platform/forms/use-form";
import { notTyped } from "~/platform/forms/text";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useMessages } from "~/platform/i18n/use-messages";
import { Notice, PageHeader } from "~/ui";

import { Refused } from "../components/Refused";
import { askCompanyAgain } from "../company.usecases.server";
import { CompanyOverview } from "../components/CompanyOverview";
import { CompanyTabs } from "../components/OrganisationTabs";
import { companiesOf, companyManagers, managedCompanies } from "../organisations.permissions";
import { asManager } from "../own-company.server";
import { companyOverview } from "../own-company.usecases.server";
import { ownMessages } from "../own.messages";

export const loader = defineLoader({ allow: companyStaff }, async ({ ctx, url }) => {
  const ids = companiesOf(ctx.viewer);
  const found = await Promise.all(ids.map((id) => companyOverview(ctx.db, id, ctx.clock.now())));
  return {
    companies: found.filter((company) => company !== null),
    managed: managedCompanies(ctx.viewer),
    said: url.searchParams.get("gedaan"),
  };
});

export const action = defineAction({
  allow: companyManagers,
  intents: {
    ask: intent(z.object({ companyId: z.uuid(notTyped) }), async ({ ctx, value }) => {
      await askCompanyAgain(ctx.db, asManager(ctx), value.companyId);
      return redirect(localePath(ctx.locale, "/bedrijf?gedaan=asked"));
    }),
  },
});

/** After a refusal too: it has just changed. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${ownMessages[localeOfPath(location.pathname)].company} – Vakbrug` },
];

export default function OwnCompany() {
  const { companies, managed, said } = useLoaderData<typeof loader>();
  const t = useMessages(ownMessages);
  const done = useDone(t.done, said);
  return (
    <>
      <PageHeader title={t.company} />
      <CompanyTabs current="overview" />
      {done === undefined ? null : <Notice tone="ok">{done}</Notice>}
      <Refused />
      {companies.map((company) => (
        <CompanyOverview key={company.id} company={company} manages={managed.includes(company.id)} />
      ))}
    </>
  );
}
