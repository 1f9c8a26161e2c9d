import { Form } from "@remix-run/react";

import { useDone, useRefused } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import {
  EmptyState,
  ErrorSummary,
  HiddenField,
  Notice,
  Pages,
  Section,
  Stack,
  SubmitButton,
  Text,
} from "~/ui";

import { hoursMessages } from "../hours.messages";
import type { HoursLine } from "../views.usecases.server";
import { HoursEntry } from "./HoursEntry";

/** What was just done, when the address says so, or why a form was refused as a whole. */
export function DoneNotice({ said }: { said: string | null }) {
  const { done, errors } = useMessages(hoursMessages);
  const text = useDone(done, said);
  const refused = useRefused();
  return (
    <>
      <ErrorSummary title={errors} errors={refused} />
      {text === undefined ? null : (
        <Notice tone="ok" role="status">
          {text}
        </Notice>
      )}
    </>
  );
}

type Line = Parameters<typeof HoursEntry>[0]["line"];

/** Everything that a side still has to attest, with one button for all of it. */
export function WaitingHours({ waiting, side }: { waiting: readonly Line[]; side: "C" | "T" }) {
  const t = useMessages(hoursMessages);
  if (waiting.length === 0) {
    return (
      <EmptyState title={t.waitingNone} drawing="handshake">
        <Text>{t.waitingNoneText}</Text>
      </EmptyState>
    );
  }
  return (
    <Section title={t.waiting}>
      <Stack>
        {waiting.length > 1 ? (
          <Form method="post">
            <HiddenField name="intent" value="attest-all" />
            {waiting.map(({ id, minutes }) => (
              <HiddenField key={id} name="entries" value={`${id}:${minutes}`} />
            ))}
            <SubmitButton icon="check" variant="signal">
              {t.attestAll(waiting.length)}
            </SubmitButton>
          </Form>
        ) : null}
        <Stack as="ul" gap="s">
          {waiting.map((line) => (
            <HoursEntry key={line.id} line={line} side={side} ask />
          ))}
        </Stack>
      </Stack>
    </Section>
  );
}

/** What a side has attested or what was taken out. */
export function SettledHours({
  settled,
  side,
  page,
  more,
}: {
  settled: readonly HoursLine[];
  side: "C" | "T";
  page: number;
  more: boolean;
}) {
  const t = useMessages(hoursMessages);
  return (
    <Section title={t.settled}>
      {settled.length === 0 ? (
        <Text tone="soft">{t.settledNone}</Text>
      ) : (
        <Stack as="ul" gap="s">
          {settled.map((line) => (
            <HoursEntry key={line.id} line={line} side={side} ask={false} />
          ))}
        </Stack>
      )}
      <Pages
        label={t.pages}
        status={t.page(page)}
        page={page}
        more={more}
        to={(n) => `?pagina=${n}`}
        previous={t.later}
        next={t.earlier}
      />
    </Section>
  );
}
