import { viewerOf } from "~/platform/http/context.server";
import { defineLoader } from "~/platform/http/route.server";

import { cvResponse } from "../cv-response.server";
import { studentError } from "../students.errors";
import { mayHaveProfile } from "../students.permissions";
import { cvOf, ownStudent } from "../views.usecases.server";

/** One's own CV, to keep. */
export const loader = defineLoader({ allow: mayHaveProfile }, async ({ ctx }) => {
  const own = await ownStudent(ctx.db, viewerOf(ctx).userId);
  const cv = own === null ? null : await cvOf(ctx.db, own.studentId);
  if (cv === null) throw studentError("not_found");
  return cvResponse(cv);
});
