import { describe, expect, it } from "vitest";

import { readQualifications, readSectors } from "../../reference/qualifications";
import { sectorTexts, type Topic } from ".";
import { faultsIn } from "./faults";

const topics = Object.values(sectorTexts).flatMap((sector) => sector.trades.flatMap((trade) => trade.topics));
const pieces = (topic: Topic): string[] => [
  ...[topic.skill, topic.place, topic.job, topic.lesson, topic.visit, topic.question, topic.deliverable],
  ...[topic.kit, topic.tools, topic.safety, ...topic.doing, ...topic.learning, ...topic.work],
];

describe("the texts of the sectors", () => {
  it("are there for every sector", () => {
    const slugs = readSectors().map((sector) => sector.slug);
    expect(Object.keys(sectorTexts).sort()).toEqual(slugs.sort());
  });

  it("name dossiers of the technical qualifications, and none of those is forgotten", () => {
    const official = new Set(
      readQualifications()
        .filter((q) => q.source === "2026" && q.dossier !== "Entree")
        .map((q) => q.dossier),
    );
    const named = new Set(topics.flatMap((topic) => topic.dossiers));
    expect([...named].filter((dossier) => !official.has(dossier))).toEqual([]);
    expect([...official].filter((dossier) => !named.has(dossier ?? ""))).toEqual([]);
  });

  it("give every trade a qualification of its own sector, so that it can have a leerbaan", () => {
    const technical = readQualifications().filter((q) => q.source === "2026");
    const without = Object.entries(sectorTexts).flatMap(([slug, { trades }]) => {
      const own = technical.filter((q) => q.sectorSlug === slug);
      const pool = new Set((own.length === 0 ? technical : own).map((q) => q.dossier));
      return trades
        .filter((trade) => !trade.topics.some((topic) => topic.dossiers.some((name) => pool.has(name))))
        .map((trade) => `${slug}: ${trade.names[0] ?? ""}`);
    });
    expect(without).toEqual([]);
  });

  it("are Dutch without a fault that a machine can see", () => {
    const wrong = topics.flatMap((topic) => pieces(topic).flatMap((piece) => faultsIn(piece)));
    expect(wrong).toEqual([]);
  });

  it("say each thing once", () => {
    for (const part of ["skill", "lesson", "visit", "question", "kit"] as const) {
      const all = topics.map((topic) => topic[part]);
      expect(new Set(all).size, part).toBe(all.length);
    }
  });

  it("stand as their sentences want them", () => {
    for (const topic of topics) {
      expect(topic.lesson, topic.skill).toMatch(/^[A-Z].*\?$/);
      expect(topic.visit, topic.skill).toMatch(/^[A-Z].*[^.]$/);
      expect(topic.job, topic.skill).toMatch(/^een /);
      expect(topic.question, topic.skill).toMatch(/^[a-z].*[^.?]$/);
      for (const clause of topic.learning) expect(clause).toMatch(/^(hoe|waarom|wat|waar|welke?) /);
      for (const act of [...topic.doing, ...topic.work]) expect(act).toMatch(/^[a-z].*[^.]$/);
      for (const sentence of [topic.safety, topic.deliverable]) expect(sentence).toMatch(/^[A-Z].*\.$/);
      // A list of several things, since the sentences around it are plural.
      expect(topic.tools, topic.skill).toMatch(/ en |, /);
    }
  });
});
