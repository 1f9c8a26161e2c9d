import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { DeskTabs } from "~/features/organisations";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Container, PageHeader, Stack } from "~/ui";

import { mayReport } from "../cofinancing.permissions";
import { HoursEntry } from "../components/HoursEntry";
import { DoneNotice } from "../components/HoursLists";
import { asCoordinator } from "../coordinator.server";
import { hoursIntents } from "../intents.server";
import { reportMessages } from "../report.messages";
import { hoursEntry } from "../views.usecases.server";

const params = z.object({ id: z.uuid() });
type Params = z.output<typeof params>;

export const loader = defineLoader({ allow: mayReport, params }, async ({ ctx, params, url }) => ({
  line: await hoursEntry(ctx.db, (await asCoordinator(ctx)).scope, params.id),
  said: url.searchParams.get("gedaan"),
}));

export const action = defineAction({
  allow: mayReport,
  params,
  intents: { correct: hoursIntents<Params>(asCoordinator, ({ id }) => `/beheer/uren/${id}`).correct },
});

/** After a refusal too: a side has just changed something. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${reportMessages[localeOfPath(location.pathname)].entry.title} – Vakbrug` },
];

/** A coordinator corrects the hours of one activity, with the reason; what was is kept. */
export default function EntryPage() {
  const { line, said } = useLoaderData<typeof loader>();
  const t = useMessages(reportMessages).entry;
  const href = useHref();
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        breadcrumb={{ label: t.back, items: [{ href: href("/beheer/uren"), label: t.back }] }}
      />
      <DeskTabs current="uren" />
      <Container width="narrow">
        <DoneNotice said={said} />
        <Stack as="ul">
          <HoursEntry line={line} side="R" ask={false} level={2} />
        </Stack>
      </Container>
    </>
  );
}
