import type { Db } from "~/platform/db.server";
import type { Env } from "~/platform/env/env.server";
import { platformError } from "~/platform/errors/errors";

import { audit } from "./audit.usecases.server";
import { findMail, findMails, type MailLine } from "./mails.repository.server";

export type { MailLine } from "./mails.repository.server";

const perPage = 50;

/** A page of the mails that the site has made, by words of address and subject. */
export async function mailList(
  db: Db,
  { words, page }: { words: string; page: number },
): Promise<{ lines: MailLine[]; more: boolean }> {
  const wanted = words
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, 6);
  const found = await findMails(wanted, { limit: perPage + 1, offset: (page - 1) * perPage }, db);
  return { lines: found.slice(0, perPage), more: found.length > perPage };
}

export interface Administrator {
  userId: string;
  env: Pick<Env, "SMTP_URL">;
  now: Date;
}

/**
 * One mail, for an administrator; that they looked is written down. The text, with links that stand for its reader, only
 * while no mail server is set and nobody else would ever read it: null otherwise. Throws `not_found`.
 */
export async function openMail(db: Db, id: string, { userId, env, now }: Administrator) {
  const found = await findMail(id, db);
  if (found === null) throw platformError("not_found");
  const { text, ...facts } = found;
  await audit(db, { actorId: userId, action: "mail.opened", subjectType: "mail", subjectId: id }, now);
  return { ...facts, text: env.SMTP_URL === undefined ? text : null };
}
