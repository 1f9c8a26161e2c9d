import { languageMessages } from "~/features/students";
import { formatDate, formatWeekday } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { DescriptionList, Text, type Description } from "~/ui";

import { applicationMessages } from "../application.messages";
import type { CompanyApplication } from "../core/application-lines";
import { recruitMessages } from "../recruit.messages";
import { referralMessages } from "../referral.messages";

const text = (key: string, term: string, detail: string, wide?: boolean): Description[] =>
  detail === "" ? [] : [{ key, term, detail: <Text preserve>{detail}</Text>, wide }];

/** The profile of an applicant, as far as the company may see it. */
export function ApplicantFacts({ application }: { application: CompanyApplication }) {
  const words = useMessages(applicationMessages);
  const { fact: t, ...more } = useMessages(recruitMessages);
  const languages: Partial<Record<string, string>> = useMessages(languageMessages);
  const locale = useLocale();
  const referral = useMessages(referralMessages);
  const { person, travel, level, startsOn, endsOn, offerUntil } = application;
  const yesNo = (value: boolean) => (value ? more.yes : more.no);
  return (
    <DescriptionList
      layout="grid"
      items={[
        { key: "number", term: t.number, detail: application.reference },
        { key: "offer", term: t.offer, detail: application.listingTitle },
        {
          key: "qualification",
          term: words.fact.qualification,
          detail: `${application.qualification} (${application.crebo})${level === null ? "" : `, ${words.level(level)}`}`,
        },
        { key: "route", term: words.fact.route, detail: words.routes[application.route] },
        { key: "kind", term: t.kind, detail: more.kind[application.kind] },
        ...(person === null
          ? []
          : [
              ...text(
                "school",
                t.school,
                person.schoolName === null
                  ? ""
                  : `${person.schoolName}${person.confirmed ? ` (${t.confirmed})` : ""}`,
              ),
              ...text("email", t.email, person.email ?? ""),
            ]),
        ...text("recommended", referral.by, application.recommendedBy ?? ""),
        ...text(
          "period",
          words.fact.period,
          startsOn === null || endsOn === null
            ? ""
            : `${formatDate(locale, startsOn)} – ${formatDate(locale, endsOn)}`,
        ),
        ...text("hours", words.fact.hours, startsOn === null ? "" : String(application.hoursPerWeek ?? "")),
        ...text(
          "until",
          words.fact.until,
          offerUntil === null ? "" : formatDate(locale, new Date(offerUntil), "long"),
        ),
        ...text("motivation", words.fact.motivation, application.motivation, true),
        ...text("skills", t.skills, application.skills, true),
        ...text("experience", t.experience, application.experience, true),
        ...text(
          "travel",
          t.travel,
          travel === null ? "" : words.travel(travel.minutes, words.modes[travel.mode]),
        ),
        ...text(
          "weekdays",
          t.weekdays,
          application.weekdays.map((day) => formatWeekday(locale, day)).join(", "),
        ),
        ...text(
          "languages",
          t.languages,
          application.languages.map((code) => languages[code] ?? code).join(", "),
        ),
        { key: "licence", term: t.licence, detail: yesNo(application.drivingLicence) },
        { key: "vog", term: t.vog, detail: yesNo(application.vogWilling) },
      ]}
    />
  );
}
