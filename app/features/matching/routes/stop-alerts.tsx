import type { MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { everyone } from "~/platform/auth/viewer";
import { useRefused } from "~/platform/forms/use-form";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { secretHeaders, secretMeta } from "~/platform/http/secret-page";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import {
  ButtonLink,
  Container,
  ErrorSummary,
  HiddenField,
  Notice,
  PageHeader,
  Stack,
  SubmitButton,
  Text,
} from "~/ui";

import { savedMessages } from "../saved.messages";
import { searchBehindLink, stopAlerts } from "../saved.usecases.server";

const params = z.object({ secret: z.string().max(100) });

/** Only looks: mail programs open links by themselves. */
export const loader = defineLoader({ allow: everyone, params }, async ({ ctx, params }) => {
  const { name, off } = await searchBehindLink(ctx.db, params.secret, ctx.clock.now());
  return { name, off };
});

/**
 * Sent by the button, and by mail programs themselves: a POST with `List-Unsubscribe=One-Click` and no session, that must
 * be answered without a redirect (RFC 8058, 3.1).
 */
export const action = defineAction({
  allow: everyone,
  params,
  intents: {
    stop: intent(z.object({}), async ({ ctx, params }) => {
      await stopAlerts(ctx.db, params["secret"] ?? "", ctx.clock.now());
      return {};
    }),
  },
});

export const shouldRevalidate = () => true;

export const headers = secretHeaders;

export const meta: MetaFunction<typeof loader> = ({ location }) =>
  secretMeta(savedMessages[localeOfPath(location.pathname)].offTitle);

export default function StopAlerts() {
  const { name, off } = useLoaderData<typeof loader>();
  const t = useMessages(savedMessages);
  const href = useHref();
  const refused = useRefused();
  return (
    <Container width="narrow">
      <Stack>
        <PageHeader title={t.offTitle} />
        <ErrorSummary title={t.errors} errors={refused} />
        {off ? (
          <Notice tone="ok" actions={<ButtonLink href={href("/mijn/zoekopdrachten")}>{t.list}</ButtonLink>}>
            {t.offDone(name)} {t.offAgain}
          </Notice>
        ) : (
          <Form method="post">
            <HiddenField name="intent" value="stop" />
            <Stack>
              <Text>{t.offQuestion(name)}</Text>
              <div>
                <SubmitButton icon="bell">{t.offButton}</SubmitButton>
              </div>
            </Stack>
          </Form>
        )}
      </Stack>
    </Container>
  );
}
