import { randomUUID } from "node:crypto";

import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { CompanyTabs } from "~/features/organisations";
import { today } from "~/platform/clock/clock";
import type { RequestContext } from "~/platform/http/context.server";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useMessages } from "~/platform/i18n/use-messages";
import { Container, PageHeader, Section } from "~/ui";

import { attestingCompanies, attestingCompanyNames, maySeeCompanyHours } from "../cofinancing.permissions";
import { ownEntrySchema } from "../cofinancing.schemas";
import { DoneNotice, SettledHours, WaitingHours } from "../components/HoursLists";
import { OwnEntryForm } from "../components/OwnEntryForm";
import { enterOwn, type EntryWho } from "../entries.usecases.server";
import { hoursMessages } from "../hours.messages";
import { hoursIntents } from "../intents.server";
import { pageOf } from "~/platform/http/page";
import { hoursPage } from "../views.usecases.server";

const asCompany = ({ viewer, clock }: RequestContext): EntryWho => ({
  actor: "C",
  userId: viewer?.userId ?? null,
  scope: { companyIds: attestingCompanies(viewer) },
  now: clock.now(),
});

export const loader = defineLoader({ allow: maySeeCompanyHours }, async ({ ctx, url }) => {
  const who = asCompany(ctx);
  return {
    ...(await hoursPage(ctx.db, who.scope, "C", pageOf(url))),
    said: url.searchParams.get("gedaan"),
    today: today(who.now),
    companies: attestingCompanyNames(ctx.viewer),
    idempotencyKey: randomUUID(),
  };
});

const back = () => "/bedrijf/uren";

export const action = defineAction({
  allow: maySeeCompanyHours,
  intents: {
    ...hoursIntents(asCompany, back),
    own: intent(ownEntrySchema, async ({ ctx, value }) => {
      await enterOwn(ctx.db, asCompany(ctx), value);
      return redirect(localePath(ctx.locale, `${back()}?gedaan=entered`));
    }),
  },
});

/** After a refusal too: the other side has just changed something. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${hoursMessages[localeOfPath(location.pathname)].company.title} – Vakbrug` },
];

export default function CompanyHours() {
  const { waiting, settled, page, more, said, today, companies, idempotencyKey } =
    useLoaderData<typeof loader>();
  const t = useMessages(hoursMessages);
  return (
    <>
      <PageHeader title={t.company.title} lead={t.company.lead} />
      <CompanyTabs current="uren" />
      <DoneNotice said={said} />
      <WaitingHours waiting={waiting} side="C" />
      {companies.length > 0 ? (
        <Section title={t.own.title} lead={t.own.lead} tone="sunk">
          <Container width="narrow">
            <OwnEntryForm idempotencyKey={idempotencyKey} today={today} company={companies} />
          </Container>
        </Section>
      ) : null}
      <SettledHours settled={settled} side="C" page={page} more={more} />
    </>
  );
}
