import type { Db } from "~/platform/db.server";
import { localePath, type Locale } from "~/platform/i18n/i18n";
import { enqueueMail } from "~/platform/mail/mail.server";

import { accountMailMessages } from "./accounts.mail.messages";

interface Person {
  name: string;
  email: string;
  locale: Locale;
}
interface Request {
  now: Date;
  appUrl: string;
  locale: Locale;
}
type Kind = Exclude<keyof typeof accountMailMessages.nl, "hello" | "dear">;

async function send(
  tx: Db,
  kind: Kind,
  person: Person,
  path: string,
  { now, appUrl }: Omit<Request, "locale">,
): Promise<void> {
  const t = accountMailMessages[person.locale];
  await enqueueMail(
    tx,
    {
      to: { address: person.email, name: person.name },
      locale: person.locale,
      template: `accounts.${kind}`,
      subject: t[kind].subject,
      body: {
        greeting: person.name === "" ? t.hello : t.dear(person.name),
        blocks: [
          { kind: "paragraph", text: t[kind].text },
          { kind: "button", label: t[kind].button, url: appUrl + localePath(person.locale, path) },
          { kind: "paragraph", text: t[kind].after },
        ],
      },
    },
    now,
  );
}

export const mailConfirmation = (tx: Db, person: Person, secret: string, request: Request): Promise<void> =>
  send(tx, "confirm", person, `/bevestigen/${secret}`, request);

export const mailNewPassword = (tx: Db, person: Person, secret: string, request: Request): Promise<void> =>
  send(tx, "newPassword", person, `/nieuw-wachtwoord/${secret}`, request);

/** Somebody registered with an address that has an account: only its owner may know that. */
export const mailAddressKnown = (tx: Db, email: string, request: Request): Promise<void> =>
  send(tx, "known", { name: "", email, locale: request.locale }, "/wachtwoord-vergeten", request);

/** To the new address of somebody who wants to change theirs. */
export const mailNewAddress = (
  tx: Db,
  person: Person,
  email: string,
  secret: string,
  request: Request,
): Promise<void> => send(tx, "newAddress", { ...person, email }, `/nieuw-adres/${secret}`, request);

/** Somebody wants to change to an address that has an account: only its owner may know that. */
export const mailAddressTaken = (tx: Db, email: string, request: Request): Promise<void> =>
  send(tx, "addressTaken", { name: "", email, locale: request.locale }, "/wachtwoord-vergeten", request);

/** To the old address, so that a change by somebody else does not go unseen. */
export const mailAddressChanged = (tx: Db, person: Person, request: Omit<Request, "locale">): Promise<void> =>
  send(tx, "addressChanged", person, "/", request);

export const mailPasswordChanged = (
  tx: Db,
  person: Person,
  request: Omit<Request, "locale">,
): Promise<void> => send(tx, "passwordChanged", person, "/wachtwoord-vergeten", request);
