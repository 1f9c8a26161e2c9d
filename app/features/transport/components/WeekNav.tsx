import { Form } from "@remix-run/react";

import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Cluster, DateField, SubmitButton } from "~/ui";

import { boardMessages } from "../board.messages";
import type { Board } from "../board.usecases.server";

/** From week to week, or to any of them. */
export function WeekNav({ board }: { board: Pick<Board, "monday" | "previous" | "next" | "today"> }) {
  const t = useMessages(boardMessages);
  const href = useHref();
  const at = (week: string) => href(`/beheer/techniekbus?week=${week}`);
  return (
    <>
      <Cluster>
        <ButtonLink href={at(board.previous)} icon="arrow-left">
          {t.previous}
        </ButtonLink>
        <ButtonLink href={at(board.today)}>{t.thisWeek}</ButtonLink>
        <ButtonLink href={at(board.next)} iconEnd="arrow-right">
          {t.next}
        </ButtonLink>
      </Cluster>
      <Form method="get">
        <Cluster align="end">
          <DateField name="week" label={t.goTo} defaultValue={board.monday} key={board.monday} required />
          <SubmitButton variant="secondary">{t.show}</SubmitButton>
        </Cluster>
      </Form>
    </>
  );
}
