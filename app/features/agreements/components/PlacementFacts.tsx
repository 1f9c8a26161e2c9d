import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { A, Badge, DescriptionList, Section, type Tone } from "~/ui";

import { agreementMessages } from "../agreements.messages";
import type { PlacedState, PlacementLine } from "../core/lines";

const tones: Record<PlacedState | "signing" | "refused", Tone> = {
  accepted: "warn",
  signing: "info",
  refused: "stop",
  placed: "ok",
  ended: "neutral",
  completed: "ok",
};

/** How far a placement is; until it is fixed, how far its agreement is. */
export function PlacedBadge({ status, agreement }: Pick<PlacementLine, "status" | "agreement">) {
  const t = useMessages(agreementMessages);
  const open = status === "accepted" && (agreement === "signing" || agreement === "refused");
  const shown = open ? agreement : status;
  return <Badge tone={tones[shown]}>{t.state[shown]}</Badge>;
}

/** Who is placed where, for what and until when. */
export function PlacementFacts({ placement }: { placement: PlacementLine }) {
  const t = useMessages(agreementMessages).facts;
  const locale = useLocale();
  const href = useHref();
  const { elsewhereOn, endedOn, reason } = placement;
  const level = placement.level === null ? "" : `, ${t.level(placement.level)}`;
  return (
    <Section title={t.title}>
      <DescriptionList
        layout="grid"
        items={[
          { key: "student", term: t.student, detail: placement.studentName },
          { key: "company", term: t.company, detail: `${placement.companyName}, ${placement.companyPlace}` },
          { key: "school", term: t.school, detail: placement.schoolName || t.noSchool },
          {
            key: "qualification",
            term: t.qualification,
            detail: `${placement.qualification} (${placement.crebo})${level}`,
          },
          { key: "route", term: t.route, detail: t.routes[placement.route] },
          {
            key: "period",
            term: t.period,
            detail: `${formatDate(locale, placement.startsOn)} – ${formatDate(locale, placement.endsOn)}`,
          },
          {
            key: "offer",
            term: t.offer,
            detail: <A href={href(`/aanbod/${placement.listingSlug}`)}>{placement.listingTitle}</A>,
          },
          ...(elsewhereOn === null
            ? []
            : [
                {
                  key: "elsewhere",
                  term: t.elsewhere,
                  detail: t.elsewhereText(
                    formatDate(locale, elsewhereOn),
                    placement.elsewhereReference ?? "",
                  ),
                },
              ]),
          ...(endedOn === null
            ? []
            : [{ key: "ended", term: t.endedOn, detail: formatDate(locale, endedOn) }]),
          ...(reason === null ? [] : [{ key: "reason", term: t.reason, detail: reason }]),
        ]}
      />
    </Section>
  );
}
