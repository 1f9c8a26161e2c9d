import { Form } from "@remix-run/react";

import { formatDate } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { HiddenField, Notice, Prose, Section, Stack, SubmitButton, Text } from "~/ui";

import { distanceSteps, halfFreshDays, rankingWeights } from "../core/ranking";
import { shownFrom } from "../core/response";
import { responseMessages } from "../response.messages";
import { settingsMessages } from "../settings.messages";
import type { SettingsPage } from "../settings.usecases.server";

/** Why schools cannot ask anything now, and the button that ends a pause. Draws nothing when they can. */
export function ClosedState({ companyId, closed }: Pick<SettingsPage, "companyId" | "closed">) {
  const t = useMessages(settingsMessages).closed;
  const locale = useLocale();
  if (closed === null) return null;
  if (closed.why === "full") {
    return (
      <Notice tone="warn" title={t.fullTitle}>
        {t.full}
      </Notice>
    );
  }
  const { until } = closed;
  return (
    <Notice
      tone="warn"
      title={until === null ? t.silenceTitle : t.pausedTitle(formatDate(locale, until, "long"))}
      actions={
        <Form method="post">
          <HiddenField name="intent" value="resume" />
          <HiddenField name="companyId" value={companyId} />
          <SubmitButton variant="signal">{t.resume}</SubmitButton>
        </Form>
      }
    >
      {until === null ? t.silence : t.paused}
    </Notice>
  );
}

/** The company's own figures, and how they are reckoned. */
export function OwnResponse({ response }: Pick<SettingsPage, "response">) {
  const t = useMessages(settingsMessages).response;
  const line = useMessages(responseMessages).line;
  return (
    <Section title={t.title} level={3}>
      <Stack gap="s">
        <Text weight="bold">{response === null ? t.few(shownFrom) : line(response)}</Text>
        <Text tone="soft">{t.how}</Text>
      </Stack>
    </Section>
  );
}

const percent = (share: number) => Math.round(share * 100);

/** What counts in the order "best match": the constants of the ranking, in words. */
export function RankingExplained() {
  const t = useMessages(settingsMessages).ranking;
  const near = distanceSteps[0].km;
  const far = Math.max(...distanceSteps.map(({ km }) => km));
  return (
    <Section title={t.title} level={3}>
      <Prose>
        <p>{t.lead}</p>
        <ul>
          <li>{t.text(percent(rankingWeights.text))}</li>
          <li>{t.distance(percent(rankingWeights.distance), near, far)}</li>
          <li>{t.response(percent(rankingWeights.response))}</li>
          <li>{t.freshness(percent(rankingWeights.freshness), halfFreshDays)}</li>
        </ul>
      </Prose>
    </Section>
  );
}
