import { and, asc, eq, isNotNull, or } from "drizzle-orm";
import type { Page } from "playwright-core";

import type { Db } from "#db/client.server";
import { issueToken, type TokenPurpose } from "~/features/accounts/index.server";
import {
  agreement,
  booking,
  busReservation,
  listing,
  mail,
  membership,
  placement,
  savedSearch,
  school,
  shortageReport,
  signature,
  slot,
  student,
  studentProfile,
  user,
  waitingEntry,
} from "../../db/schema";
import { axeFindings, expect, ownOffer, pageAt, pagePaths, type Role, signIn, test } from "./support";

const roles: readonly (Role | "nobody")[] = [
  "nobody",
  "docent",
  "bpv",
  "bedrijf",
  "student",
  "coordinator",
  "beheer",
];

const nothingToMail = () => new Error("The demonstration has nothing to mail about.");

/** Pages that only a mail leads to, with a link as it would be mailed now. */
async function mailed(db: Db): Promise<string[]> {
  const now = new Date();
  const email = "docent@vakbrug.test";
  const common = { email, expiresAt: new Date(now.getTime() + 3_600_000) };
  const [docent] = await db.select().from(user).where(eq(user.email, email));
  const [asked] = await db
    .select()
    .from(booking)
    .where(eq(booking.status, "requested"))
    .orderBy(asc(booking.id))
    .limit(1);
  const [proposed] = await db
    .select()
    .from(placement)
    .where(eq(placement.status, "proposed"))
    .orderBy(asc(placement.id))
    .limit(1);
  const [visited] = await db
    .select()
    .from(booking)
    .where(eq(booking.status, "completed"))
    .orderBy(asc(booking.id))
    .limit(1);
  const [waits] = await db
    .select()
    .from(waitingEntry)
    .where(eq(waitingEntry.status, "offered"))
    .orderBy(asc(waitingEntry.id))
    .limit(1);
  const [seat] = await db.select().from(busReservation).orderBy(asc(busReservation.id)).limit(1);
  const [report] = await db
    .select()
    .from(shortageReport)
    .where(eq(shortageReport.status, "open"))
    .orderBy(asc(shortageReport.id))
    .limit(1);
  const [search] = await db.select().from(savedSearch).orderBy(asc(savedSearch.id)).limit(1);
  const [young] = await db
    .select()
    .from(studentProfile)
    .where(isNotNull(studentProfile.guardianEmail))
    .orderBy(asc(studentProfile.studentId))
    .limit(1);
  const [applied] = await db
    .select()
    .from(placement)
    .where(eq(placement.status, "submitted"))
    .orderBy(asc(placement.id))
    .limit(1);
  const [signer] = await db
    .select()
    .from(signature)
    .where(eq(signature.status, "waiting"))
    .orderBy(asc(signature.id))
    .limit(1);
  if (!docent || !asked || !proposed || !visited || !waits || !seat) throw nothingToMail();
  if (!report || !search || !young || !applied || !signer) throw nothingToMail();
  const own = (purpose: TokenPurpose) => issueToken(db, { ...common, purpose, userId: docent.id }, now);
  const about = (purpose: TokenPurpose, subjectId: string, email = common.email) =>
    issueToken(db, { ...common, purpose, email, subjectId }, now);
  return [
    `/bevestigen/${await own("confirm_email")}`,
    `/nieuw-wachtwoord/${await own("reset_password")}`,
    `/nieuw-adres/${await own("change_email")}`,
    `/antwoord/${await about("answer_booking", asked.id)}`,
    `/klopt-nog/${await about("still_right", asked.companyId)}`,
    `/evaluatie/${await about("evaluate_booking", visited.id)}`,
    `/antwoord-plaatsing/${await about("answer_placement", proposed.id)}`,
    `/antwoord-sollicitatie/${await about("answer_application", applied.id)}`,
    `/ondertekenen/${await about("sign_agreement", signer.id, signer.email)}`,
    `/wachtlijst/${await about("take_offer", waits.id)}`,
    `/hervatten/${await about("resume_company", asked.companyId)}`,
    `/uren/${await about("attest_cofinancing", asked.companyId)}`,
    `/stagetekort-nog/${await about("renew_report", report.id)}`,
    `/zoekopdracht-uit/${await about("stop_alerts", search.id)}`,
    `/busantwoord/${await about("decide_bus", seat.id)}`,
    `/toestemming/${await about("guardian_consent", young.studentId, young.guardianEmail ?? "")}`,
  ];
}

/** A placement with an agreement, which becomes that of the student and of the company with an account. */
async function agreementOfBoth(db: Db, offerId: string): Promise<string> {
  const [found] = await db
    .select({ id: agreement.placementId })
    .from(agreement)
    .orderBy(asc(agreement.id))
    .limit(1);
  const [offer] = await db.select().from(listing).where(eq(listing.id, offerId));
  const [own] = await db
    .select({ studentId: student.id })
    .from(student)
    .innerJoin(user, eq(user.id, student.userId))
    .where(eq(user.email, "student@vakbrug.test"));
  if (!found || !offer || !own) throw new Error("The demonstration has no agreement.");
  const { companyId } = offer;
  await db
    .update(placement)
    .set({ ...own, companyId })
    .where(eq(placement.id, found.id));
  return found.id;
}

/** Pages that the first link of their kind on the other pages does not lead to. */
async function elsewhere(db: Db): Promise<string[]> {
  const own = await ownOffer(db, "company_visit");
  const leerbaan = await ownOffer(db, "apprenticeship");
  const [college] = await db
    .select()
    .from(school)
    .where(eq(school.name, "Scalda"))
    .orderBy(asc(school.id))
    .limit(1);
  const [full] = await db
    .select({ slug: listing.slug })
    .from(waitingEntry)
    .innerJoin(slot, eq(slot.id, waitingEntry.slotId))
    .innerJoin(listing, eq(listing.id, slot.listingId))
    .orderBy(asc(waitingEntry.id))
    .limit(1);
  const agreed = (email: string) =>
    db
      .select({ reference: booking.reference, id: booking.id })
      .from(booking)
      .innerJoin(
        membership,
        or(eq(membership.schoolId, booking.schoolId), eq(membership.companyId, booking.companyId)),
      )
      .innerJoin(user, eq(user.id, membership.userId))
      .where(and(eq(user.email, email), eq(booking.status, "confirmed")))
      .orderBy(asc(booking.id))
      .limit(1);
  const [visit] = await agreed("docent@vakbrug.test");
  const [group] = await agreed("bedrijf@vakbrug.test");
  const now = new Date();
  const secret = await issueToken(
    db,
    {
      purpose: "answer_booking",
      email: "bedrijf@vakbrug.test",
      subjectId: group?.id ?? "",
      expiresAt: new Date(now.getTime() + 3_600_000),
    },
    now,
  );
  const [written] = await db
    .insert(mail)
    .values({
      toAddress: "docent@vakbrug.test",
      locale: "nl",
      template: "x",
      subject: "Een mail",
      text: "x",
      html: "x",
    })
    .returning();
  const placementId = await agreementOfBoth(db, leerbaan.id);
  return [
    `/beheer/mails/${written?.id ?? ""}`,
    `/mijn/overeenkomst/${placementId}`,
    `/bedrijf/overeenkomsten/${placementId}`,
    `/beheer/bemiddeling/plekken/${leerbaan.id}`,
    `/bedrijf/aanbod/${own.id}/momenten`,
    `/aanbod/${leerbaan.slug}/solliciteren`,
    `/bedrijf/aanbod/${leerbaan.id}/samen`,
    `/scholen/${college?.slug ?? ""}`,
    `/aanbod/${full?.slug ?? ""}/wachtlijst`,
    `/mijn/boekingen/${visit?.reference ?? ""}/dagplan`,
    `/mijn/boekingen/${visit?.reference ?? ""}/brief`,
    `/bedrijf/aanvragen/${group?.reference ?? ""}/dagplan`,
    `/antwoord/${secret}/dagplan`,
  ];
}

const pathOf = (address: string) => new URL(address, "http://localhost").pathname;

/** Where a page leads to within the site, in Dutch. */
const linksIn = (html: string) =>
  [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)]
    .map(([, href = ""]) => href.replaceAll("&amp;", "&"))
    .filter((href) => !/^\/en(\/|\?|$)/.test(href));

/** What no page may lack, in either language, on a phone. */
async function shape(page: Page, lang: "nl" | "en"): Promise<string[]> {
  const seen = await page.evaluate(() => ({
    headings: document.querySelectorAll("h1").length,
    title: document.title.trim(),
    lang: document.documentElement.lang,
    width: document.documentElement.scrollWidth,
  }));
  return [
    ...(seen.headings === 1 ? [] : [`has ${seen.headings} headings of the first level`]),
    ...(seen.title === "" ? ["has no title"] : []),
    ...(seen.lang === lang ? [] : [`says that it is in "${seen.lang}"`]),
    ...(seen.width <= 360 ? [] : [`is ${seen.width} pixels wide`]),
  ].map((wrong) => `${page.url()} ${wrong}`);
}

/** Opens an address and waits until the page has come to life. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

const missing = "/bestaat-niet";
/** The page of the site map that it stands for. */
const everythingElse = "/*";

/** What a page is made of: each kind of element once, by what decides how it looks and what it is. */
function partsOf(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  const kinds = [...main.matchAll(/<(\w+)([^>]*)>/g)].map(([, tag = "", attributes = ""]) =>
    [tag, ...attributes.matchAll(/ (?:class|role|type|data-[\w-]+|aria-current)="[^"]*"/g)].join(""),
  );
  return [...new Set(kinds)].sort().join();
}

test("every page is in order, for everyone who may open it", { timeout: 900_000 }, async ({ app, open }) => {
  const found: string[] = [];
  const met = new Set<string | undefined>([everythingElse]);
  const looked = new Set<string>();
  const pages = await pagePaths();
  const pageOf = (address: string) => pageAt(pathOf(address), pages);
  /** Addresses with the same key are the same page with other things on it: one look will do. */
  const keyOf = (address: string) => {
    const page = pageOf(address);
    return page && `${page}${address.includes("?") ? " with a question" : ""}`;
  };
  const starts = [
    ...pages.filter((path) => !/[:*]/.test(path)),
    ...(await mailed(app.db)),
    ...(await elsewhere(app.db)),
    missing,
  ];

  async function walk(role: (typeof roles)[number]): Promise<void> {
    const page = await open({ viewport: "phone" });
    if (role !== "nobody") await signIn(page, role);
    const addresses = [...starts];
    const known = new Set(addresses.map(keyOf));
    for (const address of addresses) {
      const answer = await page.request.get(address, { maxRedirects: 0, maxRetries: 3 });
      const status = answer.status();
      if (status >= 400 && !starts.includes(address)) found.push(`${role} is led to ${address}: ${status}`);
      if (status !== 200 && address !== missing) continue;
      met.add(pageOf(address));

      const html = await answer.text();
      for (const link of linksIn(html)) {
        const key = keyOf(link);
        if (key === undefined || known.has(key)) continue;
        known.add(key);
        addresses.push(link);
      }
      // A page that is made of the same parts as for somebody before them needs no second look.
      const parts = `${keyOf(address) ?? address} ${partsOf(html)}`;
      if (looked.has(parts)) continue;
      looked.add(parts);
      await visit(page, address);
      found.push(...(await shape(page, "nl")), ...(await axeFindings(page)));
      await visit(page, `/en${address}`);
      found.push(...(await shape(page, "en")));
    }
  }

  const waiting = [...roles];
  const lane = async () => {
    for (let role = waiting.shift(); role !== undefined; role = waiting.shift()) await walk(role);
  };
  await Promise.all([lane(), lane()]);
  expect(found).toEqual([]);
  expect(pages.filter((path) => !met.has(path))).toEqual([]);
});
