import { redirect } from "@remix-run/node";

import { claimIntents } from "~/features/students/index.server";
import { platformError } from "~/platform/errors/errors";
import type { RequestContext } from "~/platform/http/context.server";
import { intent } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

import { confirmedPlaces } from "../confirmed.usecases.server";
import { fieldMessages } from "../field.messages";
import { placingSchools } from "../placements.permissions";
import { elsewhereSchema, reportIdSchema, reportStudentSchema, studentIdSchema } from "../placements.schemas";
import { placedElsewhere, reportStudent, stillLooking, takeBack } from "../students.usecases.server";
import { reportAgain, reportKnown } from "../unreported.usecases.server";
import { reportCommand, school } from "./student-intents.server";

const kept = ["toon", "q", "opleiding", "leerweg", "urgentie", "pagina"] as const;

/** Back to the list as it was filtered. */
function back(ctx: RequestContext, url: URL, said: string) {
  const query = new URLSearchParams();
  for (const name of kept) {
    const value = url.searchParams.get(name);
    if (value !== null) query.set(name, value);
  }
  query.set("gedaan", said);
  return redirect(localePath(ctx.locale, `/school/studenten?${query.toString()}`));
}

const by = (ctx: RequestContext) => ({ ...school(ctx), now: ctx.clock.now() });

/** The forms of the work list. */
export const studentsIntents = {
  ...claimIntents(confirmedPlaces),
  report: intent(
    reportStudentSchema,
    async ({ ctx, value }) => {
      const { viewer } = ctx;
      if (viewer === null || !placingSchools(viewer).includes(value.schoolId))
        throw platformError("forbidden");
      const id = await reportStudent(ctx.db, value, { actorId: viewer.userId, now: ctx.clock.now() });
      return redirect(localePath(ctx.locale, `/school/studenten/${id}?gedaan=reported`));
    },
    (locale) => fieldMessages[locale],
  ),
  elsewhere: intent(elsewhereSchema.extend(reportIdSchema.shape), async ({ ctx, value, url }) => {
    await placedElsewhere(ctx.db, { ...(await reportCommand(ctx, value.reportId)), place: value.place });
    return back(ctx, url, "solved");
  }),
  "take-back": intent(reportIdSchema, async ({ ctx, value, url }) => {
    await takeBack(ctx.db, await reportCommand(ctx, value.reportId));
    return back(ctx, url, "taken_back");
  }),
  renew: intent(reportIdSchema, async ({ ctx, value, url }) => {
    await stillLooking(ctx.db, await reportCommand(ctx, value.reportId));
    return back(ctx, url, "renewed");
  }),
  again: intent(reportIdSchema, async ({ ctx, value, url }) => {
    await reportAgain(ctx.db, value.reportId, by(ctx));
    return back(ctx, url, "again");
  }),
  known: intent(studentIdSchema, async ({ ctx, value, url }) => {
    await reportKnown(ctx.db, value.studentId, by(ctx));
    return back(ctx, url, "known");
  }),
};
