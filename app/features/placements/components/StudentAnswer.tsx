import { Form } from "@remix-run/react";

import { useForm } from "~/platform/forms/use-form";
import { formatDate, formatTimes } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  CheckboxField,
  ConfirmPanel,
  ErrorSummary,
  HiddenField,
  Panel,
  RadioGroup,
  Section,
  Stack,
  SubmitButton,
} from "~/ui";

import { applicationMessages } from "../application.messages";
import type { StudentApplication, TimeOption } from "../applications.views.usecases.server";
import { applyMessages } from "../apply.messages";
import type { PlacementAction } from "../core/placement";

/** One of the moments of an invitation; the one that was chosen can be changed for another. */
function ChooseForm({ options }: { options: readonly TimeOption[] }) {
  const t = useMessages(applyMessages).choose;
  const words = useMessages(applicationMessages);
  const locale = useLocale();
  const form = useForm("choose");
  const chosen = options.find(({ chosenAt }) => chosenAt !== null)?.id ?? "";
  const choice = options.some((option) => option.id !== chosen && !option.past);
  const { id, name, errors, defaultValue } = form.field("optionId", chosen);
  return (
    <Section title={chosen === "" ? t.title : t.changeTitle}>
      <Form method="post">
        <Stack>
          <ErrorSummary title={words.errors} errors={form.fieldFaults} id="fouten-choose" />
          <HiddenField name="intent" value="choose" />
          <RadioGroup
            {...{ id, name, errors, defaultValue }}
            label={t.legend}
            variant="cards"
            required
            options={options.map((option) => ({
              value: option.id,
              label: `${formatDate(locale, option.startsAt, "long")}, ${formatTimes(locale, option.startsAt, option.endsAt)}`,
              hint: option.past ? t.past : option.id === chosen ? t.chosen : undefined,
              disabled: option.past,
            }))}
          />
          {choice ? (
            <SubmitButton icon="calendar" variant={chosen === "" ? "primary" : "secondary"}>
              {chosen === "" ? t.submit : t.change}
            </SubmitButton>
          ) : null}
        </Stack>
      </Form>
    </Section>
  );
}

/** Takes the offer; the other applications go, unless the tick is taken away. */
function AcceptForm() {
  const t = useMessages(applyMessages).accept;
  const form = useForm("accept");
  const { id, name, errors } = form.field("withdrawOthers");
  return (
    <Form method="post">
      <Stack>
        <HiddenField name="intent" value="accept" />
        <CheckboxField
          {...{ id, name, errors }}
          label={t.others}
          hint={t.othersHint}
          value="on"
          defaultChecked={!form.refused || form.selected("withdrawOthers").includes("on")}
        />
        <SubmitButton icon="check" variant="signal">
          {t.submit}
        </SubmitButton>
      </Stack>
    </Form>
  );
}

interface Props {
  application: StudentApplication;
  actions: readonly PlacementAction[];
  options: readonly TimeOption[];
}

/** What the applicant can do now: choose a time, take or refuse an offer, withdraw. */
export function StudentAnswer({ application, actions, options }: Props) {
  const t = useMessages(applyMessages);
  const offered = actions.includes("accept");
  const { companyName } = application;
  return (
    <Stack>
      {actions.includes("choose") && options.length > 0 ? <ChooseForm options={options} /> : null}
      {offered ? (
        <Panel>
          <AcceptForm />
        </Panel>
      ) : null}
      {actions.includes("withdraw") ? (
        <ConfirmPanel
          trigger={offered ? t.accept.refuse : t.withdraw.trigger}
          variant="secondary"
          question={offered ? t.accept.refuseQuestion(companyName) : t.withdraw.question(companyName)}
        >
          <Form method="post">
            <HiddenField name="intent" value="withdraw" />
            <SubmitButton variant="danger">{offered ? t.accept.refuse : t.withdraw.trigger}</SubmitButton>
          </Form>
        </ConfirmPanel>
      ) : null}
    </Stack>
  );
}
