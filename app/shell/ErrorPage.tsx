import { isRouteErrorResponse, useRouteError } from "@remix-run/react";

import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, EmptyState, PageHeader } from "~/ui";

import { shellMessages } from "./shell.messages";

/** What went wrong, in words, and a way on. Coded errors bring their own text. */
export function ErrorPage() {
  const error = useRouteError();
  const t = useMessages(shellMessages);
  const href = useHref();
  const known = isRouteErrorResponse(error) ? error : undefined;
  const titles: Record<number, string> = { 403: t.forbidden, 404: t.notFound, 503: t.unavailable };
  const title = titles[known?.status ?? 500] ?? t.error;
  const said = (known?.data as { message?: unknown } | null | undefined)?.message;
  return (
    <>
      <PageHeader title={title} />
      <EmptyState
        title={typeof said === "string" ? said : known?.status === 404 ? t.notFound : t.errorText}
        actions={
          <>
            <ButtonLink href={href("/zoeken")} variant="primary">
              {t.toSearch}
            </ButtonLink>
            <ButtonLink href={href("/")}>{t.toHome}</ButtonLink>
          </>
        }
      />
    </>
  );
}
