import { redirect } from "@remix-run/node";
import { z } from "zod";

import { viewerOf } from "~/platform/http/context.server";
import { intent } from "~/platform/http/route.server";
import { localePath, type Locale } from "~/platform/i18n/i18n";

import { accountRequest } from "./account-request.server";
import { accountMessages } from "./accounts.messages";
import { changeEmailSchema, changePasswordSchema, profileSchema } from "./accounts.schemas";
import { describeDevice } from "./core/device";
import {
  askNewEmail,
  changePassword,
  changeProfile,
  forgetNewEmail,
  signOutEverywhere,
} from "./own-account.usecases.server";

const nothing = z.object({});
const texts = (locale: Locale) => accountMessages[locale].fields;

const done = (locale: Locale, said: string, headers: HeadersInit = {}) =>
  redirect(localePath(locale, `/mijn/account?gedaan=${said}`), { headers });

/** The forms on the page with one's own account. */
export const ownAccountIntents = {
  profile: intent(profileSchema, async ({ ctx, value }) => {
    await changeProfile(ctx.db, viewerOf(ctx).userId, value);
    return done(value.locale, "profile");
  }),
  password: intent(
    changePasswordSchema,
    async ({ ctx, value, request }) => {
      const device = describeDevice(request.headers.get("user-agent"));
      const how = { ...accountRequest(ctx), device };
      const cookie = await changePassword(ctx.db, ctx.sessions, viewerOf(ctx), value, how);
      return done(ctx.locale, "password", { "Set-Cookie": cookie });
    },
    texts,
  ),
  email: intent(changeEmailSchema, async ({ ctx, value }) => {
    await askNewEmail(ctx.db, viewerOf(ctx), value, accountRequest(ctx));
    return done(ctx.locale, "asked");
  }),
  "forget-email": intent(nothing, async ({ ctx }) => {
    await forgetNewEmail(ctx.db, viewerOf(ctx), ctx.clock.now());
    return done(ctx.locale, "forgotten");
  }),
  "sign-out-everywhere": intent(nothing, async ({ ctx }) => {
    const cookie = await signOutEverywhere(ctx.sessions, viewerOf(ctx));
    return redirect(localePath(ctx.locale, "/inloggen"), { headers: { "Set-Cookie": cookie } });
  }),
};
