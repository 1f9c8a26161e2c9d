import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { useRefused } from "~/platform/forms/use-form";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { secretHeaders, secretMeta } from "~/platform/http/secret-page";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Container, ErrorSummary, Notice, PageHeader, Stack } from "~/ui";

import { mayOpenSigningLink } from "../agreements.permissions";
import { AgreementTerms } from "../components/AgreementTerms";
import { Signatures } from "../components/Signatures";
import { CodeForm, RefuseForm, SignForm } from "../components/SignForms";
import { signingIntents } from "../signing-intents.server";
import { signingMessages } from "../signing.messages";
import { viewMessages } from "../view.messages";
import { agreementBehindLink } from "../views.usecases.server";

const params = z.object({ token: z.string().max(100) });

/** Only looks: mail programs open links by themselves. */
export const loader = defineLoader({ allow: mayOpenSigningLink, params }, async ({ ctx, params }) => ({
  ...(await agreementBehindLink(ctx.db, params.token, ctx.clock.now())),
  token: params.token,
}));

export const action = defineAction({ allow: mayOpenSigningLink, params, intents: signingIntents });

/** After a refusal too: the agreement has just moved on. */
export const shouldRevalidate = () => true;

export const headers = secretHeaders;

export const meta: MetaFunction<typeof loader> = ({ location }) =>
  secretMeta(signingMessages[localeOfPath(location.pathname)].title);

export default function Sign() {
  const { state, view, role, name, codeUntil, token } = useLoaderData<typeof loader>();
  const t = useMessages(signingMessages);
  const v = useMessages(viewMessages);
  const href = useHref();
  const refused = useRefused();
  const version = view?.versions[0];
  const open = state === "open" && role !== null;
  return (
    <Container width="narrow">
      <Stack>
        <PageHeader
          title={open ? t.title : state === "open" ? t.over.unknown : t.over[state]}
          lead={open ? t.lead(name, t.roles[role]) : undefined}
        />
        <ErrorSummary title={t.errors} errors={refused} />
        {state === "open" ? null : (
          <Notice tone={state === "done" ? "ok" : "info"}>{t.over[`${state}Text`]}</Notice>
        )}
        {view === null || version === undefined ? null : (
          <>
            <AgreementTerms version={version} placement={view.placement} />
            {open ? (
              <>
                <CodeForm codeUntil={codeUntil} />
                <SignForm name={name} />
                <RefuseForm />
              </>
            ) : null}
            <Signatures version={version} />
            <ButtonLink variant="secondary" icon="download" href={href(`/ondertekenen/${token}/pdf`)}>
              {v.pdf}
            </ButtonLink>
          </>
        )}
      </Stack>
    </Container>
  );
}
