import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { mayOpenRequestForm, mayRequest, RequestPage, requestMeta } from "~/features/bookings";
import { requestIntents, requestPage, requestParams } from "~/features/bookings/index.server";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { useMessages } from "~/platform/i18n/use-messages";

import { busMessages } from "../bus.messages";
import { BesideVisit } from "../components/BesideVisit";
import { reserveBesideVisit } from "../reserve-visit.usecases.server";
import { besideVisitSchema } from "../transport.schemas";
import { busesForAny } from "../views.usecases.server";
import { asSchool } from "../who.server";

export const loader = defineLoader({ allow: mayOpenRequestForm, params: requestParams }, async (args) => {
  const page = await requestPage(args);
  const { schools, listing } = page;
  // A lesson at the school itself needs no bus.
  const travels = listing.kind !== "guest_lesson";
  const ids = schools.map(({ id }) => id);
  return { page, buses: travels ? await busesForAny(args.ctx.db, ids) : [] };
});

export const action = defineAction({
  allow: mayRequest,
  params: requestParams,
  intents: requestIntents(besideVisitSchema, (ctx, added, { idempotencyKey: key }) => {
    if (!added.bus || added.withoutBus) return undefined;
    const { busVehicleId: vehicleId, busFrom: fromPlace, busWheelchairs: wheelchairs } = added;
    return (tx, made) =>
      reserveBesideVisit(tx, asSchool(ctx), made.id, { key, vehicleId, fromPlace, wheelchairs });
  }),
});

/** After a refusal too: which moments are free has just changed. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  requestMeta(location.pathname, data?.page);

/** A school asks for a visit, with the bus beside it where one serves the school. */
export default function RequestVisit() {
  const { page, buses } = useLoaderData<typeof loader>();
  const t = useMessages(busMessages);
  const labels = {
    bus: t.beside.bus,
    busVehicleId: t.form.bus,
    busFrom: t.form.fromPlace,
    busWheelchairs: t.form.wheelchairs,
  };
  const extra = {
    labels,
    fields: (form: Parameters<typeof BesideVisit>[0]["form"]) => <BesideVisit form={form} buses={buses} />,
  };
  return <RequestPage page={page} extra={buses.length === 0 ? undefined : extra} />;
}
