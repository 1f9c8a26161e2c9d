import type { MetaFunction } from "@remix-run/node";
import { useLocation } from "@remix-run/react";

import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { DoorCard, Grid, PageHeader } from "~/ui";

import { registrationMessages } from "../registration.messages";

export const meta: MetaFunction = ({ location }) => [
  { title: `${registrationMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function Register() {
  const t = useMessages(registrationMessages);
  const href = useHref();
  // Whoever came from a place goes on to it with a profile.
  const { search } = useLocation();
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <Grid min="m">
        <DoorCard href={href(`/registreren/student${search}`)} icon="user" title={t.student.door}>
          {t.student.text}
        </DoorCard>
        <DoorCard href={href("/registreren/school")} icon="school" title={t.school.door}>
          {t.school.text}
        </DoorCard>
        <DoorCard href={href("/registreren/bedrijf")} icon="building" title={t.company.door}>
          {t.company.text}
        </DoorCard>
      </Grid>
    </>
  );
}
