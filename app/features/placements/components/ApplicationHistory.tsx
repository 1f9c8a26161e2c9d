import { formatDate, formatTime } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Section, Text, Timeline } from "~/ui";

import { applicationMessages } from "../application.messages";
import type { HistoryView } from "../applications.views.usecases.server";
import type { PlacementState } from "../core/placement";
import { reasonText } from "../reason-text";
import { referralMessages } from "../referral.messages";
import { companyStateMessages, stateMessages } from "../state.messages";

type Who = keyof (typeof applicationMessages)["nl"]["history"]["who"];

export interface ApplicationHistoryProps {
  history: readonly HistoryView[];
  /** The applicant reads it. */
  own?: boolean;
}

/** Every step that an application took: who, what, when and why. */
export function ApplicationHistory({ history, own = false }: ApplicationHistoryProps) {
  const t = useMessages(applicationMessages).history;
  // Who saw it stands before it.
  const states = { ...useMessages(stateMessages), viewed: useMessages(companyStateMessages).viewed };
  const referral = useMessages(referralMessages);
  const locale = useLocale();
  const moment = (at: Date | string) => `${formatDate(locale, at)}, ${formatTime(locale, at)}`;
  return (
    <Section title={t.title}>
      <Timeline
        label={t.title}
        items={history.map(({ id, at, actor, from, to, note, recommendedBy, recommended }) => {
          const chosen = from === "invited" && to === "invited" && note !== null;
          const enrolled = from === "accepted" && to === "accepted";
          const said = note === null ? null : chosen ? null : reasonText(locale, note);
          const lines = [
            ...(said === null ? [] : [said]),
            ...(recommendedBy === null ? [] : [referral.cameAlong(recommendedBy)]),
            ...(recommended ? [referral.wasGiven] : []),
          ];
          return {
            key: String(id),
            title: `${own && actor === "St" ? t.you : t.who[actor as Who]}: ${chosen ? t.chosen(moment(note)) : enrolled ? t.enrolled : states[to as PlacementState]}`,
            time: moment(at),
            dateTime: new Date(at).toISOString(),
            detail: lines.length === 0 ? undefined : <Text preserve>{lines.join("\n")}</Text>,
          };
        })}
      />
    </Section>
  );
}
