import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { everyone } from "~/platform/auth/viewer";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { secretHeaders } from "~/platform/http/secret-page";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useMessages } from "~/platform/i18n/use-messages";
import { Text } from "~/ui";

import { answerMessages } from "../answer.messages";
import { contactOf } from "../contact.usecases.server";
import { CompanyBooking } from "../components/CompanyBooking";
import { answerIntents, companyIntents } from "../intents.server";
import { findByLink } from "../link.server";
import { findProposable } from "../views.usecases.server";
import { classPath } from "../words";

const params = z.object({ token: z.string().max(100) });

export const loader = defineLoader({ allow: everyone, params }, async ({ ctx, params, url }) => {
  const { page, who } = await findByLink(ctx, params.token, url);
  const others = page.actions.includes("counter")
    ? await findProposable(ctx.db, page.booking, ctx.clock.now())
    : [];
  const about = await contactOf(ctx.db, page, who, ctx.clock.now());
  return { page, others, about, token: params.token };
});

export const action = defineAction({
  allow: everyone,
  params,
  intents: answerIntents(companyIntents, async (ctx, { token }: z.output<typeof params>, url) => {
    const { who, page } = await findByLink(ctx, token, url);
    const { reference } = page.booking;
    const path = `/antwoord/${token}`;
    return { who, reference, back: url.searchParams.has("klas") ? classPath(path, reference) : path };
  }),
});

/** After a refusal too: the booking has just moved on. */
export const shouldRevalidate = () => true;

export const headers = secretHeaders;

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const t = answerMessages[localeOfPath(location.pathname)];
  // As `secretMeta`, which would be a file more for a page that has no byte to spare.
  return [
    { title: `${t.title(data?.page.booking.school.name ?? "")} – Vakbrug` },
    { name: "robots", content: "noindex" },
    { name: "referrer", content: "same-origin" },
  ];
};

export default function AnswerPage() {
  const { page, others, about, token } = useLoaderData<typeof loader>();
  const t = useMessages(answerMessages).link;
  return (
    <CompanyBooking
      page={page}
      others={others}
      about={about}
      pathOf={(reference, part) => classPath(`/antwoord/${token}${part ?? ""}`, reference)}
    >
      <Text tone="soft">{t.noAccount}</Text>
    </CompanyBooking>
  );
}
