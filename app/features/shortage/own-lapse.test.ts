import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { mail, shortageReport, token, user } from "#db/schema";
import type { Viewer } from "~/platform/auth/viewer";

import { outcomeOf } from "../../../tests/setup/outcome";
import { ownReportScene } from "../../../tests/setup/own-report-scene";
import { workAt } from "../../../tests/setup/work";
import { lapseReports, remindReports, toDosFor } from "./index.server";
import { answerReminder, ownReports, renewOwn, reportBehindLink } from "./own.usecases.server";

const scene = ownReportScene();
const { clock, self, bySchool, demand, reports } = scene;

describe("a report that is about to lapse", () => {
  const at = (day: string) => {
    clock.set(`${day}T09:00:00Z`);
    return workAt(clock);
  };
  const toDos = async () => {
    const viewer = { userId: scene.userId } as Viewer;
    return (await toDosFor({ db: scene.db, viewer, locale: "nl", now: clock.now() })).map(({ path }) => path);
  };
  const secret = async () =>
    /stagetekort-nog\/([\w-]{43})/.exec((await scene.db.select().from(mail))[0]?.text ?? "")?.[1] ?? "";
  const sent = async () =>
    (await scene.db.select().from(mail)).map(({ template, toAddress }) => [template, toAddress]);

  it("is asked about once, a week before, and lapses when nobody answers", async () => {
    const { reportId } = await bySchool();
    expect(await remindReports(scene.db, at("2026-04-21"))).toBe(0);
    expect(await toDos()).toEqual([]);
    expect(await remindReports(scene.db, at("2026-04-22"))).toBe(1);
    expect(await toDos()).toEqual(["/mijn/stagetekort"]);
    expect(await remindReports(scene.db, at("2026-04-29"))).toBe(0);
    expect(await sent()).toEqual([["shortage.still_looking", expect.stringContaining("@")]]);
    expect(await lapseReports(scene.db, clock.now())).toBe(0);
    expect(await demand()).toBe(1);
    at("2026-04-30");
    expect(await lapseReports(scene.db, clock.now())).toBe(1);
    expect(await lapseReports(scene.db, clock.now())).toBe(0);
    expect((await reports())[0]).toMatchObject({ id: reportId, status: "lapsed" });
    expect(await demand()).toBe(0);
    expect((await reportBehindLink(scene.db, await secret(), clock.now())).state).toBe("expired");
  });

  it("stays for four weeks more by the link, which works once, and is asked about again then", async () => {
    await bySchool();
    await remindReports(scene.db, at("2026-04-25"));
    const link = await secret();
    expect(await reportBehindLink(scene.db, link, clock.now())).toMatchObject({
      state: "live",
      report: { status: "open", lapsesOn: "2026-04-29" },
    });
    clock.advance({ minutes: 5 });
    expect(await answerReminder(scene.db, link, "renew", clock.now())).toBe("renewed");
    expect(await outcomeOf(answerReminder(scene.db, link, "withdraw", clock.now()))).toBe(
      "accounts.link_spent",
    );
    expect((await ownReports(scene.db, self())).reports[0]).toMatchObject({ lapsesOn: "2026-05-23" });
    expect((await reportBehindLink(scene.db, link, clock.now())).state).toBe("used");
    at("2026-04-30");
    expect(await lapseReports(scene.db, clock.now())).toBe(0);
    expect(await remindReports(scene.db, at("2026-05-16"))).toBe(1);
  });

  it("is withdrawn by the link, and its other links say that it is closed", async () => {
    await bySchool();
    await remindReports(scene.db, at("2026-04-25"));
    const link = await secret();
    expect(await answerReminder(scene.db, link, "withdraw", clock.now())).toBe("withdrawn");
    expect((await reports())[0]?.status).toBe("withdrawn");
    expect(await demand()).toBe(0);
    expect((await reportBehindLink(scene.db, "x".repeat(43), clock.now())).state).toBe("unknown");
  });

  it("is asked of the school when the student has no account that can be mailed, in one mail", async () => {
    await bySchool();
    await bySchool({ studentNumber: "2", name: "Bo" });
    await bySchool({ studentNumber: "3", name: "Cas" });
    await scene.db.update(user).set({ emailBouncedAt: clock.now() }).where(eq(user.id, scene.userId));
    expect(await remindReports(scene.db, at("2026-04-25"))).toBe(3);
    const [only, ...more] = await scene.db.select().from(mail);
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      template: "shortage.lapse_soon",
      subject: "3 meldingen zonder plek vervallen binnenkort",
    });
    expect(only?.text).not.toMatch(/\b(Sam|Bo|Cas)\b/);
    expect(await scene.db.$count(token)).toBe(0);
    expect(await demand()).toBe(3);
  });

  it("ends with its school year at the latest", async () => {
    await bySchool({ wantedFrom: "2026-07-25" });
    await remindReports(scene.db, at("2026-07-24"));
    expect((await ownReports(scene.db, self())).reports[0]).toMatchObject({ lapsesOn: "2026-07-31" });
    // Nobody can make it stay any longer, so nobody is offered to; who does not look any more still says so.
    expect((await ownReports(scene.db, self())).reports[0]?.may).toEqual(["withdraw", "amend"]);
    const renewed = await outcomeOf(renewOwn(scene.db, self(), (await reports())[0]?.id ?? ""));
    expect(renewed).toBe("shortage.year_ends");
    at("2026-07-31");
    expect(await lapseReports(scene.db, clock.now())).toBe(0);
    at("2026-08-01");
    expect(await lapseReports(scene.db, clock.now())).toBe(1);
  });

  it("says by its link what an answer is worth when its school year ends first", async () => {
    await bySchool({ wantedFrom: "2026-06-20" });
    await remindReports(scene.db, at("2026-07-12"));
    const link = await secret();
    expect((await reportBehindLink(scene.db, link, clock.now())).report?.may).toContain("renew");
    // The school was first: the link can only end it from here on, and is not used up by asking for more.
    await scene.db.update(shortageReport).set({ renewedAt: clock.now() });
    expect((await reportBehindLink(scene.db, link, clock.now())).report).toMatchObject({
      ...{ lapsesOn: "2026-07-31", may: ["withdraw", "amend"] },
    });
    expect(await outcomeOf(answerReminder(scene.db, link, "renew", clock.now()))).toBe("shortage.year_ends");
    expect((await reportBehindLink(scene.db, link, clock.now())).state).toBe("live");
    await scene.db.update(shortageReport).set({ renewedAt: null });
    expect(await answerReminder(scene.db, link, "renew", clock.now())).toBe("renewed_until_year_end");
  });

  it("is not promised to stay when its school year ends: the student and the school hear what does help", async () => {
    await bySchool({ wantedFrom: "2026-07-25" });
    await bySchool({ studentNumber: "2", name: "Bo", wantedFrom: "2026-07-25" });
    await remindReports(scene.db, at("2026-07-28"));
    const all = await scene.db.select().from(mail);
    const texts = new Map(all.map(({ template, text }) => [template, text]));
    const own = texts.get("shortage.still_looking") ?? "";
    expect(own).toContain("het schooljaar");
    expect(own).toContain("/mijn/stagetekort");
    expect(own).not.toMatch(/blijft je melding|Inloggen hoeft niet/);
    expect(await secret()).toBe("");
    expect(texts.get("shortage.lapse_soon")).toContain("het schooljaar");
    expect(texts.get("shortage.lapse_soon")).not.toContain("blijft die meetellen");
    // Saying that one still looks would change nothing, so nothing waits for it.
    expect(await toDos()).toEqual([]);
  });
});
