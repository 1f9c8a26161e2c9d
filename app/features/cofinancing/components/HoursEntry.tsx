import { Form } from "@remix-run/react";

import { useOwnFact } from "~/platform/auth/use-person";
import { scopedForm } from "~/platform/forms/scoped-form";
import { useForm } from "~/platform/forms/use-form";
import { formatDate } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  Badge,
  Card,
  Cluster,
  ConfirmPanel,
  ErrorSummary,
  HiddenField,
  MetaList,
  Stack,
  SubmitButton,
  Text,
  TextField,
  type Tone,
} from "~/ui";

import { entryState, waitsFor, type EntryState } from "../core/entry";
import { hoursMessages } from "../hours.messages";
import type { HoursLine } from "../views.usecases.server";
import { timeText, timeTyped, whatText } from "../words";

const tones: Record<EntryState, Tone> = { open: "neutral", half: "warn", attested: "ok", voided: "neutral" };

/** How far a line has come; of one that waits for one side, for which. */
export function EntryBadge({ line }: { line: Parameters<typeof entryState>[0] }) {
  const t = useMessages(hoursMessages);
  const state = entryState(line);
  const text = state === "half" ? t.waitsFor[waitsFor(line, "C") ? "C" : "T"] : t.states[state];
  return <Badge tone={tones[state]}>{text}</Badge>;
}

/** Whose page it is on: the company's, the school's or the coordinator's. */
type Side = "C" | "T" | "R";

/** The other side; for a coordinator both. */
const partiesText = ({ company, school }: Pick<HoursLine, "company" | "school">, side: Side): string =>
  side === "C" ? school : side === "T" ? company : `${company}, ${school}`;

type Line = Omit<HoursLine, "changes"> & Partial<Pick<HoursLine, "changes">>;

interface HoursEntryProps {
  line: Line;
  side: Side;
  /** Shows the button that says it is right. */
  ask: boolean;
  /** Of its heading. */
  level?: 2 | 3;
}

/** One line of hours, and correcting it. */
export function HoursEntry({ line, side, ask, level = 3 }: HoursEntryProps) {
  const t = useMessages(hoursMessages);
  const locale = useLocale();
  const what = whatText(locale, line);
  const company = useOwnFact("company")(side === "C" ? line.companyId : null);
  const school = useOwnFact("school")(side === "T" ? line.schoolId : null);
  return (
    <Card
      as="li"
      level={level}
      title={what}
      eyebrow={t.kind[line.kind]}
      meta={
        <MetaList
          items={[
            { key: "day", icon: "calendar", text: formatDate(locale, line.onDay) },
            { key: "who", icon: "building", text: partiesText(line, side) },
            ...company,
            ...school,
            { key: "hours", icon: "clock", text: timeText(locale, line.minutes) },
          ]}
        />
      }
      aside={<EntryBadge line={line} />}
      footer={
        ask ? (
          <Cluster align="start">
            <Form method="post">
              <HiddenField name="intent" value="attest" />
              <HiddenField name="entryId" value={line.id} />
              <HiddenField name="minutes" value={line.minutes} />
              <SubmitButton icon="check" aria-label={t.attestOne(what)}>
                {t.attest}
              </SubmitButton>
            </Form>
            <CorrectForm line={line} what={what} />
          </Cluster>
        ) : line.voidedAt === null ? (
          <CorrectForm line={line} what={what} />
        ) : undefined
      }
    >
      {line.listing !== null && line.note !== "" ? <Text tone="soft">{line.note}</Text> : null}
      {line.changes?.map((change) => (
        <Text key={change.id} tone="soft">
          {t.corrected(timeText(locale, change.fromMinutes), timeText(locale, change.toMinutes), change.note)}
        </Text>
      ))}
    </Card>
  );
}

function CorrectForm({ line, what }: { line: Line; what: string }) {
  const t = useMessages(hoursMessages).correct;
  const errors = useMessages(hoursMessages).errors;
  const locale = useLocale();
  const f = scopedForm(useForm("correct"), "entryId", line.id);
  return (
    <ConfirmPanel
      trigger={t.trigger}
      question={t.question(what)}
      variant="secondary"
      icon="edit"
      open={f.refused}
    >
      <Form method="post">
        <Stack>
          <ErrorSummary title={errors} errors={f.summary} id={`fouten-${line.id}`} />
          <HiddenField name="intent" value="correct" />
          <HiddenField name="entryId" value={line.id} />
          <TextField
            {...f.field("hours", timeTyped(locale, line.minutes))}
            label={t.hours}
            hint={t.hoursHint}
            inputMode="decimal"
            width="short"
            required
            maxLength={7}
          />
          <TextField {...f.field("note")} label={t.note} hint={t.noteHint} required maxLength={300} />
          <SubmitButton>{t.submit}</SubmitButton>
        </Stack>
      </Form>
    </ConfirmPanel>
  );
}
