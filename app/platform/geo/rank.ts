/** How well a name answers what was typed: the lower, the better. */
export type Tier = 0 | 1 | 2 | 3 | 4;

export interface Match {
  /** 0 the same, 1 begins so, 2 a later word begins so, 3 a typing error away, 4 only alike. */
  tier: Tier;
  /** Typing errors: letters changed, missing, too many or swapped. */
  edits: number;
}

/** For every beginning of `b`, by its length, the typing errors between it and `a`. */
function distancesToBeginnings(a: string, b: string): number[] {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last;
}

/** Typing errors (change, insert, delete, swap of neighbours) that turn one text into the other. */
export const editDistance = (a: string, b: string): number => distancesToBeginnings(a, b)[b.length] ?? 0;

/** Short words leave less room for error: "goes" is not "does", but "midelburg" is Middelburg. */
const allowedEdits = (typed: string): number => (typed.length <= 4 ? 1 : typed.length <= 8 ? 2 : 3);

function matchOne(typed: string, name: string): Match {
  if (name === typed) return { tier: 0, edits: 0 };
  if (name.startsWith(typed)) return { tier: 1, edits: 0 };
  if (name.includes(` ${typed}`)) return { tier: 2, edits: 0 };
  const beginnings = distancesToBeginnings(typed, name);
  // Somebody who is still typing has made an error in the beginning of the name, not in all of it.
  const started = typed.length < 4 ? Infinity : Math.min(...beginnings) + 0.5;
  const edits = Math.min(beginnings[name.length] ?? 0, started);
  return { tier: edits <= allowedEdits(typed) ? 3 : 4, edits };
}

/** The best match among a place's names; all in comparable form. */
export function matchNames(typed: string, names: readonly string[]): Match {
  return names
    .map((name) => matchOne(typed, name))
    .reduce((best, match) => (compareMatches(match, best) < 0 ? match : best));
}

export const compareMatches = (a: Match, b: Match): number => a.tier - b.tier || a.edits - b.edits;
