import { Form } from "@remix-run/react";

import type { FormState } from "~/platform/forms/form-reply";
import { useForm } from "~/platform/forms/use-form";
import { formatWeekday } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ConfirmPanel, ErrorSummary, HiddenField, Notice, Section, Stack, SubmitButton, Text } from "~/ui";

import type { Particulars, SignerRole } from "../agreements.schemas";
import { weekdays } from "../core/minors";
import { dayFaults } from "../day-faults";
import { formMessages } from "../form.messages";
import type { VersionView } from "../views.usecases.server";
import { PeopleFields } from "./PeopleFields";
import { TermsFields, type InitialTerms } from "./TermsFields";

/** What is wrong with the form, with the names of the days in it. */
function useDayFaults(form: FormState) {
  const locale = useLocale();
  const days = new Map(
    weekdays.flatMap((day) =>
      ["from", "until"].map((end) => [form.field(`${end}${day}`).id, formatWeekday(locale, day)] as const),
    ),
  );
  return dayFaults(form.fieldFaults, (id) => days.get(id));
}

/** Whether the law for young people is looked at, said before anything is sent. */
function LawNotice({ country }: { country: "NL" | "BE" }) {
  const t = useMessages(formMessages);
  return country === "BE" ? <Notice tone="warn">{t.flanders}</Notice> : <Text tone="soft">{t.checked}</Text>;
}

interface DrawUpProps {
  beginning: { terms: InitialTerms; particulars: Partial<Particulars> };
  country: "NL" | "BE";
}

/** Draws up the first version. */
export function DrawUpForm({ beginning, country }: DrawUpProps) {
  const t = useMessages(formMessages);
  const form = useForm("draw-up");
  const faults = useDayFaults(form);
  return (
    <Section title={t.drawUp.title} lead={t.drawUp.lead}>
      <Form method="post">
        <Stack>
          <ErrorSummary title={t.errors} errors={faults} id="fouten-draw-up" />
          <LawNotice country={country} />
          <HiddenField name="intent" value="draw-up" />
          <TermsFields form={form} initial={beginning.terms} />
          <PeopleFields form={form} initial={beginning.particulars} />
          <SubmitButton icon="mail">{t.drawUp.submit}</SubmitButton>
        </Stack>
      </Form>
    </Section>
  );
}

/** Changes the terms, and says before saving whose signatures that voids. */
export function ChangeForm({ latest, country }: { latest: VersionView; country: "NL" | "BE" }) {
  const t = useMessages(formMessages);
  const form = useForm("change");
  const faults = useDayFaults(form);
  const signed = latest.signatures.filter(({ status }) => status === "signed").map(({ name }) => name);
  const initial = { ...latest.terms, workProcesses: latest.terms.workProcesses.join("\n") };
  return (
    <ConfirmPanel
      trigger={t.change.trigger}
      variant="secondary"
      icon="edit"
      question={t.change.title(latest.version + 1)}
      open={form.refused}
    >
      <Form method="post">
        <Stack>
          <Notice tone="warn">
            {signed.length === 0 ? t.change.voidsNone : t.change.voids(signed.join(", "))}
          </Notice>
          <ErrorSummary title={t.errors} errors={faults} id="fouten-change" />
          <LawNotice country={country} />
          <HiddenField name="intent" value="change" />
          <HiddenField name="version" value={latest.version} />
          <TermsFields form={form} initial={initial} />
          <SubmitButton>{t.change.submit}</SubmitButton>
        </Stack>
      </Form>
    </ConfirmPanel>
  );
}

/** Puts names and addresses right, and says before saving that the signatures stay. */
export function CorrectForm({ particulars }: { particulars: Particulars }) {
  const t = useMessages(formMessages);
  const form = useForm("correct");
  return (
    <ConfirmPanel
      trigger={t.correct.trigger}
      variant="secondary"
      icon="edit"
      question={t.correct.title}
      open={form.refused}
    >
      <Form method="post">
        <Stack>
          <Notice tone="ok">{t.correct.keeps}</Notice>
          <ErrorSummary title={t.errors} errors={form.fieldFaults} id="fouten-correct" />
          <HiddenField name="intent" value="correct" />
          <PeopleFields form={form} initial={particulars} />
          <SubmitButton>{t.correct.submit}</SubmitButton>
        </Stack>
      </Form>
    </ConfirmPanel>
  );
}

/** Sends somebody who has still to sign a new link. */
export function ResendButton({ role, name }: { role: SignerRole; name: string }) {
  const t = useMessages(formMessages);
  return (
    <Form method="post">
      <HiddenField name="intent" value="resend" />
      <HiddenField name="role" value={role} />
      <SubmitButton variant="secondary">{t.resend(name)}</SubmitButton>
    </Form>
  );
}
