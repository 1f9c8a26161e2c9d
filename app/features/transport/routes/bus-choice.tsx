import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { Refused } from "~/features/organisations";
import { everyone } from "~/platform/auth/viewer";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { secretHeaders, secretMeta } from "~/platform/http/secret-page";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useMessages } from "~/platform/i18n/use-messages";
import { Notice, PageHeader } from "~/ui";

import { endVisit, keepVisit } from "../answer.usecases.server";
import { ChoicePanel } from "../components/ReservationActions";
import { ReservationFacts, StateBadge } from "../components/ReservationParts";
import { findByLink } from "../link.server";
import { reservationMessages } from "../reservation.messages";
import { emptySchema } from "../transport.schemas";

const params = z.object({ token: z.string().max(100) });
type Params = z.output<typeof params>;

export const loader = defineLoader({ allow: everyone, params }, async ({ ctx, params }) => {
  const { page } = await findByLink(ctx, params.token);
  // The link stands for its school, but the page is opened by whoever holds it: no person is named on it.
  const { teacher: _teacher, ...reservation } = page.reservation;
  return { ...page, reservation: { ...reservation, teacher: null }, history: [] };
});

export const action = defineAction({
  allow: everyone,
  params,
  intents: {
    keep: intent<typeof emptySchema, Params>(emptySchema, async ({ ctx, params }) => {
      const { who, which } = await findByLink(ctx, params.token);
      await keepVisit(ctx.db, who, which);
      return redirect(localePath(ctx.locale, `/busantwoord/${params.token}`));
    }),
    end: intent<typeof emptySchema, Params>(emptySchema, async ({ ctx, params }) => {
      const { who, which } = await findByLink(ctx, params.token);
      await endVisit(ctx.db, who, which, reservationMessages[ctx.locale].choice.reason);
      return redirect(localePath(ctx.locale, `/busantwoord/${params.token}`));
    }),
  },
});

/** After a refusal too: the choice has just been made. */
export const shouldRevalidate = () => true;

export const headers = secretHeaders;

export const meta: MetaFunction = ({ location }) =>
  secretMeta(reservationMessages[localeOfPath(location.pathname)].choice.page);

export default function BusChoicePage() {
  const page = useLoaderData<typeof loader>();
  const t = useMessages(reservationMessages);
  const { visit, status } = page.reservation;
  const goesOn = visit !== null && ["requested", "countered", "confirmed"].includes(visit.status);
  return (
    <>
      <PageHeader
        title={t.choice.page}
        lead={page.reservation.visitTitle}
        eyebrow={<StateBadge status={status} />}
      />
      <Refused />
      {page.choiceOpen ? (
        <ChoicePanel page={page} />
      ) : (
        <Notice tone={goesOn ? "ok" : "info"} role="status">
          {goesOn ? t.choice.kept : t.choice.closed}
        </Notice>
      )}
      <ReservationFacts reservation={page.reservation} />
    </>
  );
}
