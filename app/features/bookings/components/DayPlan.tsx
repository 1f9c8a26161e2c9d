import { kindMessages } from "~/features/listings";
import { formatTime } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { DescriptionList, Sheet, Text } from "~/ui";

import { appointmentMessages } from "../appointment.messages";
import { sheetMessages } from "../sheet.messages";
import type { SheetPage } from "../sheet.usecases.server";
import { groupText, locationOf, spanText } from "../words";
import { NothingToPrint, SheetButtons, type SheetBus } from "./SheetParts";

interface DayPlanProps {
  page: SheetPage;
  bus: SheetBus | null;
  /** Where the booking is, as the path in Dutch. */
  back: string;
}

const reachable = (person: { name: string; phone: string | null } | null): string =>
  person?.phone ? `${person.name} (${person.phone})` : "";

/** What both sides need in hand on the day, on one sheet of paper: no pupils' names. */
export function DayPlan({ page: { booking, contact, ready }, bus, back }: DayPlanProps) {
  const t = useMessages(sheetMessages);
  const { plan } = useMessages(appointmentMessages);
  const audiences = useMessages(kindMessages).audience;
  const locale = useLocale();
  if (!ready) return <NothingToPrint title={plan} back={back} />;
  const { listing, school, company, teacher } = booking;
  const lesson = listing.kind === "guest_lesson";
  const inCompany = contact ?? { name: company.name, email: "", phone: company.phone };
  const line = (person: { name: string; email: string; phone: string | null } | null) =>
    person === null ? "" : [person.name, person.phone ?? "", person.email].filter(Boolean).join(", ");
  const time = (at: Date | string) => formatTime(locale, at);
  const busText =
    bus === null
      ? ""
      : [
          [
            t.bus.out(bus.name, time(bus.leavesAt), bus.from),
            ...(bus.arrivesAt === null ? [] : [t.bus.arrive(time(bus.arrivesAt))]),
            ...(bus.collectsAt === null ? [] : [t.bus.collect(time(bus.collectsAt))]),
            t.bus.back(time(bus.backAt)),
          ].join(", ") + ".",
          ...(bus.confirmed ? [] : [t.bus.unsure]),
        ].join(" ");
  const people = [reachable(teacher), reachable(inCompany)].filter(Boolean).join(t.day.and);
  const also = [
    t.day.escorts(booking.escorts),
    ...(booking.youngestAge === null ? [] : [t.day.youngest(booking.youngestAge)]),
  ];
  const facts: [key: string, term: string, detail: string][] = [
    ["when", t.when, spanText(locale, booking)],
    ["where", t.where, locationOf(booking)],
    ["arrival", t.arrival, lesson ? "" : listing.arrival],
    ["bus", t.day.bus, busText],
    ["group", t.day.group, [groupText(locale, booking, audiences), ...also].join(", ")],
    ["wear", t.wear, listing.whatToWear],
    ["bring", t.bring, listing.whatToBring],
    ["needs", t.day.needs, booking.needs],
    ["company", t.day.company, line(inCompany)],
    ["teacher", t.day.teacher, line(teacher)],
    ["emergency", t.day.emergency, [t.day.call, people && t.day.then(people)].filter(Boolean).join(" ")],
  ];
  return (
    <Sheet
      from={`${school.name} – ${company.name}`}
      aside={t.reference(booking.reference)}
      title={t.day.title(listing.title)}
      controls={
        <>
          <SheetButtons back={back} />
          {teacher === null || teacher.phone ? null : <Text tone="soft">{t.day.noPhone}</Text>}
        </>
      }
    >
      <DescriptionList
        items={facts
          .filter(([, , detail]) => detail !== "")
          .map(([key, term, detail]) => ({ key, term, detail }))}
      />
    </Sheet>
  );
}
