import type { Random } from "../random";
import type { Topic, Trade } from "./sector-text";

export interface ListingText {
  title: string;
  summary: string;
  description: string;
}

/** What a listing's sentences are made with. */
export interface Setting {
  random: Random;
  topic: Topic;
  trade: Trade;
  company: string;
  town: string;
  /** The first audience of the listing. */
  audience: string;
  /** Two things to do and one to learn, out of the topic's. */
  a: string;
  b: string;
  learn: string;
}

export type Shape = (s: Setting) => string;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A longer one does not fit in a card. */
const titleLength = 100;

/** One of the titles that is not too long. */
export const titleOf = (s: Setting, shapes: readonly Shape[]): string =>
  s.random.pick(shapes.map((shape) => shape(s)).filter((title) => title.length <= titleLength));

/** A text of one sentence out of each list, in this order. */
export const say = (s: Setting, ...parts: (readonly Shape[])[]): string =>
  parts.map((shapes) => s.random.pick(shapes)(s)).join(" ");

/** Chooses what a setting's sentences are about. */
export function settingOf(given: Omit<Setting, "a" | "b" | "learn">): Setting {
  const [a = "", b = ""] = given.random.some(given.topic.doing, 2);
  return { ...given, a, b, learn: given.random.pick(given.topic.learning) };
}
