import { accessTable } from "../access.table";
import { pages } from "../access/pages";

/** Every form of the site, by the table of access. */
export const allForms = pages.flatMap(({ path, load }) => {
  const page = accessTable[path] ?? { may: [] };
  return Object.entries(page.forms ?? {}).map(([intent, rule]) => ({ path, intent, rule, page, load }));
});
