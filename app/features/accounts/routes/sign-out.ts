import { redirect } from "@remix-run/node";
import { z } from "zod";

import { everyone } from "~/platform/auth/viewer";
import { defineAction, intent } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

export const action = defineAction({
  allow: everyone,
  intents: {
    "sign-out": intent(z.object({}), async ({ ctx }) => {
      const home = localePath(ctx.locale, "/");
      if (ctx.viewer === null) return redirect(home);
      const cookie = await ctx.sessions.end(ctx.viewer.sessionId);
      return redirect(home, { headers: { "Set-Cookie": cookie } });
    }),
  },
});
