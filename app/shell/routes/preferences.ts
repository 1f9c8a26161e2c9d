import { redirect } from "@remix-run/node";
import { z } from "zod";

import { everyone } from "~/platform/auth/viewer";
import { notTyped, returnPath } from "~/platform/forms/text";
import { defineAction, intent } from "~/platform/http/route.server";

const schema = z.object({
  theme: z.enum(["light", "dark", "system"], notTyped),
  returnTo: returnPath("/"),
});

/** The switch for light and dark: a cookie, and back to where the person was. */
export const action = defineAction({
  allow: everyone,
  intents: {
    theme: intent(schema, async ({ value }) => {
      const cookie =
        value.theme === "system"
          ? "theme=; Path=/; SameSite=Lax; Max-Age=0"
          : `theme=${value.theme}; Path=/; SameSite=Lax; Max-Age=31536000`;
      return redirect(value.returnTo, { headers: { "Set-Cookie": cookie } });
    }),
  },
});
