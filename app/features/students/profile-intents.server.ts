import { redirect } from "@remix-run/node";

import type { ActionReply } from "~/platform/forms/form-reply";
import { viewerOf, type RequestContext } from "~/platform/http/context.server";
import { intent } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

import type { SchoolChoice } from "./components/SkillParts";
import type { PartName } from "./core/parts";
import { askGuardian } from "./guardian.usecases.server";
import { partMessages } from "./parts.messages";
import { profilePage } from "./profile-page.usecases.server";
import { profilePath } from "./profile-path";
import {
  claimSchool,
  saveAbout,
  saveAim,
  saveReach,
  saveSharing,
  saveSkills,
  saveWhen,
  type Self,
} from "./profile.usecases.server";
import { sentFrom } from "./sent-from.server";
import {
  aboutSchema,
  aimSchema,
  guardianSchema,
  reachSchema,
  schoolSchema,
  sharingSchema,
  skillsSchema,
  whenSchema,
} from "./students.schemas";

const self = (ctx: RequestContext): Self => ({ userId: viewerOf(ctx).userId, now: ctx.clock.now() });

/** On to the next part that lacks something; to the overview when none does. */
async function onward(ctx: RequestContext, url: URL, part: PartName): Promise<Response> {
  const { next } = await profilePage(ctx.db, viewerOf(ctx), part, ctx.clock.now());
  const at = next === null ? { gedaan: "complete" } : { deel: next, gedaan: "saved" };
  return redirect(localePath(ctx.locale, profilePath(sentFrom(url), at)));
}

/** What the page needs to let somebody choose among schools. */
export type ProfileReply = ActionReply & { choices?: SchoolChoice[] };

/** The forms of the profile, one for each part. */
export const profileIntents = {
  about: intent(aboutSchema, async ({ ctx, url, value }) => {
    await saveAbout(ctx.db, self(ctx), value);
    return onward(ctx, url, "over-jou");
  }),
  aim: intent(aimSchema, async ({ ctx, url, value }) => {
    await saveAim(ctx.db, self(ctx), value);
    return onward(ctx, url, "zoeken");
  }),
  reach: intent(reachSchema, async ({ ctx, url, value }) => {
    await saveReach(ctx.db, self(ctx), value);
    return onward(ctx, url, "reizen");
  }),
  when: intent(whenSchema, async ({ ctx, url, value }) => {
    await saveWhen(ctx.db, self(ctx), value);
    return onward(ctx, url, "wanneer");
  }),
  skills: intent(skillsSchema, async ({ ctx, url, value }) => {
    await saveSkills(ctx.db, self(ctx), value);
    return onward(ctx, url, "kunnen");
  }),
  school: intent(
    schoolSchema,
    async ({ ctx, url, value }) => {
      const outcome = await claimSchool(ctx.db, self(ctx), value);
      if (outcome.status === "saved") return onward(ctx, url, "school");
      const { school = "", schoolId = "", studentNumber } = value;
      const reply: ProfileReply = {
        form: {
          intent: "school",
          values: { school, schoolId, studentNumber },
          errors: { schoolId: [partMessages[ctx.locale].which] },
          formErrors: [],
        },
        choices: outcome.choices,
      };
      return reply;
    },
    (locale) => partMessages[locale].field,
  ),
  guardian: intent(guardianSchema, async ({ ctx, url, value }) => {
    const { env, locale, address } = ctx;
    const { email } = viewerOf(ctx);
    await askGuardian(ctx.db, self(ctx), value, { locale, address, email, appUrl: env.appUrl });
    return onward(ctx, url, "ouder");
  }),
  sharing: intent(sharingSchema, async ({ ctx, url, value }) => {
    await saveSharing(ctx.db, self(ctx), value);
    return onward(ctx, url, "delen");
  }),
};
