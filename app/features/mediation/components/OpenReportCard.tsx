import { urgency } from "~/features/shortage";
import type { OpenReport } from "~/features/shortage/index.server";
import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Badge, Card, Cluster, MetaList, type Tone } from "~/ui";

import { mediationMessages } from "../mediation.messages";

const tones: Record<"late" | "soon" | "calm", Tone> = { late: "stop", soon: "warn", calm: "neutral" };

/** One open report, without a name: that stands on its own page, where it is written down who looked. */
export function OpenReportCard({ report, today }: { report: OpenReport; today: string }) {
  const t = useMessages(mediationMessages);
  const locale = useLocale();
  const href = useHref();
  const { level, daysToStart, daysWaiting } = urgency(report, today);
  const of = report.level === null ? "" : `, ${t.level(report.level)}`;
  return (
    <Card
      as="li"
      level={3}
      title={`${report.qualification}${of}`}
      href={href(`/beheer/bemiddeling/${report.reportId}`)}
      aside={
        <Cluster>
          {report.status === "mediation" ? <Badge tone="ok">{t.mediation}</Badge> : null}
          <Badge tone={tones[level]}>{t.urgency[level](Math.abs(daysToStart))}</Badge>
        </Cluster>
      }
      meta={
        <MetaList
          items={[
            { key: "school", icon: "building", text: `${report.schoolName}, ${report.town}` },
            { key: "route", icon: "route", text: t.routes[report.route] },
            {
              key: "start",
              icon: "calendar",
              text: t.start(formatDate(locale, report.wantedFrom, "dayAndYear")),
            },
            { key: "waiting", icon: "clock", text: t.waiting(daysWaiting) },
            { key: "sent", icon: "mail", text: t.sent(report.sent) },
          ]}
        />
      }
    />
  );
}
