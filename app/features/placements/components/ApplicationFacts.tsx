import { formatDate, formatTime } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { A, DescriptionList, Text, type Description } from "~/ui";

import { applicationMessages } from "../application.messages";
import type { StudentApplication } from "../applications.views.usecases.server";
import { reasonText } from "../reason-text";
import { referralMessages } from "../referral.messages";

/** What an application is about, as the applicant sees it: the place, and the terms of the offer once there is one. */
export function ApplicationFacts({ application }: { application: StudentApplication }) {
  const words = useMessages(applicationMessages);
  const t = words.fact;
  const referral = useMessages(referralMessages);
  const locale = useLocale();
  const href = useHref();
  const { startsOn, endsOn, offerUntil, hoursPerWeek, trainerName, reason, companyNote } = application;
  const items: (Description | null)[] = [
    {
      key: "offer",
      term: t.offer,
      detail: <A href={href(`/aanbod/${application.listingSlug}`)}>{application.listingTitle}</A>,
    },
    { key: "company", term: t.company, detail: `${application.companyName}, ${application.companyPlace}` },
    { key: "qualification", term: t.qualification, detail: application.qualification },
    { key: "route", term: t.route, detail: words.routes[application.route] },
    startsOn === null || endsOn === null
      ? null
      : {
          key: "period",
          term: t.period,
          detail: `${formatDate(locale, startsOn)} – ${formatDate(locale, endsOn)}`,
        },
    hoursPerWeek === null ? null : { key: "hours", term: t.hours, detail: String(hoursPerWeek) },
    trainerName === null ? null : { key: "trainer", term: t.trainer, detail: trainerName },
    offerUntil === null
      ? null
      : {
          key: "until",
          term: t.until,
          detail: `${formatDate(locale, new Date(offerUntil), "long")}, ${formatTime(locale, new Date(offerUntil))}`,
        },
    reason === null ? null : { key: "reason", term: t.reason, detail: reasonText(locale, reason) },
    companyNote === ""
      ? null
      : { key: "note", term: t.note, detail: <Text preserve>{companyNote}</Text>, wide: true },
    { key: "sent", term: t.sent, detail: formatDate(locale, new Date(application.createdAt)) },
    application.recommendedBy === null
      ? null
      : { key: "recommended", term: referral.by, detail: application.recommendedBy },
    application.motivation === ""
      ? null
      : {
          key: "motivation",
          term: t.motivation,
          detail: <Text preserve>{application.motivation}</Text>,
          wide: true,
        },
  ];
  return <DescriptionList layout="grid" items={items.filter((item) => item !== null)} />;
}
