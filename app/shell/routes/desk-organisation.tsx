import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { OrganisationFile } from "~/features/organisations";
import { asJudge, judgeIntent, organisationFile } from "~/features/organisations/index.server";
import { coordinators } from "~/platform/auth/viewer";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { StaticMap } from "~/ui/map";

import { drawPlace } from "../region-map.server";

const params = z.object({ kind: z.enum(["school", "bedrijf"]), id: z.uuid() });
type Params = z.output<typeof params>;

/** Looking is written down, as everything that a coordinator opens about somebody else. */
export const loader = defineLoader({ allow: coordinators, params }, async ({ ctx, params, url }) => {
  const kind = params.kind === "school" ? "school" : "company";
  const file = await organisationFile(ctx.db, kind, params.id, await asJudge(ctx));
  return { file, map: drawPlace(file.at), said: url.searchParams.get("gedaan") };
});

export const action = defineAction({
  allow: coordinators,
  params,
  intents: { judge: judgeIntent<Params>(({ kind, id }) => `/beheer/organisaties/${kind}/${id}`) },
});

/** After a refusal too: somebody else has just judged it. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.file.name ?? ""} – Vakbrug` },
];

export default function DeskOrganisation() {
  const { file, map, said } = useLoaderData<typeof loader>();
  return (
    <OrganisationFile
      file={file}
      said={said}
      map={<StaticMap map={map} title={`${file.name}, ${file.place}`} />}
    />
  );
}
