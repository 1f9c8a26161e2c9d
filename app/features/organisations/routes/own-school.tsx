import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { schoolStaff } from "~/platform/auth/viewer";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useMessages } from "~/platform/i18n/use-messages";
import { Notice, PageHeader, Section, Stack } from "~/ui";

import { SchoolTabs } from "../components/OrganisationTabs";
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
          name: school.name,
          place: school.place,
          checked,
          people: people.map(({ userId, name, role }) => ({ key: `${userId}-${role}`, name, role })),
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
  return (
    <>
      <PageHeader title={t.school} />
      <SchoolTabs current="overview" />
      {schools.map((school) => (
        <Section key={school.id} title={`${school.name}, ${school.place}`}>
          <Stack>
            <Notice tone={school.checked ? "ok" : "warn"}>
              {school.checked ? t.state.verified : t.state.pending}
            </Notice>
            {school.people.length === 0 ? null : (
              <Section title={t.people} level={3}>
                <ul>
                  {school.people.map(({ key, name, role }) => (
                    <li key={key}>
                      {name}, {t.roles[role]}
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
