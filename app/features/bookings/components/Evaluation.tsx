import { Form } from "@remix-run/react";

import { useForm } from "~/platform/forms/use-form";
import { formatDate } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  DescriptionList,
  ErrorSummary,
  type HeadingLevel,
  HiddenField,
  Notice,
  Panel,
  RadioGroup,
  Section,
  Stack,
  SubmitButton,
  Text,
  TextArea,
} from "~/ui";

import { evaluationMessages } from "../evaluation.messages";
import type { Evaluation, Evaluations, View } from "../evaluation.usecases.server";

const scores = [1, 2, 3, 4, 5] as const;

/** One side's view, as it wrote it. */
function ViewOn({ view, title, level }: { view: View; title: string; level: HeadingLevel }) {
  const t = useMessages(evaluationMessages);
  const texts = [
    { key: "well", term: t.wentWell, detail: view.wentWell },
    { key: "better", term: t.better, detail: view.better },
  ].filter(({ detail }) => detail !== "");
  return (
    <Section title={title} level={level}>
      <DescriptionList
        items={[
          { key: "score", term: t.given, detail: t.scores[view.score as keyof typeof t.scores] },
          ...texts.map(({ detail, ...item }) => ({ ...item, detail: <Text preserve>{detail}</Text> })),
        ]}
      />
    </Section>
  );
}

function EvaluationForm({ evaluations: { mine, until } }: { evaluations: Evaluations }) {
  const t = useMessages(evaluationMessages);
  const locale = useLocale();
  const form = useForm("evaluate");
  return (
    <Panel>
      <Form method="post">
        <HiddenField name="intent" value="evaluate" />
        <Stack>
          <ErrorSummary title={t.errors} errors={form.fieldFaults} id="fouten-evaluate" />
          <RadioGroup
            {...form.field("score", mine?.score)}
            label={t.score}
            variant="inline"
            required
            options={scores.map((score) => ({ value: String(score), label: t.scores[score] }))}
          />
          <TextArea
            {...form.field("wentWell", mine?.wentWell)}
            label={t.wentWell}
            mark={t.optional}
            rows={3}
            maxLength={1000}
          />
          <TextArea
            {...form.field("better", mine?.better)}
            label={t.better}
            mark={t.optional}
            rows={3}
            maxLength={1000}
          />
          <SubmitButton variant="signal">{mine === null ? t.submit : t.change}</SubmitButton>
          <Text tone="soft">{t.until(formatDate(locale, until, "long"))}</Text>
        </Stack>
      </Form>
    </Panel>
  );
}

/** What both sides thought of a visit, as far as this side may read it, and its own to give or change. */
export function EvaluationBody({
  evaluations,
  other,
  level,
}: {
  evaluations: Evaluations;
  other: string;
  /** Of the headings within it. */
  level: HeadingLevel;
}) {
  const t = useMessages(evaluationMessages);
  const { open, mine, given, theirs } = evaluations;
  return (
    <Stack>
      {mine === null ? null : <Notice tone="ok">{t.thanks}</Notice>}
      {open ? <EvaluationForm evaluations={evaluations} /> : null}
      {!open && mine === null ? <Text tone="soft">{t.over}</Text> : null}
      {!open && mine !== null ? <ViewOn view={mine} title={t.mine} level={level} /> : null}
      {theirs !== null ? (
        <ViewOn view={theirs} title={t.theirs(other)} level={level} />
      ) : (
        <Text tone="soft">{!open ? t.none(other) : given ? t.waiting(other) : t.later(other)}</Text>
      )}
    </Stack>
  );
}

/** The same as a part of the page of a booking; nothing before there is something to say. */
export function EvaluationPanel({ evaluations, other }: { evaluations: Evaluations | null; other: string }) {
  const t = useMessages(evaluationMessages);
  if (evaluations === null) return null;
  return (
    <Section title={t.title} lead={t.lead} id="oordeel">
      <EvaluationBody evaluations={evaluations} other={other} level={3} />
    </Section>
  );
}

/** The views of both sides, for the coordinator. */
export function AllViews({ views }: { views: readonly Evaluation[] }) {
  const t = useMessages(evaluationMessages);
  if (views.length === 0) return null;
  return (
    <Section title={t.title} id="oordeel">
      <Stack>
        {views.map((view) => (
          <ViewOn key={view.side} view={view} title={t.both[view.side]} level={3} />
        ))}
      </Stack>
    </Section>
  );
}
