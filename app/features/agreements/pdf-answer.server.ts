import type { Locale } from "~/platform/i18n/i18n";

import { agreementPdf } from "./pdf.server";
import { viewMessages } from "./view.messages";
import { pickVersion, type AgreementView } from "./views.usecases.server";

/** The version that an address asks for; null for the latest. A number that cannot be is one that does not exist. */
export function versionOf(url: URL): number | null {
  const asked = url.searchParams.get("versie");
  return asked === null ? null : Math.trunc(Number(asked)) || 0;
}

/** A version as a PDF to be kept. Throws agreements.no_version. */
export async function pdfAnswer(
  view: AgreementView,
  version: number | null,
  locale: Locale,
): Promise<Response> {
  const picked = pickVersion(view, version);
  const pdf = await agreementPdf(view.placement, picked, locale);
  return new Response(new Uint8Array(pdf), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${viewMessages[locale].file(picked.version)}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
