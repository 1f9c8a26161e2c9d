import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { DeskTabs } from "~/features/organisations";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Badge, Card, Container, MetaList, Notice, PageHeader, Section, Stack, Text } from "~/ui";

import { boardMessages } from "../board.messages";
import { VehicleForm } from "../components/VehicleForm";
import { mayPlan } from "../transport.permissions";
import { vehicleSchema } from "../transport.schemas";
import { vehicleMessages } from "../vehicle.messages";
import { addVehicle, findVehicles, regionChoices } from "../vehicles.usecases.server";
import { coordinatorOf } from "../who.server";

export const loader = defineLoader({ allow: mayPlan }, async ({ ctx, url }) => {
  const who = await coordinatorOf(ctx);
  const [vehicles, regions] = await Promise.all([findVehicles(ctx.db, who), regionChoices(ctx.db, who)]);
  return { vehicles, regions, saved: url.searchParams.get("gedaan") === "bewaard" };
});

export const action = defineAction({
  allow: mayPlan,
  intents: {
    add: intent(
      vehicleSchema,
      async ({ ctx, value }) => {
        await addVehicle(ctx.db, await coordinatorOf(ctx), value);
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
  const { vehicles, regions, saved } = useLoaderData<typeof loader>();
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
            <Card
              key={bus.id}
              as="li"
              level={2}
              title={bus.name}
              href={href(`/beheer/techniekbus/voertuigen/${bus.id}`)}
              aside={
                <Badge tone={bus.retiredAt === null ? "ok" : "neutral"}>
                  {bus.retiredAt === null ? t.running : t.retired}
                </Badge>
              }
              meta={
                <MetaList
                  items={[
                    { key: "seats", icon: "users", text: t.seats(bus.seats) },
                    { key: "base", icon: "pin", text: bus.place },
                    {
                      key: "hours",
                      icon: "clock",
                      text: t.hours(bus.availableFrom.slice(0, 5), bus.availableUntil.slice(0, 5)),
                    },
                    { key: "regions", icon: "map", text: bus.regions.map(({ name }) => name).join(", ") },
                  ]}
                />
              }
            />
          ))}
        </Stack>
      )}
      <Section title={t.add}>
        <Container>
          <VehicleForm intent="add" regions={regions} />
        </Container>
      </Section>
    </>
  );
}
