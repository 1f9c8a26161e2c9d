import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";

import { answerMessages } from "../answer.messages";
import { maySeeCompanyRequests } from "../bookings.permissions";
import { bookingMessages } from "../bookings.messages";
import { contactOf } from "../contact.usecases.server";
import { CompanyBooking } from "../components/CompanyBooking";
import { evaluationsFor } from "../evaluation.usecases.server";
import { answerIntents, companyIntents } from "../intents.server";
import { findBooking, findProposable } from "../views.usecases.server";
import { asCompany } from "../who.server";

const params = z.object({ reference: z.string().max(20) });

export const loader = defineLoader({ allow: maySeeCompanyRequests, params }, async ({ ctx, params }) => {
  const now = ctx.clock.now();
  const page = await findBooking(ctx.db, params, asCompany(ctx), now);
  const others = page.actions.includes("counter") ? await findProposable(ctx.db, page.booking, now) : [];
  const evaluations = await evaluationsFor(ctx.db, page.booking, "C", now);
  return { page, others, evaluations, about: await contactOf(ctx.db, page, asCompany(ctx), now) };
});

export const action = defineAction({
  allow: maySeeCompanyRequests,
  params,
  intents: answerIntents([...companyIntents, "evaluate"], (ctx, { reference }: z.output<typeof params>) => ({
    who: asCompany(ctx),
    reference,
    back: `/bedrijf/aanvragen/${reference}`,
  })),
});

/** After a refusal too: the booking has just moved on. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const t = answerMessages[localeOfPath(location.pathname)];
  return [{ title: `${t.title(data?.page.booking.school.name ?? "")} – Vakbrug` }];
};

export default function CompanyRequest() {
  const { page, others, about, evaluations } = useLoaderData<typeof loader>();
  const t = useMessages(answerMessages);
  const words = useMessages(bookingMessages);
  const href = useHref();
  return (
    <CompanyBooking
      page={page}
      others={others}
      about={about}
      evaluations={evaluations}
      pathOf={(reference, part) => `/bedrijf/aanvragen/${reference}${part ?? ""}`}
      breadcrumb={{
        label: words.crumbs,
        items: [{ href: href("/bedrijf/aanvragen"), label: t.board.title }],
      }}
    />
  );
}
