import { randomUUID } from "node:crypto";

import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { DeskTabs } from "~/features/organisations";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Container, Notice, PageHeader, Section, Stack, Text } from "~/ui";

import { boardMessages } from "../board.messages";
import { VehicleCard } from "../components/VehicleCard";
import { VehicleForm } from "../components/VehicleForm";
import { mayPlan } from "../transport.permissions";
import { newVehicleSchema } from "../transport.schemas";
import { vehicleMessages } from "../vehicle.messages";
import { addVehicle, findVehicles, regionChoices } from "../vehicles.usecases.server";
import { coordinatorOf } from "../who.server";

export const loader = defineLoader({ allow: mayPlan }, async ({ ctx, url }) => {
  const who = await coordinatorOf(ctx);
  const [vehicles, regions] = await Promise.all([findVehicles(ctx.db, who), regionChoices(ctx.db, who)]);
  const saved = url.searchParams.get("gedaan") === "bewaard";
  return { vehicles, regions, saved, idempotencyKey: randomUUID() };
});

export const action = defineAction({
  allow: mayPlan,
  intents: {
    add: intent(
      newVehicleSchema,
      async ({ ctx, value: { idempotencyKey, ...value } }) => {
        await addVehicle(ctx.db, await coordinatorOf(ctx), value, idempotencyKey);
        return redirect(localePath(ctx.locale, "/beheer/techniekbus/voertuigen?gedaan=bewaard"));
      },
      (locale) => vehicleMessages[locale].texts,
    ),
  },
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${vehicleMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function Vehicles() {
  const { vehicles, regions, saved, idempotencyKey } = useLoaderData<typeof loader>();
  const t = useMessages(vehicleMessages);
  const board = useMessages(boardMessages);
  const href = useHref();
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        breadcrumb={{
          label: t.crumbs,
          items: [{ href: href("/beheer/techniekbus"), label: board.title }],
        }}
      />
      <DeskTabs current="techniekbus" />
      {saved ? (
        <Notice tone="ok" role="status">
          {t.saved}
        </Notice>
      ) : null}
      {vehicles.length === 0 ? (
        <Text>{t.none}</Text>
      ) : (
        <Stack as="ul">
          {vehicles.map((bus) => (
            <VehicleCard key={bus.id} bus={bus} />
          ))}
        </Stack>
      )}
      <Section title={t.add}>
        <Container>
          <VehicleForm intent="add" regions={regions} idempotencyKey={idempotencyKey} />
        </Container>
      </Section>
    </>
  );
}
