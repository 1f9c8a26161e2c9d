import type { Body, TestedForm } from "./form";
import { schemaSays } from "./tries";

/** A wrong value at one field of a form that is right, and what its schema says of it there and nowhere else. */
interface Wrong {
  field: { name: string };
  right: Body;
  body: Body;
  bySchema: string | undefined;
}

/** Wrong values of several fields in one form, each of which its schema refuses in the same words as by itself. */
interface Round<W> {
  body: Body;
  refusals: W[];
}

function allWrong(refusals: readonly Wrong[]): Body {
  const wrong = new Map(refusals.map(({ field, body }) => [field.name, body[field.name]]));
  const kept = Object.entries(refusals[0]?.right ?? {}).filter(([name]) => !wrong.has(name));
  const sent = [...wrong].flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return Object.fromEntries([...kept, ...sent]);
}

/** The first of each field, of those of one kind of the form. */
function firstOfEach<W extends Wrong>(refusals: readonly W[]): W[] {
  const [{ right } = {}] = refusals;
  const first = new Map<string, W>();
  for (const one of refusals) {
    if (one.right === right && !first.has(one.field.name)) first.set(one.field.name, one);
  }
  return [...first.values()];
}

/** Puts as many refusals into one form as it tells of at once; what only a command refuses has a form of its own. */
export function roundsOf<W extends Wrong>(form: TestedForm, refusals: readonly W[]): Round<W>[] {
  const alone = (one: W): Round<W> => ({ body: one.body, refusals: [one] });
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
