import { useOwnName } from "~/platform/auth/use-person";
import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { A, DescriptionList } from "~/ui";

import { placementMessages } from "../placements.messages";
import { proposalFactMessages } from "../proposal-facts.messages";
import type { CompanyProposal, SchoolProposal } from "../core/lines";
import { reasonText } from "../reason-text";

interface Props {
  line: CompanyProposal | SchoolProposal;
  /** What the student is called; left out where that says nothing to the reader. */
  student?: string | undefined;
}

/** What a proposal is about. */
export function ProposalFacts({ line, student }: Props) {
  const t = useMessages(proposalFactMessages);
  const words = useMessages(placementMessages);
  const locale = useLocale();
  const href = useHref();
  const company = useOwnName("company")(line.companyId);
  const level = line.level === null ? "" : `, ${words.level(line.level)}`;
  return (
    <DescriptionList
      layout="grid"
      items={[
        ...(student === undefined ? [] : [{ key: "student", term: t.student, detail: student }]),
        ...(company === undefined ? [] : [{ key: "company", term: t.company, detail: company }]),
        ...(line.schoolName === "" ? [] : [{ key: "school", term: t.school, detail: line.schoolName }]),
        {
          key: "qualification",
          term: t.qualification,
          detail: `${line.qualification} (${line.crebo})${level}`,
        },
        { key: "route", term: t.route, detail: words.routes[line.route] },
        {
          key: "period",
          term: t.period,
          detail: `${formatDate(locale, line.startsOn)} – ${formatDate(locale, line.endsOn)}`,
        },
        {
          key: "offer",
          term: t.offer,
          detail: <A href={href(`/aanbod/${line.listingSlug}`)}>{line.listingTitle}</A>,
        },
        ...("revealed" in line && line.objective
          ? [{ key: "objective", term: t.objective, detail: line.revealed ? t.shown : t.hidden }]
          : []),
        ...(line.status === "proposed"
          ? [{ key: "answerBy", term: t.answerBy, detail: formatDate(locale, line.answerBy) }]
          : []),
        ...(line.reason === null
          ? []
          : [{ key: "reason", term: t.reason, detail: reasonText(locale, line.reason) }]),
      ]}
    />
  );
}
