import { Form } from "@remix-run/react";

import { useOwnName } from "~/platform/auth/use-person";
import { scopedForm } from "~/platform/forms/scoped-form";
import { useForm } from "~/platform/forms/use-form";
import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  Badge,
  BoardColumns,
  Card,
  HiddenField,
  MetaList,
  Section,
  SelectField,
  Stack,
  SubmitButton,
} from "~/ui";

import { applicantName } from "../applicant-name";
import { applicationMessages } from "../application.messages";
import type { Board } from "../applications.views.usecases.server";
import { boardColumns, columnOf, type BoardColumnName } from "../core/applying";
import { recruitMessages } from "../recruit.messages";
import { referralMessages } from "../referral.messages";
import { stateMessages } from "../state.messages";

type CardData = Board[number]["columns"][number]["cards"][number];

/** Where a card can be asked to go: onwards first. */
function otherColumns(column: BoardColumnName): BoardColumnName[] {
  const at = boardColumns.indexOf(column);
  return [...boardColumns.slice(at + 1), ...boardColumns.slice(0, at)];
}

/** One application, with a form that brings it to another column: by keyboard and without scripts. */
function ApplicationCard({ card }: { card: CardData }) {
  const t = useMessages(recruitMessages);
  const words = useMessages(applicationMessages);
  const states = useMessages(stateMessages);
  const referral = useMessages(referralMessages);
  const locale = useLocale();
  const href = useHref();
  const who = applicantName(locale, card);
  const column = columnOf(card.status);
  const settled = column === "accepted" || column === "closed";
  const { offerUntil } = card;
  const to = scopedForm(useForm("move"), "placementId", card.id).field("to");
  return (
    <Card
      title={who}
      level={4}
      href={href(`/bedrijf/sollicitaties/${card.id}`)}
      meta={
        <MetaList
          items={[
            {
              key: "programme",
              text: `${card.qualification}${card.level === null ? "" : `, ${words.level(card.level)}`}`,
            },
            ...(card.travel === null
              ? []
              : [
                  {
                    key: "travel",
                    icon: "clock" as const,
                    text: words.travel(card.travel.minutes, words.modes[card.travel.mode]),
                  },
                ]),
            ...(card.recommendedBy === null
              ? []
              : [
                  {
                    key: "recommended",
                    icon: "handshake" as const,
                    text: referral.byCompany(card.recommendedBy),
                  },
                ]),
            {
              key: "since",
              icon: "calendar" as const,
              text:
                offerUntil === null
                  ? t.sent(formatDate(locale, new Date(card.createdAt), "day"))
                  : t.until(formatDate(locale, new Date(offerUntil), "day")),
            },
          ]}
        />
      }
    >
      {settled ? (
        <Badge tone={column === "accepted" ? "ok" : "neutral"}>{states[card.status]}</Badge>
      ) : (
        <Form method="post">
          <Stack gap="s">
            <HiddenField name="intent" value="move" />
            <HiddenField name="placementId" value={card.id} />
            <SelectField
              {...to}
              label={t.moveTo(who)}
              options={otherColumns(column).map((name) => ({ value: name, label: t.column[name] }))}
            />
            <SubmitButton variant="secondary" size="small">
              {t.move}
            </SubmitButton>
          </Stack>
        </Form>
      )}
    </Card>
  );
}

/** The applications to a company: a board per place, with a column per state. */
export function RecruitBoard({ board }: { board: Board }) {
  const t = useMessages(recruitMessages);
  const own = useOwnName("company");
  return board.map(({ listingId, listingTitle, companyId, columns }) => (
    <Section key={listingId} title={listingTitle} lead={own(companyId)}>
      <BoardColumns
        level={3}
        columns={columns.map(({ name, cards }) => ({
          key: name,
          title: t.column[name],
          count: cards.length,
          empty: t.none,
          cards: cards.map((card) => ({ key: card.id, content: <ApplicationCard card={card} /> })),
        }))}
      />
    </Section>
  ));
}
