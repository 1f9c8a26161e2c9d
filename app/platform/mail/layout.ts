import { catalogue, type Locale } from "../i18n/i18n";

/** A mail, as blocks that are written out both as text and as HTML. */
export type MailBlock =
  | { kind: "paragraph"; text: string }
  | { kind: "facts"; rows: [label: string, value: string][] }
  | { kind: "button"; label: string; url: string }
  | { kind: "links"; links: { label: string; url: string }[] };

export interface MailBody {
  greeting: string;
  blocks: MailBlock[];
}

const texts = catalogue(
  {
    tagline: "vakbrug – school en bedrijf, met elkaar in contact",
    why: "Je krijgt deze mail omdat je iets regelt via Vakbrug. Een link in deze mail doet niets voordat je op de pagina op een knop drukt.",
  },
  {
    tagline: "vakbrug – school and company, in touch",
    why: "You get this mail because you arrange something through Vakbrug. A link in this mail does nothing until you press a button on the page.",
  },
);

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escape = (text: string) => text.replaceAll(/[&<>"']/g, (c) => escapes[c] ?? c);

/** The plain text of a mail, lines unwrapped. */
export function renderText(body: MailBody, locale: Locale): string {
  const blocks = body.blocks.map((block) => {
    switch (block.kind) {
      case "paragraph":
        return block.text;
      case "facts":
        return block.rows.map(([label, value]) => `${label}: ${value}`).join("\n");
      case "button":
        return `${block.label}:\n${block.url}`;
      case "links":
        return block.links.map((link) => `${link.label}: ${link.url}`).join("\n");
    }
  });
  return [body.greeting, ...blocks, "--", texts[locale].tagline, texts[locale].why].join("\n\n");
}

const font = "font-family:Arial,Helvetica,sans-serif;color:#14213D";

function htmlBlock(block: MailBlock): string {
  switch (block.kind) {
    case "paragraph":
      return `<p style="margin:0 0 16px;overflow-wrap:anywhere">${escape(block.text).replaceAll("\n", "<br>")}</p>`;
    case "facts":
      // Beneath its label a value has the whole width: beside it, a phone breaks every address in two.
      return `<table role="presentation" style="border-collapse:collapse;margin:0 0 16px">${block.rows
        .map(
          ([label, value]) =>
            `<tr><td style="padding:0 0 8px;word-break:break-word;overflow-wrap:anywhere"><span style="color:#4A5568;font-size:14px">${escape(label)}</span><br><strong>${escape(value)}</strong></td></tr>`,
        )
        .join("")}</table>`;
    case "button":
      return `<p style="margin:0 0 16px"><a href="${escape(block.url)}" style="display:inline-block;background:#0B5563;color:#ffffff;text-decoration:none;padding:12px 20px;border-radius:10px;font-weight:bold">${escape(block.label)}</a></p>`;
    case "links":
      // Each stands apart, so that a thumb meets one of them.
      return block.links
        .map(
          (link) =>
            `<p style="margin:0 0 16px"><a href="${escape(link.url)}" style="color:#0B5563">${escape(link.label)}</a></p>`,
        )
        .join("");
  }
}

/** The HTML of a mail: one column, tables and inline styles, since mail programs know little else. */
export function renderHtml(subject: string, body: MailBody, locale: Locale): string {
  const t = texts[locale];
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(subject)}</title></head><body style="margin:0;background:#FBF8F3"><div style="max-width:600px;margin:0 auto;padding:16px;font-size:16px;line-height:1.5;${font}"><p style="margin:0 0 24px;font-size:20px;font-weight:bold;color:#0B5563">vakbrug</p><div style="background:#ffffff;border:1px solid #DDD6CA;border-radius:10px;padding:20px"><p style="margin:0 0 16px">${escape(body.greeting)}</p>${body.blocks.map(htmlBlock).join("")}</div><p style="margin:24px 0 0;font-size:13px;color:#4A5568">${escape(t.tagline)}<br>${escape(t.why)}</p></div></body></html>`;
}
