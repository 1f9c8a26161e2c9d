import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Text } from "~/ui";

import { answerMessages } from "../answer.messages";
import { bookingMessages } from "../bookings.messages";
import type { AnswerData, CompanyRequestData } from "../company-booking-page.server";
import { classPath } from "../words";
import { CompanyBooking } from "./CompanyBooking";

/** The title of a company's pages of a booking. */
export const companyBookingTitle = (pathname: string, school: string | undefined): string =>
  `${answerMessages[localeOfPath(pathname)].title(school ?? "")} – Vakbrug`;

interface WithBus<T> {
  data: T;
  /** With which bus the group comes and when, in words; undefined when it comes without. */
  bus: string | undefined;
}

/** A booking as the company sees it that is signed in. */
export function CompanyRequestPage({ data, bus }: WithBus<CompanyRequestData>) {
  const t = useMessages(answerMessages);
  const words = useMessages(bookingMessages);
  const href = useHref();
  return (
    <CompanyBooking
      {...data}
      bus={bus}
      pathOf={(reference, part) => `/bedrijf/aanvragen/${reference}${part ?? ""}`}
      breadcrumb={{
        label: words.crumbs,
        items: [{ href: href("/bedrijf/aanvragen"), label: t.board.title }],
      }}
    />
  );
}

/** The same behind the link in its mail. */
export function AnswerPage({ data: { token, ...data }, bus }: WithBus<AnswerData>) {
  const t = useMessages(answerMessages).link;
  return (
    <CompanyBooking
      {...data}
      bus={bus}
      pathOf={(reference, part) => classPath(`/antwoord/${token}${part ?? ""}`, reference)}
    >
      <Text tone="soft">{t.noAccount}</Text>
    </CompanyBooking>
  );
}
