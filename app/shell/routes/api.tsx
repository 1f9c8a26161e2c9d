import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { parametersOf } from "~/platform/api/openapi";
import { everyone } from "~/platform/auth/viewer";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useMessages } from "~/platform/i18n/use-messages";
import { A, Container, Disclosure, PageHeader, Prose, Section, Stack, Table, Text } from "~/ui";

import { apiMessages } from "../api.messages";
import { apiOperations } from "../api-operations.server";

export const loader = defineLoader({ allow: everyone }, ({ ctx }) => ({
  operations: apiOperations.map((operation) => ({
    id: operation.id,
    path: `/api/v1${operation.path}`,
    title: operation.title[ctx.locale],
    description: operation.description[ctx.locale],
    example: operation.example === undefined ? null : `/api/v1${operation.path}${operation.example}`,
    parameters: parametersOf(operation).map(({ name, description }) => ({
      name,
      description: description ?? "",
    })),
  })),
}));

export const meta: MetaFunction = ({ location }) => {
  const t = apiMessages[localeOfPath(location.pathname)];
  return [{ title: `${t.title} – Vakbrug` }, { name: "description", content: t.lead }];
};

export default function OpenData() {
  const { operations } = useLoaderData<typeof loader>();
  const t = useMessages(apiMessages);
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <Container width="text">
        <Stack gap="l">
          <Prose>
            <h2>{t.how}</h2>
            <ul>
              {t.rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
            <p>
              {t.machine} <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>
            </p>
            <h2 id="wrong-parameters">{t.wrong}</h2>
            <p>{t.wrongText}</p>
            <p>{t.licence}</p>
          </Prose>
          {operations.map((operation) => (
            <Section key={operation.id} id={operation.id} title={operation.title}>
              <Stack gap="s">
                <Text weight="bold">GET {operation.path}</Text>
                <Text>{operation.description}</Text>
                {operation.example === null ? null : (
                  <Text>
                    {t.example}: <A href={operation.example}>{operation.example}</A>
                  </Text>
                )}
                {operation.parameters.length === 0 ? null : (
                  <Disclosure summary={t.parameters}>
                    <Table
                      caption={t.parameters}
                      hideCaption
                      columns={[
                        { key: "name", header: t.name, cell: (row) => row.name, rowHeader: true },
                        {
                          key: "meaning",
                          header: t.meaning,
                          cell: (row) => <span lang="en">{row.description}</span>,
                        },
                      ]}
                      rows={operation.parameters}
                      rowKey={(row) => row.name}
                    />
                  </Disclosure>
                )}
              </Stack>
            </Section>
          ))}
        </Stack>
      </Container>
    </>
  );
}
