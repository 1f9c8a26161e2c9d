import { z } from "zod";

import { toKeep } from "~/platform/files/kept-file.server";
import { defineLoader } from "~/platform/http/route.server";

import { mayRecruit } from "../applications.permissions";
import { cvForCompany } from "../cv.usecases.server";
import { asRecruiter } from "../recruiter.server";

const params = z.object({ id: z.uuid() });

/** The CV that goes along with an application, under a name that says nothing about the applicant. */
export const loader = defineLoader({ allow: mayRecruit, params }, async ({ ctx, params }) => {
  const cv = await cvForCompany(ctx.db, params.id, asRecruiter(ctx).companyIds);
  return toKeep({ fileName: cv.name, mime: cv.mime, content: cv.content }, "cv");
});
