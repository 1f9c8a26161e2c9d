import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { Refused } from "~/features/organisations";
import { useForm } from "~/platform/forms/use-form";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, EmptyState, Notice, Stack, Tabs } from "~/ui";

import { bookingSchools, mayOpenRequestForm, mayRequest } from "../bookings.permissions";
import { classesFormMessages } from "../classes-form.messages";
import { classesPage } from "../bundle-page.server";
import { bundleSchema } from "../bundle.schemas";
import { requestBundle } from "../bundle.usecases.server";
import { ClassesForm } from "../components/ClassesForm";
import { RequestFrame } from "../components/RequestPage";
import { requestParams } from "../request-page.server";
import { asTeacher } from "../who.server";
import { takesClasses } from "../words";

export const loader = defineLoader({ allow: mayOpenRequestForm, params: requestParams }, classesPage);

export const action = defineAction({
  allow: mayRequest,
  params: requestParams,
  intents: {
    "request-classes": intent(bundleSchema, async ({ ctx, value }) => {
      const requester = { ...asTeacher(ctx), schoolIds: bookingSchools(ctx.viewer) };
      const reference = await requestBundle(ctx.db, requester, value);
      return redirect(localePath(ctx.locale, `/mijn/boekingen/${reference}`));
    }),
  },
});

/** After a refusal too: which moments are free has just changed. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data, location }) => [
  {
    title: `${classesFormMessages[localeOfPath(location.pathname)].title(data?.listing.title ?? "")} – Vakbrug`,
  },
  { name: "robots", content: "noindex" },
];

/** A school asks for several classes in one request. */
export default function RequestClasses() {
  const page = useLoaderData<typeof loader>();
  const t = useMessages(classesFormMessages);
  const href = useHref();
  const { listing, schools, schoolId } = page;
  const { refused } = useForm("request-classes");
  const single = `/aanbod/${listing.slug}/boeken`;
  return (
    <RequestFrame
      page={page}
      title={t.title(listing.title)}
      lead={t.lead(listing.companyName)}
      back={{ href: href(single), label: t.one }}
      keep={refused}
    >
      <Refused />
      {schoolId === null || !(refused || takesClasses(page.slots)) ? (
        <EmptyState
          title={t.none.title}
          drawing="calendar"
          actions={<ButtonLink href={href(single)}>{t.one}</ButtonLink>}
        >
          {t.none.text}
        </EmptyState>
      ) : (
        <Stack gap="l">
          {schools.length > 1 ? (
            <Tabs
              label={t.schools}
              items={schools.map(({ id, name }) => ({
                key: id,
                href: href(`${single}/klassen?school=${id}`),
                label: name,
                current: id === schoolId,
              }))}
            />
          ) : null}
          {page.bell.length > 0 ? null : (
            <Notice
              tone="info"
              actions={<ButtonLink href={href(`/school/tijden?school=${schoolId}`)}>{t.toBell}</ButtonLink>}
            >
              {t.noBell}
            </Notice>
          )}
          <ClassesForm key={schoolId} page={{ ...page, schoolId }} />
        </Stack>
      )}
    </RequestFrame>
  );
}
