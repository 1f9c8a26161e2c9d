import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { defineAction, defineLoader } from "~/platform/http/route.server";
import { secretHeaders, secretMeta } from "~/platform/http/secret-page";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useMessages } from "~/platform/i18n/use-messages";
import { Container, Notice, PageHeader, Stack } from "~/ui";

import { mayOpenHoursLink } from "../cofinancing.permissions";
import { DoneNotice, WaitingHours } from "../components/HoursLists";
import { hoursMessages } from "../hours.messages";
import { hoursIntents } from "../intents.server";
import { hoursBehindLink } from "../link.usecases.server";

const params = z.object({ token: z.string().max(100) });

/** Only looks: mail programs open links by themselves. */
export const loader = defineLoader({ allow: mayOpenHoursLink, params }, async ({ ctx, params, url }) => {
  const { name, side, waiting } = await hoursBehindLink(ctx.db, params.token, ctx.clock.now());
  return { name, side, waiting, said: url.searchParams.get("gedaan") };
});

export const action = defineAction({
  allow: mayOpenHoursLink,
  params,
  intents: hoursIntents<z.output<typeof params>>(
    async (ctx, { token }) => (await hoursBehindLink(ctx.db, token, ctx.clock.now())).who,
    ({ token }) => `/uren/${token}`,
  ),
});

/** After a refusal too: the other side has just changed something. */
export const shouldRevalidate = () => true;

export const headers = secretHeaders;

export const meta: MetaFunction = ({ location }) =>
  secretMeta(hoursMessages[localeOfPath(location.pathname)].link.title);

export default function HoursLink() {
  const { name, side, waiting, said } = useLoaderData<typeof loader>();
  const t = useMessages(hoursMessages);
  return (
    <Container width="narrow">
      <Stack>
        <PageHeader title={t.link.title} eyebrow={name} lead={t.link.lead} />
        <DoneNotice said={said} />
        {waiting.length === 0 ? (
          <Notice tone="ok">{t.link.nothing}</Notice>
        ) : (
          <WaitingHours waiting={waiting} side={side} />
        )}
      </Stack>
    </Container>
  );
}
