import { findSchoolById } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";
import type { Env } from "~/platform/env/env.server";
import { localePath } from "~/platform/i18n/i18n";
import { enqueueMail } from "~/platform/mail/mail.server";

import { findAccount } from "./claims.repository.server";
import { studentMailMessages } from "./student-mail.messages";

const paths = {
  confirmed: "/mijn/profiel",
  confirmed_placed: "/mijn/sollicitaties",
  rejected: "/mijn/profiel?deel=school",
};

/** Tells somebody whether their school knows them, and what the school does next for who has a place already. */
export async function mailDecision(
  tx: Db,
  decided: keyof typeof paths,
  about: { userId: string | null; schoolId: string },
  { appUrl }: Pick<Env, "appUrl">,
  now: Date,
): Promise<void> {
  const account = about.userId === null ? null : await findAccount(about.userId, tx);
  if (account === null) return;
  const { locale } = account;
  const school = (await findSchoolById(tx, about.schoolId))?.name ?? "";
  const t = studentMailMessages[locale];
  await enqueueMail(
    tx,
    {
      to: { address: account.email, name: account.name },
      locale,
      template: `students.${decided}`,
      subject: t[decided].subject(school),
      body: {
        greeting: t.greeting(account.name),
        blocks: [
          { kind: "paragraph", text: t[decided].text(school) },
          { kind: "button", label: t[decided].button, url: appUrl + localePath(locale, paths[decided]) },
        ],
      },
    },
    now,
  );
}
