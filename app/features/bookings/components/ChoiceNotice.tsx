import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Text } from "~/ui";

import { waits } from "../core/booking";
import { teacherMessages } from "../teacher.messages";
import type { BookingPage } from "../views.usecases.server";
import { shortSpanText } from "../words";

/** What was asked before this, or is asked after it. */
export function ChoiceNotice({ booking, first, second }: Pick<BookingPage, "booking" | "first" | "second">) {
  const t = useMessages(teacherMessages).choice;
  const locale = useLocale();
  if (first !== null) return <Text>{t.isSecond(first.company, first.title)}</Text>;
  if (second === null) return null;
  const named = `${second.title}, ${second.company}, ${shortSpanText(locale, second)}`;
  if (booking.status === "countered") return <Text>{t.unchosen(named)}</Text>;
  if (waits(booking.status)) return <Text>{t.willAsk(named)}</Text>;
  return booking.status === "expired" ? <Text>{t.couldNot(named)}</Text> : null;
}
