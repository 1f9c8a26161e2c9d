import { redirect } from "@remix-run/node";
import type { z } from "zod";

import type { Db } from "~/platform/db.server";
import type { RequestContext } from "~/platform/http/context.server";
import { intent, type Intent } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

import { answerReservation } from "./answer.usecases.server";
import { describeRide, moveRide, shareRide } from "./rides.usecases.server";
import type { Coordinator } from "./scope";
import { answerSchema, driverSchema, moveSchema, reasonSchema, shareSchema } from "./transport.schemas";
import { coordinatorOf } from "./who.server";

/** The ride that is planned. */
interface Params {
  id: string;
}

/** A form of the page with a ride: does something, and comes back to it. */
const form = <S extends z.ZodType>(
  schema: S,
  run: (db: Db, who: Coordinator, rideId: string, value: z.output<S>) => Promise<void>,
): Intent<Params> =>
  intent<S, Params>(
    schema,
    async ({ ctx, params, value }: { ctx: RequestContext; params: Params; value: z.output<S> }) => {
      await run(ctx.db, await coordinatorOf(ctx), params.id, value);
      return redirect(localePath(ctx.locale, `/beheer/techniekbus/ritten/${params.id}`));
    },
  );

/** The forms on the page with a ride. */
export const rideIntents = {
  confirm: form(answerSchema, (db, who, _, value) =>
    answerReservation(db, who, value.reservationId, "confirm"),
  ),
  decline: form(reasonSchema, (db, who, _, value) =>
    answerReservation(db, who, value.reservationId, "decline", value.reason),
  ),
  cancel: form(reasonSchema, (db, who, _, value) =>
    answerReservation(db, who, value.reservationId, "cancel", value.reason),
  ),
  move: form(moveSchema, (db, who, rideId, value) => moveRide(db, who, { ...value, rideId })),
  share: form(shareSchema, (db, who, rideId, value) => shareRide(db, who, rideId, value.shared === "yes")),
  describe: form(driverSchema, describeRide),
};
