import type { SerializeFrom } from "@remix-run/node";

import { useHref, useMessages } from "~/platform/i18n/use-messages";
import {
  A,
  Badge,
  ButtonLink,
  Cluster,
  DescriptionList,
  Disclosure,
  Grid,
  IconList,
  PersonCard,
  Section,
  Stack,
  Text,
} from "~/ui";

import type { companyOverview } from "../own-company.usecases.server";
import { ownMessages } from "../own.messages";
import { CompanyState } from "./CompanyState";
import { History } from "./History";
import { useRecognitionLine } from "./recognition-line";

export interface CompanyOverviewProps {
  company: NonNullable<SerializeFrom<Awaited<ReturnType<typeof companyOverview>>>>;
  /** The viewer manages it, and so may change it. */
  manages: boolean;
}

function Details({ company, manages }: CompanyOverviewProps) {
  const t = useMessages(ownMessages);
  const href = useHref();
  const { id, website, phone } = company;
  return (
    <Section
      title={t.details}
      level={3}
      actions={
        manages ? (
          <ButtonLink href={href(`/bedrijf/gegevens/${id}`)} icon="edit">
            {t.editDetails}
          </ButtonLink>
        ) : undefined
      }
    >
      <Stack>
        <DescriptionList
          items={[
            { key: "address", icon: "pin", term: t.address, detail: company.address },
            ...(website === null
              ? []
              : [
                  {
                    key: "website",
                    icon: "globe" as const,
                    term: t.website,
                    detail: <A href={website}>{website.replace(/^https?:\/\/(www\.)?|\/$/g, "")}</A>,
                  },
                ]),
            ...(phone === null
              ? []
              : [{ key: "phone", icon: "phone" as const, term: t.phone, detail: phone }]),
          ]}
        />
        <Text preserve>{company.about === "" ? t.aboutNone : company.about}</Text>
      </Stack>
    </Section>
  );
}

function Contacts({ company, manages }: CompanyOverviewProps) {
  const t = useMessages(ownMessages);
  const href = useHref();
  return (
    <Section
      title={t.contacts}
      level={3}
      actions={
        manages ? (
          <ButtonLink href={href(`/bedrijf/contactpersonen/${company.id}`)} icon="users">
            {t.editContacts}
          </ButtonLink>
        ) : undefined
      }
    >
      {company.contacts.length === 0 ? (
        <Text>{t.contactNone}</Text>
      ) : (
        <Grid min="m">
          {company.contacts.map(({ id, name, jobTitle, email, phone, isPrimary, bounced }) => (
            <PersonCard key={id} name={name} role={jobTitle}>
              <IconList
                items={[
                  { key: "email", icon: "mail" as const, text: email },
                  ...(phone === null ? [] : [{ key: "phone", icon: "phone" as const, text: phone }]),
                ]}
              />
              <Cluster>
                {isPrimary ? (
                  <Badge tone="info" icon="mail">
                    {t.first}
                  </Badge>
                ) : null}
                {bounced ? <Badge tone="stop">{t.bounced}</Badge> : null}
              </Cluster>
            </PersonCard>
          ))}
        </Grid>
      )}
    </Section>
  );
}

function Recognitions({ company, manages }: CompanyOverviewProps) {
  const t = useMessages(ownMessages);
  const href = useHref();
  const line = useRecognitionLine();
  return (
    <Section
      title={t.recognised}
      level={3}
      actions={
        manages ? (
          <ButtonLink href={href(`/bedrijf/erkenningen/${company.id}`)} icon="check-circle">
            {t.editRecognitions}
          </ButtonLink>
        ) : undefined
      }
    >
      <Stack>
        {company.recognitions.length === 0 ? (
          <Text>{t.recognisedNone}</Text>
        ) : (
          <IconList
            items={company.recognitions.map((each) => ({ key: each.crebo, icon: "check", text: line(each) }))}
          />
        )}
        {company.claims.length === 0 ? null : (
          <>
            <Text weight="bold">{t.claims}</Text>
            <IconList
              items={company.claims.map((each) => ({
                key: each.crebo,
                icon: each.status === "rejected" ? "stop" : "clock",
                text: line(each),
              }))}
            />
          </>
        )}
      </Stack>
    </Section>
  );
}

/** A company for its own people. */
export function CompanyOverview(props: CompanyOverviewProps) {
  const { company } = props;
  const t = useMessages(ownMessages);
  const href = useHref();
  return (
    <Section
      title={company.name}
      actions={
        <ButtonLink href={href(`/bedrijven/${company.slug}`)} icon="eye">
          {t.page}
        </ButtonLink>
      }
    >
      <Stack gap="l">
        <CompanyState {...props} />
        <Details {...props} />
        <Contacts {...props} />
        <Recognitions {...props} />
        {company.history.length === 0 ? null : (
          <Disclosure summary={t.history}>
            <History lines={company.history} />
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}
