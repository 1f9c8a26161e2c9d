import { formatDate, formatTime } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { A, Badge, DescriptionList, Notice, Section, Text, Timeline, type Tone } from "~/ui";

import type { ReservationState } from "../core/reservation";
import { reservationMessages } from "../reservation.messages";
import type { ReservationPage, ReservationView } from "../views.usecases.server";
import { partyText, spanText } from "../words";

export const stateTones: Record<ReservationState, Tone> = {
  requested: "warn",
  confirmed: "ok",
  declined: "stop",
  done: "ok",
  cancelled: "stop",
};

export function StateBadge({ status }: { status: ReservationState }) {
  const t = useMessages(reservationMessages);
  return <Badge tone={stateTones[status]}>{t.state[status]}</Badge>;
}

/** What happens now, as the school sees it. */
export function NextNotice({ status }: { status: ReservationState }) {
  const t = useMessages(reservationMessages).next;
  return (
    <Notice title={t.title} tone={stateTones[status]}>
      {t[status]}
    </Notice>
  );
}

export function ReservationFacts({ reservation }: { reservation: ReservationView }) {
  const t = useMessages(reservationMessages).facts;
  const locale = useLocale();
  const href = useHref();
  const { visit, needs, reason } = reservation;
  return (
    <Section title={t.title}>
      <DescriptionList
        items={[
          { key: "when", icon: "calendar", term: t.when, detail: spanText(locale, reservation.ride) },
          { key: "bus", icon: "bus", term: t.bus, detail: reservation.vehicle.name },
          { key: "from", icon: "pin", term: t.from, detail: reservation.fromPlace },
          { key: "to", icon: "route", term: t.to, detail: reservation.toPlace },
          { key: "school", term: t.school, detail: reservation.school.name },
          { key: "party", icon: "users", term: t.party, detail: partyText(locale, reservation) },
          ...(needs === "" ? [] : [{ key: "needs", term: t.needs, detail: <Text preserve>{needs}</Text> }]),
          ...(visit === null
            ? []
            : [
                {
                  key: "visit",
                  term: t.visit,
                  detail: <A href={href(`/mijn/boekingen/${visit.reference}`)}>{reservation.visitTitle}</A>,
                },
              ]),
          ...(reason === null || reason === ""
            ? []
            : [{ key: "reason", term: t.reason, detail: <Text preserve>{reason}</Text> }]),
        ]}
      />
    </Section>
  );
}

type Line = ReservationPage["history"][number];

/** Which step a line of the history is: the states say it, but for a step that leaves them as they are. */
function stepOf({ fromStatus, toStatus }: Pick<Line, "fromStatus" | "toStatus">) {
  if (toStatus === "requested") return fromStatus === null ? "request" : "reschedule";
  if (fromStatus === toStatus) return "keep";
  return (
    ({ confirmed: "confirm", declined: "decline", done: "complete" } as const)[toStatus as "confirmed"] ??
    "cancel"
  );
}

/** Who did what, oldest first. */
export function ReservationHistory({ history }: { history: ReservationPage["history"] }) {
  const t = useMessages(reservationMessages).history;
  const locale = useLocale();
  const who: Record<string, string> = t.who;
  return (
    <Section title={t.title}>
      <Timeline
        label={t.title}
        items={history.map((line) => ({
          key: String(line.id),
          title: t.step[stepOf(line)],
          tone: stateTones[line.toStatus as ReservationState],
          time: `${formatDate(locale, line.at)}, ${formatTime(locale, line.at)}`,
          dateTime: new Date(line.at).toISOString(),
          detail: (
            <>
              <Text tone="soft">{t.by(who[line.actor] ?? line.actor, line.actorName)}</Text>
              {line.note === null ? null : <Text preserve>{line.note}</Text>}
            </>
          ),
        }))}
      />
    </Section>
  );
}
