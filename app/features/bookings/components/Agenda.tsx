import type { ReactNode } from "react";

import { useOwnName } from "~/platform/auth/use-person";
import { formatDate, formatTime } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  Agenda as AgendaTable,
  AgendaEntry,
  EmptyState,
  PageHeader,
  Pagination,
  Section,
  Stack,
  Tabs,
  Text,
} from "~/ui";

import { agendaMessages } from "../agenda.messages";
import type { AgendaDay, AgendaOf } from "../agenda.usecases.server";
import { agendaViews, weeksOf, type AgendaView } from "../agenda-span";
import { AgendaFeed } from "./AgendaFeed";

const tones = {
  requested: "info",
  countered: "warn",
  confirmed: "ok",
  completed: "neutral",
  free: "neutral",
} as const;
const paths = { mine: "/mijn/agenda", school: "/school/agenda", company: "/bedrijf/agenda" } as const;

interface AgendaProps {
  kind: AgendaOf["kind"];
  view: AgendaView;
  first: string;
  previous: string;
  next: string;
  today: string;
  days: readonly AgendaDay[];
  feedSince: Date | null;
  tabs?: ReactNode;
}

/** An agenda by month, week or as a list, and the private address for other programs. */
export function Agenda({ kind, view, first, previous, next, today, days, feedSince, tabs }: AgendaProps) {
  const t = useMessages(agendaMessages);
  const locale = useLocale();
  const href = useHref();
  const at = (to: AgendaView, day: string) => href(`${paths[kind]}?weergave=${to}&dag=${day}`);
  const month = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  const period = view === "week" ? t.weekOf(first) : month.format(new Date(`${first}T12:00:00Z`));
  const busy = days.some(({ items }) => items.length > 0);
  const shown = (day: AgendaDay) => ({
    day: day.day,
    number: String(Number(day.day.slice(8))),
    label: `${formatDate(locale, day.day, "long")}${day.day === today ? ` (${t.today})` : ""}`,
    today: day.day === today,
    outside: !day.inside,
    closed: day.closed ?? undefined,
    items: day.items.map((item) => ({
      key: `${item.id}-${String(item.startsAt)}`,
      content: <Entry item={item} kind={kind} />,
    })),
  });
  return (
    <>
      <PageHeader title={t.title[kind]} />
      {tabs}
      <Stack>
        <Tabs
          label={t.views}
          items={agendaViews.map((one) => ({
            key: one,
            href: at(one, days.some(({ day }) => day === today) ? today : first),
            label: t.view[one],
            current: one === view,
          }))}
        />
        <Pagination
          label={t.browse}
          status={period}
          previous={{ href: at(view, previous), label: t.earlier }}
          next={{ href: at(view, next), label: t.later }}
        />
        {view === "lijst" ? (
          busy ? (
            <ListView days={days} kind={kind} />
          ) : (
            <EmptyState title={t.empty} drawing="calendar">
              {t.emptyText[kind]}
            </EmptyState>
          )
        ) : (
          <>
            <AgendaTable
              caption={t.table(period)}
              weekdays={t.weekdays}
              weeks={weeksOf(days).map((week) => week.map(shown))}
            />
            {busy ? null : <Text tone="soft">{t.emptyText[kind]}</Text>}
          </>
        )}
      </Stack>
      <AgendaFeed since={feedSince} />
    </>
  );
}

function ListView({ days, kind }: { days: readonly AgendaDay[]; kind: AgendaOf["kind"] }) {
  const locale = useLocale();
  return days
    .filter(({ items }) => items.length > 0)
    .map(({ day, items }) => (
      <Section key={day} title={formatDate(locale, day, "long")} level={2}>
        <Stack as="ul" gap="s">
          {items.map((item) => (
            <li key={item.id}>
              <Entry item={item} kind={kind} />
            </li>
          ))}
        </Stack>
      </Section>
    ));
}

function Entry({ item, kind }: { item: AgendaDay["items"][number]; kind: AgendaOf["kind"] }) {
  const t = useMessages(agendaMessages);
  const locale = useLocale();
  const href = useHref();
  const company = kind === "company";
  const own = useOwnName(company ? "company" : "school");
  const listed = (...parts: (string | undefined)[]) => parts.filter((part) => part !== undefined).join(", ");
  const times = `${formatTime(locale, item.startsAt)}–${formatTime(locale, item.endsAt)}`;
  if (item.status === "free") {
    return (
      <AgendaEntry
        time={times}
        title={item.title}
        detail={listed(own(item.companyId), t.states.free)}
        tone={tones.free}
        href={href(`/bedrijf/aanbod/${item.listingId}/momenten`)}
      />
    );
  }
  const state = t.states[item.status as keyof typeof t.states];
  return (
    <AgendaEntry
      time={times}
      title={company ? item.school : item.company}
      detail={listed(item.title, own(company ? item.companyId : item.schoolId), t.pupils(item.pupils), state)}
      tone={tones[item.status as keyof typeof tones]}
      href={href(`${company ? "/bedrijf/aanvragen" : "/mijn/boekingen"}/${item.reference}`)}
    />
  );
}
