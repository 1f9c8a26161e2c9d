import type { SerializeFrom } from "@remix-run/node";
import { Form } from "@remix-run/react";

import { scopedForm } from "~/platform/forms/scoped-form";
import { useForm } from "~/platform/forms/use-form";
import { formatDate } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  Badge,
  Card,
  ConfirmPanel,
  ErrorSummary,
  FieldRow,
  FormActions,
  HiddenField,
  NumberField,
  SelectField,
  Stack,
  SubmitButton,
  Text,
} from "~/ui";

import { poolMessages } from "../pool.messages";
import type { ownPool } from "../pool.usecases.server";

type Pool = SerializeFrom<Awaited<ReturnType<typeof ownPool>>>;
type Turn = Pool["pool"][number];

/** A company of the pool: when a student is there, how it stands, and what can be changed. */
export function PoolCompany({ turn, order, of }: { turn: Turn; order: number; of: number }) {
  const { own: t } = useMessages(poolMessages);
  const locale = useLocale();
  const days =
    turn.from === null || turn.until === null
      ? null
      : t.days(formatDate(locale, turn.from), formatDate(locale, turn.until));
  const state = turn.isLead
    ? null
    : turn.status === "agreed" && !turn.isFit
      ? t.unfitText
      : turn.status === "agreed"
        ? null
        : t[turn.status];
  return (
    <Card
      as="li"
      title={`${turn.name}, ${turn.place}`}
      meta={t.weeks(turn.fromWeek, turn.untilWeek, days)}
      aside={
        turn.isLead ? (
          <Badge tone="info">{t.leads}</Badge>
        ) : turn.isFit ? (
          <Badge tone={turn.status === "agreed" ? "ok" : "warn"}>{t.status[turn.status]}</Badge>
        ) : (
          <Badge tone="stop">{t.unfit}</Badge>
        )
      }
    >
      <Stack>
        {state === null ? null : <Text>{state}</Text>}
        <ChangeForm turn={turn} order={order} of={of} />
        {turn.isLead ? null : <DropForm turn={turn} />}
      </Stack>
    </Card>
  );
}

function ChangeForm({ turn, order, of }: { turn: Turn; order: number; of: number }) {
  const { own: t } = useMessages(poolMessages);
  const form = scopedForm(useForm("change"), "companyId", turn.companyId);
  return (
    <Form method="post">
      <Stack gap="s">
        <ErrorSummary title={t.errors} errors={form.summary} />
        <HiddenField name="intent" value="change" />
        <HiddenField name="companyId" value={turn.companyId} />
        <FieldRow>
          <NumberField
            {...form.field("weeks", turn.weeks)}
            label={t.changeWeeks}
            hint={turn.isLead ? undefined : t.changeHint}
            min={1}
            max={104}
            required
          />
          <NumberField {...form.field("order", order)} label={t.order} min={1} max={of} required />
        </FieldRow>
        <FormActions>
          <SubmitButton variant="secondary">{t.change}</SubmitButton>
        </FormActions>
      </Stack>
    </Form>
  );
}

function DropForm({ turn }: { turn: Turn }) {
  const { own: t } = useMessages(poolMessages);
  return (
    <ConfirmPanel trigger={t.drop} question={t.dropAsk(turn.name)} variant="secondary">
      <Form method="post">
        <HiddenField name="intent" value="drop" />
        <HiddenField name="companyId" value={turn.companyId} />
        <SubmitButton variant="danger">{t.dropYes}</SubmitButton>
      </Form>
    </ConfirmPanel>
  );
}

/** Asks one of the companies that could take part. */
export function AskForm({ candidates }: Pick<Pool, "candidates">) {
  const { own: t } = useMessages(poolMessages);
  const form = useForm("ask");
  if (candidates.length === 0) return <Text>{t.noCandidates}</Text>;
  return (
    <Form method="post">
      <Stack>
        <ErrorSummary title={t.errors} errors={form.fieldFaults} />
        <HiddenField name="intent" value="ask" />
        <SelectField
          {...form.field("companyId")}
          label={t.company}
          emptyLabel={t.choose}
          options={candidates.map(({ id, name, place, km }) => ({
            value: id,
            label: t.candidate(name, place, km),
          }))}
          required
        />
        <NumberField
          {...form.field("weeks", 20)}
          label={t.askWeeks}
          min={1}
          max={104}
          width="short"
          required
        />
        <FormActions>
          <SubmitButton>{t.send}</SubmitButton>
        </FormActions>
      </Stack>
    </Form>
  );
}
