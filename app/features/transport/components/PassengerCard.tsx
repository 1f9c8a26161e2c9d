import { Form } from "@remix-run/react";

import { useForm } from "~/platform/forms/use-form";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  Card,
  Cluster,
  ConfirmPanel,
  DescriptionList,
  HiddenField,
  Stack,
  SubmitButton,
  Text,
  TextArea,
} from "~/ui";

import type { ReservationView } from "../board.usecases.server";
import { rideMessages } from "../ride.messages";
import { partyText } from "../words";
import { StateBadge } from "./ReservationParts";

/** A step that asks for the reason first. */
function ReasonForm({ one, intent }: { one: ReservationView; intent: "decline" | "cancel" }) {
  const t = useMessages(rideMessages);
  const all = useForm(intent);
  const mine = all.refused && all.field("reservationId").defaultValue === one.id;
  const reason = all.field("reason");
  return (
    <ConfirmPanel trigger={t[intent].trigger} question={t[intent].question(one.school.name)} open={mine}>
      <Form method="post">
        <HiddenField name="intent" value={intent} />
        <HiddenField name="reservationId" value={one.id} />
        <Stack>
          <TextArea
            {...reason}
            id={`${reason.id}-${one.id}`}
            defaultValue={mine ? reason.defaultValue : ""}
            errors={mine ? reason.errors : []}
            label={t.reason}
            hint={t.reasonHint}
            rows={2}
            maxLength={500}
            required
          />
          <SubmitButton variant="danger">{t[intent].submit}</SubmitButton>
        </Stack>
      </Form>
    </ConfirmPanel>
  );
}

/** A school in a ride, with the coordinator's buttons while the ride is ahead. */
export function PassengerCard({ one, ahead }: { one: ReservationView; ahead: boolean }) {
  const t = useMessages(rideMessages);
  const locale = useLocale();
  const { teacher, visit } = one;
  return (
    <Card
      title={one.school.name}
      aside={<StateBadge status={one.status} />}
      footer={
        one.status === "requested" ? (
          <Cluster align="start">
            {ahead ? (
              <Form method="post">
                <HiddenField name="intent" value="confirm" />
                <HiddenField name="reservationId" value={one.id} />
                <SubmitButton icon="check">{t.agree}</SubmitButton>
              </Form>
            ) : null}
            <ReasonForm one={one} intent="decline" />
          </Cluster>
        ) : one.status === "confirmed" && ahead ? (
          <ReasonForm one={one} intent="cancel" />
        ) : null
      }
    >
      <DescriptionList
        items={[
          { key: "party", term: t.facts.party, detail: partyText(locale, one) },
          { key: "way", term: t.facts.way, detail: t.way(one.fromPlace, one.toPlace) },
          ...(visit === null
            ? []
            : [
                {
                  key: "visit",
                  term: t.facts.visit,
                  detail: `${one.visitTitle ?? ""} (${visit.reference})`,
                },
              ]),
          ...(one.needs === ""
            ? []
            : [{ key: "needs", term: t.facts.needs, detail: <Text preserve>{one.needs}</Text> }]),
          ...(teacher === null
            ? []
            : [
                {
                  key: "contact",
                  term: t.facts.contact,
                  detail: [teacher.name, teacher.phone, teacher.email].filter(Boolean).join(", "),
                },
              ]),
        ]}
      />
    </Card>
  );
}
