import { platformError } from "~/platform/errors/errors";

import { askedSchema } from "./mediation.schemas";

/** Nobody leafs further; a number that is larger than the database counts would break it. */
const lastPage = 10_000;

/** The question that an address asks; an empty field asks for nothing. Throws bad_request for what cannot be asked. */
export function askedOf(url: URL) {
  const given = Object.fromEntries([...url.searchParams].filter(([, value]) => value !== ""));
  const asked = askedSchema.safeParse(given);
  if (!asked.success) throw platformError("bad_request");
  const page = Math.min(lastPage, Math.max(1, Math.trunc(Number(url.searchParams.get("pagina"))) || 1));
  return { asked: asked.data, page };
}
