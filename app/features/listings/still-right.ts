import { local } from "~/platform/clock/clock";

/**
 * The yearly question whether offers are still right (product.md: a yearly mail, and a pause for what nobody confirmed).
 * Publishing, editing and answering the question all count as confirming.
 */
export const stillRight = {
  /** So many months after the last confirmation of an offer its company is asked. */
  askAfterMonths: 12,
  /** What was confirmed less than so many months ago is not asked along. */
  freshMonths: 3,
  /** So many days after the question one reminder goes out. */
  remindAfterDays: 14,
  /** So many days after the question what nobody confirmed is paused. */
  pauseAfterDays: 28,
  /** The link in the mails works so many days; after that one signs in. */
  linkDays: 180,
} as const;

/** An offer, as far as the question goes. */
export interface Asked {
  confirmedAt: Date | null;
  publishedAt: Date | null;
  createdAt: Date;
  confirmAskedAt: Date | null;
}

/** When somebody of the company last said that an offer is right. */
export const confirmedLast = ({ confirmedAt, publishedAt, createdAt }: Asked): Date =>
  confirmedAt ?? publishedAt ?? createdAt;

/** Whether an offer was asked about, and nobody has said anything since. */
export const isOpen = (offer: Asked): boolean =>
  offer.confirmAskedAt !== null && offer.confirmAskedAt > confirmedLast(offer);

/** Whether nobody confirmed an offer in time after the question. */
export const isUnconfirmed = (offer: Asked, now: Date): boolean =>
  isOpen(offer) && offer.confirmAskedAt !== null && offer.confirmAskedAt <= pauseFor(now);

const back = (now: Date, by: { months: number } | { days: number }): Date => local(now).minus(by).toJSDate();

/** What was last confirmed by then is asked about now. */
export const askFor = (now: Date): Date => back(now, { months: stillRight.askAfterMonths });
/** What was last confirmed by then is asked along. */
export const askAlongFor = (now: Date): Date => back(now, { months: stillRight.freshMonths });
/** Of what was asked by then companies are reminded now. */
export const remindFor = (now: Date): Date => back(now, { days: stillRight.remindAfterDays });
/** What was asked by then and not confirmed is paused now. */
export const pauseFor = (now: Date): Date => back(now, { days: stillRight.pauseAfterDays });
/** When what was asked at a moment and is not confirmed is paused. */
export const pausedFrom = (asked: Date): Date =>
  local(asked).plus({ days: stillRight.pauseAfterDays }).toJSDate();
