import { useLocation } from "@remix-run/react";

import { plainPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { A, ButtonLink, Heading, IconList, Panel, PersonCard, Stack, Text } from "~/ui";

import { contactMessages } from "../organisations.messages";

/** What the card shows of a contact; loaders send it only to viewers for whom `maySeeContact` holds. */
export interface ContactDetails {
  name: string;
  jobTitle: string;
  email: string;
  phone: string | null;
}

export interface ContactCardProps {
  /** Null when the viewer may not see it, or when there is none (`visible` tells which). */
  contact: ContactDetails | null;
  /** The answer of `maySeeContact`. */
  visible: boolean;
  signedIn: boolean;
  website?: string | null | undefined;
  /** The card stands with a place for which students apply. */
  forStudents?: boolean;
}

/** The person a school calls: name, direct phone and mail, or what it takes to see them. */
export function ContactCard({ contact, visible, signedIn, website, forStudents }: ContactCardProps) {
  const t = useMessages(contactMessages);
  const href = useHref();
  const { pathname, search } = useLocation();
  const hidden = forStudents ? t.hiddenPlace : signedIn ? t.hiddenSignedIn : t.hidden;
  const back = encodeURIComponent(plainPath(pathname) + search);
  return (
    <Panel>
      <Stack gap="s">
        <Heading level={2} size="m">
          {t.title}
        </Heading>
        {visible && contact ? (
          <PersonCard name={contact.name} role={contact.jobTitle || undefined}>
            <IconList items={waysToReach(contact, website)} />
          </PersonCard>
        ) : (
          <Text>{visible ? t.none : hidden}</Text>
        )}
        {!visible && !signedIn ? (
          <ButtonLink href={`${href("/inloggen")}?terug=${back}`} icon="user">
            {t.signIn}
          </ButtonLink>
        ) : null}
      </Stack>
    </Panel>
  );
}

function waysToReach(contact: ContactDetails, website: string | null | undefined) {
  return [
    ...(contact.phone
      ? [
          {
            key: "phone",
            icon: "phone" as const,
            text: <A href={`tel:${contact.phone.replaceAll(/[^\d+]/g, "")}`}>{contact.phone}</A>,
          },
        ]
      : []),
    { key: "mail", icon: "mail" as const, text: <A href={`mailto:${contact.email}`}>{contact.email}</A> },
    ...(website
      ? [
          {
            key: "web",
            icon: "external" as const,
            text: (
              <A href={website} rel="noopener nofollow">
                {website.replace(/^https?:\/\/(www\.)?/, "")}
              </A>
            ),
          },
        ]
      : []),
  ];
}
