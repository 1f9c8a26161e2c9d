import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Container, Notice, PageHeader, Stack } from "~/ui";

import { applicationMessages } from "../application.messages";
import type { applicationBehindLink } from "../applications.views.usecases.server";
import { stateMessages } from "../state.messages";

type DeadLink = Exclude<Awaited<ReturnType<typeof applicationBehindLink>>, { state: "live" }>;

/** The link does nothing (any more): what its reader has just done with it, or why, and the way on. */
export function ApplicationOver({ link, done }: { link: DeadLink; done: string | undefined }) {
  const t = useMessages(applicationMessages).link;
  const states = useMessages(stateMessages);
  const href = useHref();
  if (done !== undefined)
    return (
      <Container width="narrow">
        <Stack>
          <PageHeader title={t.thanks} />
          <Notice tone="ok" role="status">
            {`${done} ${t.next}`}
          </Notice>
        </Stack>
      </Container>
    );
  const [title, text] =
    link.state === "unknown"
      ? [t.unknown, t.unknownText]
      : link.state === "expired"
        ? [t.expired, t.expiredText]
        : [t.used, t.usedText(states[link.status])];
  return (
    <Container width="narrow">
      <Stack>
        <PageHeader title={title} />
        <Notice actions={<ButtonLink href={href("/inloggen?terug=/mijn")}>{t.signIn}</ButtonLink>}>
          {text}
        </Notice>
      </Stack>
    </Container>
  );
}
