import { issueToken } from "~/features/accounts/index.server";
import { confirmEmail } from "~/features/accounts/accounts.usecases.server";
import { fixedClock } from "../../setup/clock";
import { everybody, signedIn } from "./actors";
import type { AccessTable } from "./rules";

const password = "een brug over het kanaal";

export const accountsAccess: AccessTable = {
  "/inloggen": {
    may: everybody,
    forms: {
      "sign-in": {
        may: everybody,
        body: ({ viewers }) => ({ email: viewers.member?.email ?? "", password }),
      },
    },
  },
  "/uitloggen": { may: everybody, forms: { "sign-out": { may: everybody } } },
  "/bevestigen/:secret": {
    params: ({ links }) => ({ secret: links.confirm }),
    may: everybody,
    forms: {
      confirm: { may: everybody },
      resend: {
        may: everybody,
        body: { email: "iemand@school.test" },
        given: (tx, { links }) => confirmEmail(tx, links.confirm, fixedClock().now()),
      },
    },
  },
  "/wachtwoord-vergeten": {
    may: everybody,
    forms: { forgot: { may: everybody, body: { email: "iemand@school.test" } } },
  },
  "/nieuw-wachtwoord/:secret": {
    params: ({ links }) => ({ secret: links.reset }),
    may: everybody,
    forms: { reset: { may: everybody, body: { password } } },
  },
  "/nieuw-adres/:secret": {
    params: ({ links }) => ({ secret: links.newAddress }),
    may: everybody,
    forms: { confirm: { may: everybody } },
  },
  "/beheer/mails": { may: ["admin"], query: "?q=school&pagina=1" },
  "/beheer/mails/:id": { may: ["admin"], params: ({ mailId }) => ({ id: mailId }) },
  "/mijn": { may: signedIn },
  "/mijn/account": {
    may: signedIn,
    forms: {
      profile: { may: signedIn, body: { name: "Iemand Anders", phone: "", locale: "nl" } },
      // Everybody's password in this world; it is one's own that is asked.
      password: { may: signedIn, body: { currentPassword: password, password: "een andere brug over zee" } },
      email: { may: signedIn, body: { currentPassword: password, email: "nieuw.adres@vakbrug.test" } },
      "forget-email": {
        may: signedIn,
        given: (tx, { viewers }) =>
          issueToken(
            tx,
            {
              ...{ purpose: "change_email", email: "ander.adres@vakbrug.test" },
              ...{ userId: viewers.member?.userId ?? "", expiresAt: new Date("2026-12-31") },
            },
            fixedClock().now(),
          ),
      },
      "sign-out-everywhere": { may: signedIn },
    },
  },
};
