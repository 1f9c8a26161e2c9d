import type { Body, TestedForm } from "./form";
import { schemaSays } from "./tries";
import type { Refusal } from "./walk";

/** Wrong values of several fields in one form, each of which its schema refuses in the same words as by itself. */
interface Round {
  body: Body;
  refusals: Refusal[];
}

function allWrong(refusals: readonly Refusal[]): Body {
  const wrong = new Map(refusals.map(({ field, body }) => [field.name, body[field.name]]));
  const kept = Object.entries(refusals[0]?.right ?? {}).filter(([name]) => !wrong.has(name));
  const sent = [...wrong].flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return Object.fromEntries([...kept, ...sent]);
}

/** The first of each field, of those of one kind of the form. */
function firstOfEach(refusals: readonly Refusal[]): Refusal[] {
  const [{ right } = {}] = refusals;
  const first = new Map<string, Refusal>();
  for (const one of refusals) {
    if (one.right === right && !first.has(one.field.name)) first.set(one.field.name, one);
  }
  return [...first.values()];
}

/** Puts as many refusals into one form as it tells of at once; what only a command refuses has a form of its own. */
export function roundsOf(form: TestedForm, refusals: readonly Refusal[]): Round[] {
  const alone = (one: Refusal): Round => ({ body: one.body, refusals: [one] });
  const rounds = refusals.filter(({ bySchema }) => bySchema === undefined).map(alone);
  let left = refusals.filter(({ bySchema }) => bySchema !== undefined);
  while (left.length > 0) {
    const first = firstOfEach(left);
    const says = schemaSays(form, allWrong(first)) ?? {};
    const told = first.filter(({ field, bySchema }) => JSON.stringify(says[field.name]) === bySchema);
    if (told.length > 0) rounds.push({ body: allWrong(told), refusals: told });
    rounds.push(...first.filter((one) => !told.includes(one)).map(alone));
    left = left.filter((one) => !first.includes(one));
  }
  return rounds;
}
