import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { A, DescriptionList } from "~/ui";

import { placementMessages } from "../placements.messages";
import type { ProposalLine } from "../core/lines";

/** What a proposal is about. `withStudent` names the student: for who may know. */
export function ProposalFacts({ line, withStudent }: { line: ProposalLine; withStudent: boolean }) {
  const t = useMessages(placementMessages);
  const locale = useLocale();
  const href = useHref();
  const level = line.level === null ? "" : `, ${t.students.level(line.level)}`;
  return (
    <DescriptionList
      layout="grid"
      items={[
        ...(withStudent ? [{ key: "student", term: t.facts.student, detail: line.studentName }] : []),
        ...(line.schoolName === "" ? [] : [{ key: "school", term: t.facts.school, detail: line.schoolName }]),
        {
          key: "qualification",
          term: t.facts.qualification,
          detail: `${line.qualification} (${line.crebo})${level}`,
        },
        { key: "route", term: t.facts.route, detail: t.routes[line.route] },
        {
          key: "period",
          term: t.facts.period,
          detail: `${formatDate(locale, line.startsOn)} – ${formatDate(locale, line.endsOn)}`,
        },
        {
          key: "offer",
          term: t.facts.offer,
          detail: <A href={href(`/aanbod/${line.listingSlug}`)}>{line.listingTitle}</A>,
        },
        ...(line.reason === null ? [] : [{ key: "reason", term: t.facts.reason, detail: line.reason }]),
      ]}
    />
  );
}
