import { randomUUID } from "node:crypto";

import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { DeskTabs } from "~/features/organisations";
import { viewerOf } from "~/platform/http/context.server";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useMessages } from "~/platform/i18n/use-messages";
import { Container, PageHeader, Section } from "~/ui";

import { mayReport } from "../cofinancing.permissions";
import { ownEntrySchema, rateSchema } from "../cofinancing.schemas";
import { DoneNotice } from "../components/HoursLists";
import { OwnEntryForm } from "../components/OwnEntryForm";
import { RateForm } from "../components/RateForm";
import { ReportFilter, ReportTable } from "../components/ReportParts";
import { asCoordinator } from "../coordinator.server";
import { enterOwn } from "../entries.usecases.server";
import { hoursFormMessages } from "../form.messages";
import { reportMessages } from "../report.messages";
import { reportOnPage } from "../asked-report.server";
import { reportRegions, setRate } from "../report.usecases.server";

const shown = 200;

export const loader = defineLoader({ allow: mayReport }, async ({ ctx, url }) => {
  const { lines, ...all } = await reportOnPage(ctx, url);
  return {
    ...all,
    total: lines.length,
    lines: lines.slice(0, shown),
    regions: await reportRegions(ctx.db, viewerOf(ctx)),
    said: url.searchParams.get("gedaan"),
    idempotencyKey: randomUUID(),
  };
});

const back = "/beheer/uren";

export const action = defineAction({
  allow: mayReport,
  intents: {
    own: intent(ownEntrySchema, async ({ ctx, value }) => {
      await enterOwn(ctx.db, await asCoordinator(ctx), value);
      return redirect(localePath(ctx.locale, `${back}?gedaan=entered`));
    }),
    rate: intent(
      rateSchema,
      async ({ ctx, value }) => {
        await setRate(ctx.db, viewerOf(ctx), value, ctx.clock.now());
        return redirect(
          localePath(ctx.locale, `${back}?regio=${encodeURIComponent(value.region)}&gedaan=rated`),
        );
      },
      (locale) => hoursFormMessages[locale],
    ),
  },
});

/** After a refusal too: the other side has just changed something. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${reportMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function HoursReport() {
  const all = useLoaderData<typeof loader>();
  const t = useMessages(reportMessages);
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <DeskTabs current="uren" />
      <DoneNotice said={all.said} />
      <ReportFilter {...all} />
      {Object.keys(all.faults).length === 0 ? <ReportTable {...all} /> : null}
      <Section title={t.rates.title} tone="sunk">
        <Container width="narrow">
          <RateForm region={all.region} rates={all.rates} today={all.today} />
        </Container>
      </Section>
      <Section title={t.own}>
        <Container width="narrow">
          <OwnEntryForm idempotencyKey={all.idempotencyKey} today={all.today} company="any" />
        </Container>
      </Section>
    </>
  );
}
