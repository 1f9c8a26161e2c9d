import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { A, Card, type IconName, type MetaItem, MetaList, Notice, Stack, Text } from "~/ui";

import type { WaitingItem } from "../core/desk";
import { claimChoices, membershipChoices, organisationChoices } from "../core/verification";
import { deskMessages } from "../desk.messages";
import { organisationPath } from "../organisation-path";
import { JudgeForms } from "./JudgeForms";

export interface WaitingCardProps {
  item: Omit<WaitingItem, "since"> & { since: Date | string };
}

const choicesOf = {
  membership: membershipChoices("pending", "R"),
  school: organisationChoices("pending", "R"),
  company: organisationChoices("pending", "R"),
  recognition: claimChoices("pending", "R"),
};
const icons = { school: "school", company: "building" } satisfies Record<string, IconName>;

/** Somebody who waits, with what a coordinator needs to judge, and the two buttons. */
export function WaitingCard({ item }: WaitingCardProps) {
  const t = useMessages(deskMessages);
  const locale = useLocale();
  const href = useHref();
  const { kind, organisation, claim } = item;
  const file = href(organisationPath(organisation));
  const meta: MetaItem[] = [
    {
      key: "organisation",
      icon: icons[organisation.kind],
      text: <A href={file}>{kind === organisation.kind ? t.more : organisation.name}</A>,
    },
    { key: "place", icon: "pin", text: item.address },
    ...item.people.map(({ name, email, role }) => ({
      key: email,
      icon: "user" as const,
      text: `${name}, ${t.roles[role]}, ${email}`,
    })),
    ...(item.website === null
      ? []
      : [
          {
            key: "web",
            icon: "globe" as const,
            text: (
              <A href={item.website} rel="noopener noreferrer nofollow">
                {item.website.replace(/^https?:\/\/(www\.)?|\/$/g, "")}
              </A>
            ),
          },
        ]),
    { key: "since", icon: "clock", text: t.since(formatDate(locale, item.since)) },
  ];
  const day = (date: string) => formatDate(locale, date, "date");
  return (
    <Card as="li" level={2} title={item.name} eyebrow={t.kind[kind]} meta={<MetaList items={meta} />}>
      <Stack>
        {claim === null ? null : (
          <Text>
            {[
              t.claim.crebo(claim.crebo),
              ...(claim.level === null ? [] : [t.claim.level(claim.level)]),
              t.claim.sbb(claim.sbbNumber),
              t.claim.period(day(claim.validFrom), claim.validUntil === null ? null : day(claim.validUntil)),
            ].join(" · ")}{" "}
            <A href="https://stagemarkt.nl" rel="noopener noreferrer">
              {t.claim.lookUp}
            </A>
          </Text>
        )}
        {item.earlier === null ? null : <Notice tone="warn">{t.earlier(item.earlier)}</Notice>}
        {item.schoolFirst ? <Notice tone="info">{t.schoolFirst}</Notice> : null}
        <JudgeForms about={item} choices={choicesOf[kind]} blocked={item.schoolFirst} />
      </Stack>
    </Card>
  );
}
