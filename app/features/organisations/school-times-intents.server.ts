import { redirect } from "@remix-run/node";

import type { RequestContext } from "~/platform/http/context.server";
import { intent } from "~/platform/http/route.server";
import { localePath, type Locale } from "~/platform/i18n/i18n";

import { keptSchools } from "./organisations.permissions";
import { bellSchema, closedSchema, reopenSchema } from "./school-times.forms";
import { schoolTimesMessages } from "./school-times.messages";
import { addClosed, removeClosed, saveBell, type SchoolPerson } from "./school-times.usecases.server";

/** The viewer as somebody who keeps the times of their schools. */
export const keeper = ({ viewer, clock }: RequestContext): SchoolPerson => ({
  schoolIds: keptSchools(viewer),
  now: clock.now(),
});

const done = ({ locale }: RequestContext, schoolId: string, said: string) =>
  redirect(localePath(locale, `/school/tijden?school=${schoolId}&gedaan=${said}`));
const texts = (locale: Locale) => schoolTimesMessages[locale].field;

/** The forms on the page with a school's times. */
export const schoolTimesIntents = {
  bell: intent(
    bellSchema,
    async ({ ctx, value }) => {
      await saveBell(ctx.db, keeper(ctx), value);
      return done(ctx, value.schoolId, "bell");
    },
    texts,
  ),
  close: intent(
    closedSchema,
    async ({ ctx, value }) => {
      await addClosed(ctx.db, keeper(ctx), value);
      return done(ctx, value.schoolId, "added");
    },
    texts,
  ),
  reopen: intent(reopenSchema, async ({ ctx, value }) => {
    await removeClosed(ctx.db, keeper(ctx), value);
    return done(ctx, value.schoolId, "removed");
  }),
};
