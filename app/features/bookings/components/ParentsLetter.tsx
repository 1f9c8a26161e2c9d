import { Form } from "@remix-run/react";

import { kindMessages } from "~/features/listings";
import { formatDate, formatTime, formatTimes } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { DescriptionList, Disclosure, Sheet, Stack, SubmitButton, Text, TextArea, TextField } from "~/ui";

import { appointmentMessages } from "../appointment.messages";
import { sheetMessages } from "../sheet.messages";
import type { SheetPage } from "../sheet.usecases.server";
import { locationOf, nameOfGroup } from "../words";
import { NothingToPrint, SheetButtons, type SheetBus } from "./SheetParts";

/** How long a teacher's own words may be, so that the letter stays on one sheet. */
export const ownWordsMost = { travel: 200, own: 600 };

interface ParentsLetterProps {
  page: SheetPage;
  bus: SheetBus | null;
  /** What the teacher wrote in the letter. */
  typed: { travel: string; own: string };
  today: Date | string;
  /** Where the booking is, as the path in Dutch. */
  back: string;
}

function EditForm({ typed }: Pick<ParentsLetterProps, "typed">) {
  const t = useMessages(sheetMessages).edit;
  return (
    <Disclosure summary={t.title} open={typed.travel !== "" || typed.own !== ""}>
      <Form method="get">
        <Stack>
          <Text>{t.text}</Text>
          <TextField
            id="letter-travel"
            name="reis"
            label={t.travel}
            hint={t.travelHint}
            mark={t.optional}
            defaultValue={typed.travel}
            maxLength={ownWordsMost.travel}
          />
          <TextArea
            id="letter-own"
            name="tekst"
            label={t.own}
            mark={t.optional}
            defaultValue={typed.own}
            maxLength={ownWordsMost.own}
            rows={4}
          />
          <SubmitButton variant="secondary">{t.submit}</SubmitButton>
        </Stack>
      </Form>
    </Disclosure>
  );
}

/** What parents hear about an appointment, from the school, on one sheet of paper: no pupils' names. */
export function ParentsLetter({ page, bus, typed, today, back }: ParentsLetterProps) {
  const labels = useMessages(sheetMessages);
  const t = labels.parents;
  const { letter } = useMessages(appointmentMessages);
  const audiences = useMessages(kindMessages).audience;
  const locale = useLocale();
  const { booking, ready } = page;
  if (!ready) return <NothingToPrint title={letter} back={back} />;
  const { listing, school, company, teacher } = booking;
  const lesson = listing.kind === "guest_lesson";
  const day = formatDate(locale, booking.startsAt, "long");
  const group = nameOfGroup(locale, booking, audiences);
  const time = (at: Date | string) => formatTime(locale, at);
  const byBus = bus?.confirmed === true ? t.byBus(time(bus.leavesAt), bus.from, time(bus.backAt)) : "";
  const travel = [byBus, typed.travel].filter(Boolean).join(" ") || t.travelUnsaid;
  const contact =
    teacher === null
      ? t.askSchool
      : [teacher.name, teacher.phone ?? "", teacher.email].filter(Boolean).join(", ");
  const facts: [key: string, term: string, detail: string][] = [
    ["what", t.what, listing.summary],
    ["when", labels.when, `${day}, ${formatTimes(locale, booking.startsAt, booking.endsAt)}`],
    ["where", labels.where, locationOf(booking)],
    ["travel", t.travel, lesson ? typed.travel : travel],
    ["wear", t.wear, listing.whatToWear],
    ["bring", t.bring, listing.whatToBring],
    ["questions", t.questions, contact],
  ];
  return (
    <Sheet
      from={school.name}
      aside={`${school.place}, ${formatDate(locale, today, "dayAndYear")}`}
      title={lesson ? t.lesson(company.name) : t.visit(company.name)}
      controls={
        <>
          <SheetButtons back={back} />
          <EditForm typed={typed} />
        </>
      }
    >
      <Text>{t.greeting}</Text>
      <Text>
        {lesson ? t.atSchool(day, group, company.name) : t.toCompany(day, group, company.name, listing.place)}
      </Text>
      <DescriptionList
        items={facts
          .filter(([, , detail]) => detail !== "")
          .map(([key, term, detail]) => ({ key, term, detail }))}
      />
      {typed.own === "" ? null : <Text>{typed.own}</Text>}
      <Text>{t.regards}</Text>
      <Text>{[teacher?.name, school.name].filter(Boolean).join(", ")}</Text>
    </Sheet>
  );
}
