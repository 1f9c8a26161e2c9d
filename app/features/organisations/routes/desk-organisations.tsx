import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { coordinators } from "~/platform/auth/viewer";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { EmptyState, PageHeader, Pages, Stack } from "~/ui";

import { OrganisationCard } from "../components/OrganisationCard";
import { OrganisationFilter } from "../components/OrganisationFilter";
import { DeskTabs } from "../components/OrganisationTabs";
import { organisationKinds, verificationStates } from "../core/verification";
import { fileMessages } from "../file.messages";
import { asJudge } from "../judge-intent.server";
import { organisationList } from "../organisation-file.usecases.server";

/** A filter that is not right is no filter: this is a list to look through, and says what it shows. */
const filters = z.object({
  q: z.string().max(80).catch(""),
  soort: z.enum(organisationKinds).nullable().catch(null),
  stand: z.enum(verificationStates).nullable().catch(null),
  pagina: z.coerce.number().int().min(1).max(1000).catch(1),
});

export const loader = defineLoader({ allow: coordinators }, async ({ ctx, url }) => {
  const { q, soort, stand, pagina } = filters.parse(
    Object.fromEntries(["q", "soort", "stand", "pagina"].map((key) => [key, url.searchParams.get(key)])),
  );
  const { territory } = await asJudge(ctx);
  const search = { words: q, kind: soort, state: stand, page: pagina };
  return { search, ...(await organisationList(ctx.db, territory, search)) };
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${fileMessages[localeOfPath(location.pathname)].list.title} – Vakbrug` },
];

export default function DeskOrganisations() {
  const { search, lines, more } = useLoaderData<typeof loader>();
  const t = useMessages(fileMessages).list;
  const href = useHref();
  const at = (page: number) => {
    const query = new URLSearchParams({
      q: search.words,
      soort: search.kind ?? "",
      stand: search.state ?? "",
      pagina: String(page),
    });
    return href(`/beheer/organisaties?${query.toString()}`);
  };
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <DeskTabs current="organisaties" />
      <Stack>
        <OrganisationFilter search={search} />
        {lines.length === 0 ? (
          <EmptyState title={t.none} drawing="search">
            {t.noneText}
          </EmptyState>
        ) : (
          <Stack as="ul" gap="s">
            {lines.map((line) => (
              <OrganisationCard key={line.id} line={line} />
            ))}
          </Stack>
        )}
        <Pages
          label={t.pages}
          status={t.page(search.page)}
          page={search.page}
          more={more}
          to={at}
          previous={t.previous}
          next={t.next}
        />
      </Stack>
    </>
  );
}
