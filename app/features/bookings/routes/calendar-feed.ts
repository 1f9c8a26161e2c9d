import { z } from "zod";

import { everyone } from "~/platform/auth/viewer";
import { defineLoader } from "~/platform/http/route.server";

import { readFeed } from "../feeds.usecases.server";

const params = z.object({ secret: z.string().max(100) });

/** Calendar programs cannot sign in: the address is the secret. */
export const loader = defineLoader({ allow: everyone, params }, async ({ ctx, params }) => {
  const content = await readFeed(ctx.db, params.secret, ctx.env, ctx.clock.now());
  return new Response(content, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'inline; filename="vakbrug.ics"',
      "Cache-Control": "private, max-age=900",
      "X-Robots-Tag": "noindex",
    },
  });
});
