import { platformError } from "~/platform/errors/errors";
import { viewerOf, type RequestContext } from "~/platform/http/context.server";

import { reportSchema } from "./cofinancing.schemas";
import { report } from "./report.usecases.server";

/** What is wrong with the days that somebody asks for, at the field. */
export type PeriodFaults = Partial<Record<"van" | "tot", "date" | "order">>;

/** What an address asks for, or what is wrong with it; an empty field asks for nothing. */
function read(url: URL) {
  const given = Object.fromEntries([...url.searchParams].filter(([, value]) => value !== ""));
  return { given, asked: reportSchema.safeParse(given) };
}

/** The report that an address asks for: the page and its files read the same one. */
export function askedReport(ctx: RequestContext, url: URL) {
  const { asked } = read(url);
  if (!asked.success) throw platformError("bad_request");
  return report(ctx.db, viewerOf(ctx), asked.data, ctx.clock.now());
}

/** The same for the page, which says at their fields which days cannot be, with what was typed, and shows no report then. */
export async function reportOnPage(ctx: RequestContext, url: URL) {
  const { given, asked } = read(url);
  if (asked.success) return { ...(await askedReport(ctx, url)), faults: {} satisfies PeriodFaults };
  const faults: PeriodFaults = {};
  for (const { path, message } of asked.error.issues) {
    const [field] = path;
    if (field !== "van" && field !== "tot") throw platformError("bad_request");
    faults[field] = message === "order" ? "order" : "date";
  }
  const { regio, van, tot } = given;
  const all = await report(ctx.db, viewerOf(ctx), { regio }, ctx.clock.now());
  return { ...all, from: van ?? all.from, until: tot ?? all.until, lines: [], faults };
}
