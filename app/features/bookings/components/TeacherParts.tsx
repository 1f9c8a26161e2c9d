import { Form } from "@remix-run/react";
import type { ReactNode } from "react";

import { useForm } from "~/platform/forms/use-form";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, HiddenField, Notice, Panel, RadioGroup, Section, Stack, SubmitButton, Text } from "~/ui";

import { bundleMessages } from "../bundle.messages";
import { contactMessages } from "../contact.messages";
import { isLost, waits, type BookingAction } from "../core/booking";
import { teacherMessages } from "../teacher.messages";
import type { BookingPage } from "../views.usecases.server";
import { spanText } from "../words";
import { stateTones, useMomentText } from "./parts";
import { ReasonForm } from "./ReasonForm";

/** What happens now, as the school sees it; `children` is what else there is to say. */
export function TeacherNext({
  booking,
  children,
}: {
  booking: BookingPage["booking"];
  children?: ReactNode;
}) {
  const t = useMessages(teacherMessages);
  const href = useHref();
  const until = useMomentText()(booking.holdUntil);
  const { status, company } = booking;
  const text =
    status === "requested" || status === "countered"
      ? t.next[status](company.name, until)
      : status === "confirmed"
        ? t.next.confirmed(company.name)
        : t.next[status];
  // What was asked for, near the school.
  const alike = `/zoeken?near=${encodeURIComponent(booking.school.postcode)}&kind=${booking.listing.kind}`;
  return (
    <Notice
      title={t.next.title}
      tone={stateTones[status]}
      actions={isLost(status) ? <ButtonLink href={href(alike)}>{t.search}</ButtonLink> : null}
    >
      {text}
      {children}
    </Notice>
  );
}

/** The moments that the company proposed, to take one of. */
export function ProposalForm(props: { actions: BookingAction[]; proposals: BookingPage["proposals"] }) {
  const t = useMessages(teacherMessages).choose;
  const locale = useLocale();
  const { id, name, errors } = useForm("accept").field("slotId");
  if (!props.actions.includes("accept")) return null;
  return (
    <Section title={t.title}>
      <Panel>
        <Form method="post">
          <HiddenField name="intent" value="accept" />
          <Stack>
            <RadioGroup
              id={id}
              name={name}
              errors={errors}
              label={t.legend}
              hideLabel
              variant="cards"
              required
              options={props.proposals.map((slot) => ({ value: slot.id, label: spanText(locale, slot) }))}
            />
            <SubmitButton variant="signal">{t.submit}</SubmitButton>
          </Stack>
        </Form>
      </Panel>
    </Section>
  );
}

export function WithdrawForm(props: { actions: BookingAction[]; reference: string; classes: number }) {
  const t = useMessages(teacherMessages).withdraw;
  const together = useMessages(bundleMessages);
  const { actions, reference, classes } = props;
  if (!actions.includes("withdraw")) return null;
  return (
    <ReasonForm
      intent="withdraw"
      trigger={classes > 0 ? together.withdraw : t.trigger}
      question={t.question(reference)}
      reason={t.reason}
      optional
      submit={t.submit}
    />
  );
}

/** Asks for the same once more: filled in like this booking, or only the same offer. */
export function AgainLink({ booking, repeatable }: { booking: BookingPage["booking"]; repeatable: boolean }) {
  const t = useMessages(teacherMessages);
  const href = useHref();
  const form = `/aanbod/${booking.listing.slug}/boeken`;
  if (repeatable) {
    return (
      <ButtonLink href={href(`${form}?herhaal=${booking.reference}`)} variant="primary" icon="refresh">
        {t.repeat}
      </ButtonLink>
    );
  }
  return waits(booking.status) || booking.status === "confirmed" ? null : (
    <ButtonLink href={href(form)} icon="calendar">
      {t.again}
    </ButtonLink>
  );
}

/** A colleague's booking can become one's own. */
export function TakeOver({ name }: { name: string | null }) {
  const t = useMessages(contactMessages).takeOver;
  return (
    <Form method="post">
      <HiddenField name="intent" value="take_over" />
      <Stack gap="xs">
        <Text tone="soft">{t.hint(name ?? t.someone)}</Text>
        <SubmitButton variant="secondary" icon="user">
          {t.submit}
        </SubmitButton>
      </Stack>
    </Form>
  );
}
