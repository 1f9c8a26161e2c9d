import { join } from "node:path";

import PDFDocument from "pdfkit";

import { formatDate, formatNumber, formatTime, formatWeekday, type Locale } from "~/platform/i18n/i18n";

import type { PlacementLine } from "./core/lines";
import { workedInWeek } from "./core/minors";
import { viewMessages } from "./view.messages";
import type { SignatureView, VersionView } from "./views.usecases.server";

/** Has the letters of every name that is written in Latin, Greek or Cyrillic. The process runs from the project's root. */
const fonts = "db/data/fonts";
const [regular, bold] = ["LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"];
/** Points: 1/72 inch. */
const margin = 56;
const grey = "#555555";

type Row = [term: string, detail: string];

function termRows(placement: PlacementLine, { terms, names }: VersionView, locale: Locale): Row[] {
  const t = viewMessages[locale];
  const hours = (minutes: number) => formatNumber(locale, minutes / 60, 2);
  const day = (date: string) => formatDate(locale, date, "dayAndYear");
  return [
    [t.workAddress, names.workAddress],
    [t.qualification, `${terms.qualification} (${terms.crebo})`],
    [t.route, t.routes[terms.route]],
    [t.period, `${day(terms.startsOn)} – ${day(terms.endsOn)}`],
    [t.hours, t.hoursText(hours(workedInWeek(terms)), hours(terms.schoolMinutes))],
    [
      t.days,
      terms.days
        .map((one) => `${formatWeekday(locale, one.weekday)} ${t.times(one.from, one.until)}`)
        .join("\n"),
    ],
    [t.breaks, t.breaksText(terms.breakMinutes)],
    [t.practiceTrainer, terms.practiceTrainer],
    [t.workProcesses, terms.workProcesses.map((text) => `• ${text}`).join("\n")],
    [t.assessment, terms.assessment],
    [t.ending, terms.ending],
  ];
}

function partyRows(
  placement: PlacementLine,
  { terms, names, signatures }: VersionView,
  locale: Locale,
): Row[] {
  const t = viewMessages[locale];
  const born = `${t.birthDate.toLowerCase()} ${formatDate(locale, terms.birthDate, "dayAndYear")}`;
  const guardian = signatures.find(({ role }) => role === "guardian");
  return [
    [t.student, `${names.studentName}, ${born}`],
    ...(guardian === undefined ? [] : [[t.roles.guardian, guardian.name] as Row]),
    [t.school, `${placement.schoolName}, ${t.signsFor(names.schoolSigner)}`],
    [t.company, `${placement.companyName}, ${t.signsFor(names.companySigner)}`],
  ];
}

function signatureText(signature: SignatureView, locale: Locale): string {
  const t = viewMessages[locale];
  const { status, method, signedAt, typedName, refusedReason } = signature;
  if (status === "refused") return t.refusedBecause(refusedReason ?? "");
  if (status === "waiting" || signedAt === null) return t.waiting;
  const day = formatDate(locale, signedAt, "dayAndYear");
  const name = typedName ?? "";
  return method === "paper" ? t.onPaper(day, name) : t.signedAt(day, formatTime(locale, signedAt), name);
}

/**
 * A version of an agreement on A4: the parties, every term, who signed when, and the fingerprint that the signatures
 * are over. Tagged, with its language and title, so that it can be read aloud.
 */
export function agreementPdf(
  placement: PlacementLine,
  version: VersionView,
  locale: Locale,
): Promise<Buffer> {
  const t = viewMessages[locale];
  const doc = new PDFDocument({
    size: "A4",
    margins: { top: margin, bottom: margin, left: margin, right: margin },
    bufferPages: true,
    tagged: true,
    pdfVersion: "1.7",
    lang: locale,
    displayTitle: true,
    info: { Title: `${t.title}, ${t.version(version.version).toLowerCase()}`, Creator: "Vakbrug" },
  });
  doc.registerFont("regular", join(fonts, regular ?? "")).registerFont("bold", join(fonts, bold ?? ""));
  const root = doc.struct("Document");
  doc.addStructure(root);
  const width = doc.page.width - 2 * margin;
  const indent = 140;

  const block = (tag: "H1" | "H2" | "P", draw: () => void) => root.add(doc.struct(tag, {}, draw));
  const heading = (text: string) =>
    block("H2", () =>
      doc.moveDown(1).font("bold").fontSize(13).fillColor("black").text(text, margin).moveDown(0.4),
    );
  const row = ([term, detail]: Row) =>
    block("P", () => {
      doc.font("regular").fontSize(10);
      const height = doc.heightOfString(detail, { width: width - indent });
      if (doc.y + Math.min(height, 200) > doc.page.height - margin) doc.addPage();
      const { y } = doc;
      doc
        .font("bold")
        .fillColor(grey)
        .text(term, margin, y, { width: indent - 10 });
      const under = doc.y;
      doc
        .font("regular")
        .fillColor("black")
        .text(detail, margin + indent, y, { width: width - indent });
      doc.y = Math.max(under, doc.y) + 4;
    });

  block("H1", () => doc.font("bold").fontSize(20).text(t.title));
  block("P", () =>
    doc
      .font("regular")
      .fontSize(10)
      .fillColor(grey)
      .text(`${t.version(version.version)}, ${t.state[version.status]}`),
  );
  heading(t.parties);
  partyRows(placement, version, locale).forEach(row);
  heading(t.terms);
  termRows(placement, version, locale).forEach(row);
  row([t.hash, version.hash]);
  row(["", t.hashHint]);
  heading(t.signatures);
  for (const signature of version.signatures)
    row([t.roles[signature.role], `${signature.name}: ${signatureText(signature, locale)}`]);
  root.end();

  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    doc.page.margins.bottom = 0;
    doc.markContent("Artifact", { type: "Pagination" });
    doc.font("regular").fontSize(8).fillColor(grey);
    doc.text(`${version.hash} – ${t.page(page + 1, count)}`, margin, doc.page.height - 36, {
      width,
      align: "center",
    });
    doc.endMarkedContent();
  }

  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    doc.on("data", (part: Buffer) => parts.push(part));
    doc.on("end", () => resolve(Buffer.concat(parts)));
    doc.on("error", reject);
    doc.end();
  });
}
