import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { signedIn } from "~/platform/auth/viewer";
import { viewerOf } from "~/platform/http/context.server";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, DoorCard, Doors, EmptyState, Notice, PageHeader, Section } from "~/ui";

import { doorsFor } from "../mine/doors";
import { mineMessages } from "../mine/mine.messages";
import { minePage } from "../mine/mine.server";
import { ToDoList } from "../ToDoList";

export const loader = defineLoader({ allow: signedIn }, ({ ctx }) =>
  minePage({ db: ctx.db, viewer: viewerOf(ctx), locale: ctx.locale, now: ctx.clock.now() }),
);

export const meta: MetaFunction = ({ location }) => [
  { title: `${mineMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function Mine() {
  const { name, email, confirmed, toDos, checks, doors } = useLoaderData<typeof loader>();
  const t = useMessages(mineMessages);
  const href = useHref();
  return (
    <>
      <PageHeader title={t.title} lead={t.hello(name)} />
      {confirmed ? null : (
        <Notice
          tone="warn"
          title={t.confirmTitle}
          actions={<ButtonLink href={href("/bevestigen/opnieuw")}>{t.confirmAgain}</ButtonLink>}
        >
          {t.confirmText(email)}
        </Notice>
      )}
      {checks.map((check) => (
        <Notice
          key={check.id}
          tone={check.state === "pending" ? "info" : "stop"}
          title={t.checkTitle[check.state](check.name)}
        >
          {t.check[check.state][check.organisation]}
        </Notice>
      ))}
      {toDos.length === 0 ? (
        <EmptyState title={t.nothing}>{t.nothingText}</EmptyState>
      ) : (
        <Section title={t.waiting(toDos.length)}>
          <ToDoList toDos={toDos} />
        </Section>
      )}
      <Section title={t.doors} tone="sunk">
        <Doors>
          {doorsFor(doors, t).map(([path, icon, title, text]) => (
            <DoorCard key={path} href={href(path)} icon={icon} title={title}>
              {text}
            </DoorCard>
          ))}
        </Doors>
      </Section>
    </>
  );
}
