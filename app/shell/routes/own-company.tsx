import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { companyToDos } from "~/features/listings/index.server";
import { CompanyOverview, CompanyTabs, ownMessages, Refused } from "~/features/organisations";
import {
  asManager,
  askCompanyAgain,
  companiesOf,
  companyManagers,
  companyOverview,
  managedCompanies,
} from "~/features/organisations/index.server";
import { companyStaff } from "~/platform/auth/viewer";
import { platformError } from "~/platform/errors/errors";
import { notTyped } from "~/platform/forms/text";
import { useDone } from "~/platform/forms/use-form";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useMessages } from "~/platform/i18n/use-messages";
import { Notice, PageHeader, Section } from "~/ui";

import { toDoMessages } from "../to-do.messages";
import { ToDoList } from "../ToDoList";

/** What is known of the viewer's companies, under what waits for them about their offers. */
export const loader = defineLoader({ allow: companyStaff }, async ({ ctx, url }) => {
  const { db, viewer, locale } = ctx;
  if (viewer === null) throw platformError("forbidden");
  const ids = companiesOf(viewer);
  const found = await Promise.all(ids.map((id) => companyOverview(db, id, ctx.clock.now())));
  return {
    companies: found.filter((company) => company !== null),
    toDos: await companyToDos({ db, viewer, locale }),
    managed: managedCompanies(viewer),
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
  const { companies, toDos, managed, said } = useLoaderData<typeof loader>();
  const t = useMessages(ownMessages);
  const words = useMessages(toDoMessages);
  const done = useDone(t.done, said);
  return (
    <>
      <PageHeader title={t.company} />
      <CompanyTabs current="overview" />
      {done === undefined ? null : <Notice tone="ok">{done}</Notice>}
      <Refused />
      {toDos.length === 0 ? null : (
        <Section title={words.offers}>
          <ToDoList toDos={toDos} />
        </Section>
      )}
      {companies.map((company) => (
        <CompanyOverview key={company.id} company={company} manages={managed.includes(company.id)} />
      ))}
    </>
  );
}
