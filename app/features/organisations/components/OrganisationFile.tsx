import type { SerializeFrom } from "@remix-run/node";
import type { ReactNode } from "react";

import { useDone } from "~/platform/forms/use-form";
import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { A, DescriptionList, IconList, Notice, PageHeader, Section, Sidebar, Stack, Text } from "~/ui";

import { deskMessages } from "../desk.messages";
import { fileMessages } from "../file.messages";
import type { OrganisationFileData } from "../organisation-file.usecases.server";
import { FilePeople } from "./FilePeople";
import { FileRecognitions } from "./FileRecognitions";
import { History } from "./History";
import { JudgeForms } from "./JudgeForms";
import { Refused } from "./Refused";
import { StateBadge } from "./StateBadge";

export interface OrganisationFileProps {
  file: SerializeFrom<OrganisationFileData>;
  /** What was just done. */
  said: string | null;
  /** A small map of the address. */
  map: ReactNode;
}

/** Everything about a school or company that a coordinator may know, with what they can decide. */
export function OrganisationFile({ file, said, map }: OrganisationFileProps) {
  const t = useMessages(fileMessages);
  const desk = useMessages(deskMessages);
  const href = useHref();
  const done = useDone(desk.done, said);
  return (
    <>
      <PageHeader
        title={file.name}
        eyebrow={<StateBadge state={file.verification} />}
        lead={desk.kind[file.kind]}
        breadcrumb={{
          label: t.back,
          items: [
            { href: href("/beheer"), label: t.back },
            { href: href("/beheer/organisaties"), label: t.list.title },
          ],
        }}
      />
      {done === undefined ? null : <Notice tone="ok">{done}</Notice>}
      <Refused />
      <Sidebar side={map}>
        <Stack gap="l">
          <Facts file={file} />
          {file.choices.length === 0 ? null : (
            <Section title={t.decide}>
              <JudgeForms about={file} choices={file.choices} />
            </Section>
          )}
        </Stack>
      </Sidebar>
      {file.about === "" ? null : (
        <Section title={t.about}>
          <Text preserve>{file.about}</Text>
        </Section>
      )}
      <FilePeople people={file.people} schoolOpen={file.verification === "verified"} />
      {file.kind === "company" ? (
        <>
          <Contacts contacts={file.contacts} />
          <FileRecognitions recognitions={file.recognitions} claims={file.claims} />
        </>
      ) : null}
      {file.history.length === 0 ? null : (
        <Section title={t.history}>
          <History lines={file.history} />
        </Section>
      )}
    </>
  );
}

function Facts({ file }: Pick<OrganisationFileProps, "file">) {
  const t = useMessages(fileMessages);
  const locale = useLocale();
  const href = useHref();
  const website = file.website;
  const pages = file.kind === "school" ? "/scholen" : "/bedrijven";
  return (
    <Stack>
      <DescriptionList
        items={[
          { key: "address", icon: "pin", term: t.address, detail: file.address },
          ...(website === null
            ? []
            : [
                {
                  key: "website",
                  icon: "globe" as const,
                  term: t.website,
                  detail: (
                    <A href={website} rel="noopener noreferrer nofollow">
                      {website.replace(/^https?:\/\/(www\.)?|\/$/g, "")}
                    </A>
                  ),
                },
              ]),
          ...(file.phone === null
            ? []
            : [{ key: "phone", icon: "phone" as const, term: t.phone, detail: file.phone }]),
          ...(file.registeredAt === null
            ? []
            : [
                {
                  key: "registered",
                  icon: "calendar" as const,
                  term: t.registered,
                  detail: formatDate(locale, file.registeredAt),
                },
              ]),
          ...(file.since === null
            ? []
            : [
                {
                  key: "since",
                  icon: "clock" as const,
                  term: t.since,
                  detail: formatDate(locale, file.since),
                },
              ]),
          ...(file.reason === null
            ? []
            : [{ key: "reason", icon: "info" as const, term: t.reason, detail: file.reason }]),
        ]}
      />
      {file.verification === "verified" ? (
        <Text>
          <A href={href(`${pages}/${file.slug}`)}>{t.public}</A>
        </Text>
      ) : null}
    </Stack>
  );
}

function Contacts({ contacts }: { contacts: OrganisationFileProps["file"]["contacts"] }) {
  const t = useMessages(fileMessages);
  return (
    <Section title={t.contacts}>
      {contacts.length === 0 ? (
        <Text>{t.noContacts}</Text>
      ) : (
        <IconList
          items={contacts.map(({ id, name, jobTitle, email, phone, isPrimary, bounced }) => ({
            key: id,
            icon: bounced ? "warning" : "user",
            text: [name, jobTitle, email, phone ?? "", isPrimary ? t.first : "", bounced ? t.bounced : ""]
              .filter((part) => part !== "")
              .join(", "),
          }))}
        />
      )}
    </Section>
  );
}
