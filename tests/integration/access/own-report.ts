import { eq } from "drizzle-orm";
import { randomUUID } from "node:crypto";

import type { Db } from "#db/client.server";
import { shortageReport, student } from "#db/schema";
import { everybody, signedIn } from "./actors";
import type { AccessTable, FormRule } from "./rules";
import type { AccessWorld } from "./world";

/** The student whom the school has reported is `member`, who has an account. */
export async function theirs(tx: Db, { reportId, viewers }: AccessWorld) {
  const userId = viewers.member?.userId ?? "";
  const [report] = await tx.select().from(shortageReport).where(eq(shortageReport.id, reportId));
  await tx.update(student).set({ userId: null }).where(eq(student.userId, userId));
  await tx
    .update(student)
    .set({ userId })
    .where(eq(student.id, report?.studentId ?? ""));
}

const own = (body: FormRule["body"]): FormRule => ({
  may: ["member"],
  given: theirs,
  ...(body === undefined ? {} : { body }),
});
const which = ({ reportId }: AccessWorld) => ({ reportId });

export const ownReportAccess: AccessTable = {
  "/mijn/stagetekort": {
    may: signedIn,
    forms: {
      report: own(({ crebo }) => ({
        ...{ qualification: crebo, route: "bol", wantedFrom: "2026-04-01" },
        idempotencyKey: randomUUID(),
      })),
      renew: own(which),
      withdraw: own(which),
    },
  },
  // Whoever has the link stands for the student.
  "/stagetekort-nog/:token": {
    params: ({ links }) => ({ token: links.report }),
    may: everybody,
    forms: { renew: { may: everybody }, withdraw: { may: everybody } },
  },
};
