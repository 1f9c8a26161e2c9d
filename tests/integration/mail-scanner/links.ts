import type { mail } from "#db/schema";
import { appUrl } from "../access/undone";

export type Mail = Pick<typeof mail.$inferSelect, "template" | "text" | "html" | "calendar">;

const plain = (text: string) =>
  text.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** A calendar file goes on at the next line with a space before it (RFC 5545, 3.1). */
const unfold = (calendar: string) => calendar.replaceAll(/\r?\n[ \t]/g, "");

/** Every address of this site that a mail holds, in whatever part of it, as path and question; each once. */
export function linksOf({ text, html, calendar }: Mail): string[] {
  const found = [
    ...[...html.matchAll(/\b(?:href|src|action)="([^"]*)"/g)].map(([, link = ""]) => plain(link)),
    ...(text.match(/https?:\/\/[^\s<>"]+/g) ?? []),
    ...(unfold(calendar ?? "").match(/https?:\/\/[^\s<>"\\;,]+/g) ?? []),
  ];
  const elsewhere = found.filter((link) => !link.startsWith(`${appUrl}/`) && link !== appUrl);
  if (elsewhere.length > 0) throw new Error(`leads away from the site: ${elsewhere.join(" ")}`);
  return [...new Set(found.map((link) => link.slice(appUrl.length) || "/"))];
}
