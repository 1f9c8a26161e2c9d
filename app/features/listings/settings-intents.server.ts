import { redirect } from "@remix-run/node";

import {
  companySettingsSchema,
  resumeCompany,
  resumeSchema,
  saveCompanySettings,
} from "~/features/organisations/index.server";
import { intent } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

import { companyActor } from "./listing-actor.server";
import { settingsMessages } from "./settings.messages";
import { settingsPath } from "./settings-path";

/** The forms on the page with the settings of a company. */
export const settingsIntents = {
  save: intent(
    companySettingsSchema,
    async ({ ctx, value }) => {
      await saveCompanySettings(ctx.db, companyActor(ctx), value);
      return redirect(localePath(ctx.locale, `${settingsPath(value.companyId)}&gedaan=saved`));
    },
    (locale) => settingsMessages[locale].field,
  ),
  resume: intent(resumeSchema, async ({ ctx, value }) => {
    await resumeCompany(ctx.db, companyActor(ctx), value.companyId);
    return redirect(localePath(ctx.locale, `${settingsPath(value.companyId)}&gedaan=resumed`));
  }),
};
