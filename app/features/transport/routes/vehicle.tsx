import { redirect, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { Refused } from "~/features/organisations";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ConfirmPanel, Container, HiddenField, PageHeader, Panel, SubmitButton } from "~/ui";

import { VehicleForm } from "../components/VehicleForm";
import { mayPlan } from "../transport.permissions";
import { emptySchema, vehicleSchema } from "../transport.schemas";
import { vehicleMessages } from "../vehicle.messages";
import { changeVehicle, findVehicle, regionChoicesWith, retireVehicle } from "../vehicles.usecases.server";
import { coordinatorOf } from "../who.server";

const params = z.object({ id: z.uuid() });
type Params = z.output<typeof params>;
const list = "/beheer/techniekbus/voertuigen?gedaan=bewaard";

export const loader = defineLoader({ allow: mayPlan, params }, async ({ ctx, params }) => {
  const who = await coordinatorOf(ctx);
  const vehicle = await findVehicle(ctx.db, who, params.id);
  return { vehicle, regions: await regionChoicesWith(ctx.db, who, vehicle) };
});

const retire = (retired: boolean) =>
  intent<typeof emptySchema, Params>(emptySchema, async ({ ctx, params }) => {
    await retireVehicle(ctx.db, await coordinatorOf(ctx), params.id, retired);
    return redirect(localePath(ctx.locale, list));
  });

export const action = defineAction({
  allow: mayPlan,
  params,
  intents: {
    change: intent<typeof vehicleSchema, Params>(
      vehicleSchema,
      async ({ ctx, params, value }) => {
        await changeVehicle(ctx.db, await coordinatorOf(ctx), params.id, value);
        return redirect(localePath(ctx.locale, list));
      },
      (locale) => vehicleMessages[locale].texts,
    ),
    retire: retire(true),
    return: retire(false),
  },
});

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const t = vehicleMessages[localeOfPath(location.pathname)];
  return [{ title: `${t.change(data?.vehicle.name ?? "")} – Vakbrug` }];
};

export default function Vehicle() {
  const { vehicle, regions } = useLoaderData<typeof loader>();
  const t = useMessages(vehicleMessages);
  const href = useHref();
  return (
    <>
      <PageHeader
        title={t.change(vehicle.name)}
        breadcrumb={{
          label: t.crumbs,
          items: [{ href: href("/beheer/techniekbus/voertuigen"), label: t.title }],
        }}
      />
      <Refused />
      <Container>
        <VehicleForm intent="change" vehicle={vehicle} regions={regions} />
      </Container>
      <Container>
        <Panel>
          {vehicle.retiredAt === null ? (
            <ConfirmPanel trigger={t.retire.trigger} question={t.retire.question(vehicle.name)}>
              <Form method="post">
                <HiddenField name="intent" value="retire" />
                <SubmitButton variant="danger">{t.retire.submit}</SubmitButton>
              </Form>
            </ConfirmPanel>
          ) : (
            <Form method="post">
              <HiddenField name="intent" value="return" />
              <SubmitButton variant="secondary">{t.retire.back}</SubmitButton>
            </Form>
          )}
        </Panel>
      </Container>
    </>
  );
}
