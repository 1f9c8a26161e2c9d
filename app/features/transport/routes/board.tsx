import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { DeskTabs, Refused } from "~/features/organisations";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Notice, PageHeader } from "~/ui";

import { answerReservation } from "../answer.usecases.server";
import { boardMessages } from "../board.messages";
import { boardOfWeek } from "../board.usecases.server";
import { BoardWeek } from "../components/BoardWeek";
import { FiguresSection } from "../components/FiguresSection";
import { figuresOfMonth, monthAfter, monthOf } from "../figures.usecases.server";
import { moveRide } from "../rides.usecases.server";
import { mayPlan } from "../transport.permissions";
import { answerSchema, moveSchema } from "../transport.schemas";
import { coordinatorOf } from "../who.server";

export const loader = defineLoader({ allow: mayPlan }, async ({ ctx, url }) => {
  const who = await coordinatorOf(ctx);
  const board = await boardOfWeek(ctx.db, who, url.searchParams.get("week"));
  const month = monthOf(url.searchParams.get("maand") ?? board.month, who.now);
  return {
    board,
    moved: url.searchParams.get("gedaan") === "verplaatst",
    month: { month, previous: monthAfter(month, -1), next: monthAfter(month, 1) },
    figures: await figuresOfMonth(ctx.db, who, month),
  };
});

export const action = defineAction({
  allow: mayPlan,
  intents: {
    move: intent(moveSchema, async ({ ctx, value }) => {
      await moveRide(ctx.db, await coordinatorOf(ctx), value);
      return redirect(localePath(ctx.locale, `/beheer/techniekbus?week=${value.day}&gedaan=verplaatst`));
    }),
    confirm: intent(answerSchema, async ({ ctx, url, value }) => {
      await answerReservation(ctx.db, await coordinatorOf(ctx), value.reservationId, "confirm");
      const week = url.searchParams.get("week");
      const query = week === null ? "" : `?week=${encodeURIComponent(week)}`;
      return redirect(localePath(ctx.locale, `/beheer/techniekbus${query}`));
    }),
  },
});

/** After a refusal too: the plan has just changed. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${boardMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function BoardPage() {
  const { board, moved, month, figures } = useLoaderData<typeof loader>();
  const t = useMessages(boardMessages);
  const href = useHref();
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <ButtonLink href={href("/beheer/techniekbus/voertuigen")} icon="bus">
            {t.vehicles}
          </ButtonLink>
        }
      />
      <DeskTabs current="techniekbus" />
      <Refused />
      {moved ? (
        <Notice tone="ok" role="status">
          {t.moved}
        </Notice>
      ) : null}
      <BoardWeek board={board} />
      <FiguresSection figures={figures} {...month} week={board.monday} />
    </>
  );
}
