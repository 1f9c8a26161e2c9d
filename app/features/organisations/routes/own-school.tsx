import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { schoolStaff } from "~/platform/auth/viewer";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Notice, PageHeader, Section, Stack } from "~/ui";

import { SchoolTabs } from "../components/OrganisationTabs";
import { stateTones } from "../components/StateBadge";
import { isOfSchool, schoolsOf } from "../organisations.permissions";
import { findSchoolById, membersOf } from "../organisations.usecases.server";
import { ownMessages } from "../own.messages";

export const loader = defineLoader({ allow: schoolStaff }, async ({ ctx }) => {
  const schools = await Promise.all(
    schoolsOf(ctx.viewer).map(async (id) => {
      const school = await findSchoolById(ctx.db, id);
      const checked = isOfSchool(ctx.viewer, id);
      const people = checked ? await membersOf(ctx.db, { schoolId: id }) : [];
      return (
        school && {
          id,
          slug: school.slug,
          name: school.name,
          place: school.place,
          checked,
          state: school.verification,
          people: people.map(({ userId, name, role, bouncedAt }) => ({
            key: `${userId}-${role}`,
            name,
            role,
            bounced: bouncedAt !== null,
          })),
        }
      );
    }),
  );
  return { schools: schools.filter((school) => school !== null) };
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${ownMessages[localeOfPath(location.pathname)].school} – Vakbrug` },
];

export default function OwnSchool() {
  const { schools } = useLoaderData<typeof loader>();
  const t = useMessages(ownMessages);
  const href = useHref();
  return (
    <>
      <PageHeader title={t.school} />
      <SchoolTabs current="overview" />
      {schools.map(({ id, slug, name, place, checked, state, people }) => (
        <Section
          key={id}
          title={`${name}, ${place}`}
          actions={
            state === "verified" ? (
              <ButtonLink href={href(`/scholen/${slug}`)} icon="eye">
                {t.schoolPage}
              </ButtonLink>
            ) : undefined
          }
        >
          <Stack>
            {checked ? (
              <Notice tone="ok">{t.state.verified}</Notice>
            ) : (
              <Notice
                tone={state === "verified" ? "warn" : stateTones[state]}
                actions={<ButtonLink href={href("/mijn/aanmelding")}>{t.toStanding}</ButtonLink>}
              >
                {state === "rejected"
                  ? t.schoolRejected
                  : state === "suspended"
                    ? t.schoolSuspended
                    : t.state.pending}
              </Notice>
            )}
            {people.length === 0 ? null : (
              <Section title={t.people} level={3}>
                <ul>
                  {people.map((person) => (
                    <li key={person.key}>
                      {person.name}, {t.roles[person.role]}
                      {person.bounced ? ` (${t.personBounced})` : null}
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </Stack>
        </Section>
      ))}
    </>
  );
}
