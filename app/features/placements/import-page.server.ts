import { redirect } from "@remix-run/node";

import { findSchoolById } from "~/features/organisations/index.server";
import { platformError } from "~/platform/errors/errors";
import type { ActionReply } from "~/platform/forms/form-reply";
import type { RequestContext } from "~/platform/http/context.server";
import { intent } from "~/platform/http/route.server";
import { formatDate, localePath, type Locale } from "~/platform/i18n/i18n";

import type { ImportKind } from "./core/imports";
import { handedIn, type TableFault } from "./import-table.server";
import { importMessages } from "./imports.messages";
import { importSchema } from "./imports.schemas";
import { importTable, recentImports, type ImportJob, type Tally } from "./imports.usecases.server";
import { placingSchools } from "./placements.permissions";

/** What a page shows before a table is read in. */
export interface ImportPreview<L> {
  lines: L[];
  total: number;
  tally: Tally;
  unknown: string[];
  seen: string;
}

export interface ImportReply<L> extends ActionReply {
  preview?: ImportPreview<L>;
}

const faultsShown = 30;
const rowsShown = 200;

function told(faults: readonly TableFault[], locale: Locale): string[] {
  const t = importMessages[locale];
  const texts = faults.map(({ line, column, message }) => t.fault(line, column, message));
  const shown = [...new Set(texts)];
  const rest = shown.length - faultsShown;
  return rest > 0 ? [...shown.slice(0, faultsShown), t.moreFaults(rest)] : shown;
}

/**
 * The form of a page that takes a table: it is shown what would happen until it comes back with what it was shown. The
 * rows stand in the form, so that a fault can be mended on the spot.
 */
export function importIntent<R, P, L>(options: {
  job: (locale: Locale) => ImportJob<R, P>;
  /** What a row of the preview shows. */
  lineOf: (planned: P, line: number) => L;
  path: string;
}) {
  const { job, lineOf, path } = options;
  return intent(
    importSchema,
    async ({ ctx, value }): Promise<Response | ImportReply<L>> => {
      const { viewer, locale } = ctx;
      if (viewer === null || !placingSchools(viewer).includes(value.schoolId))
        throw platformError("forbidden");
      const { schoolId, seen } = value;
      const typed = (text: string | undefined, fileName: string | undefined) => ({
        schoolId,
        ...(text === undefined ? {} : { text }),
        ...(seen === undefined ? {} : { seen }),
        ...(fileName === undefined || fileName === "" ? {} : { fileName }),
      });
      const got = await handedIn(value, locale);
      if (!got.ok) {
        const errors = { [got.field]: [got.message] };
        return {
          form: { intent: "import", values: typed(value.text, value.fileName), errors, formErrors: [] },
        };
      }
      const by = { actorId: viewer.userId, now: ctx.clock.now() };
      const outcome = await importTable(ctx.db, job(locale), { ...by, schoolId, table: got.table, seen });
      const reply = (errors: Record<string, string[]>, formErrors: string[] = []) => ({
        form: {
          intent: "import",
          values: typed(value.text ?? got.table.text, got.table.fileName),
          errors,
          formErrors,
        },
      });
      const t = importMessages[locale];
      switch (outcome.kind) {
        case "faults":
          return reply({ text: told(outcome.faults, locale) });
        case "again":
          if (seen !== undefined) return redirect(localePath(locale, `${path}?gedaan=same`));
          return reply({}, [t.again(formatDate(locale, outcome.on, "dayAndYear"))]);
        case "done":
          return redirect(localePath(locale, `${path}?gedaan=read`));
        case "preview": {
          const { rows, ...rest } = outcome;
          const lines = rows.slice(0, rowsShown).map(({ planned, line }) => lineOf(planned, line));
          return { ...reply({}, [t.look]), preview: { ...rest, lines, total: rows.length } };
        }
      }
    },
    (locale) => ({ tooBig: importMessages[locale].wrong.tooBig }),
  );
}

/** What every page that takes a table shows. */
export async function importPage(ctx: RequestContext, url: URL, kind: ImportKind) {
  const schoolIds = placingSchools(ctx.viewer);
  const schools = await Promise.all(schoolIds.map((id) => findSchoolById(ctx.db, id)));
  return {
    schools: schools.filter((school) => school !== null).map(({ id, name }) => ({ id, name })),
    batches: await recentImports(ctx.db, schoolIds, kind),
    said: url.searchParams.get("gedaan"),
  };
}
