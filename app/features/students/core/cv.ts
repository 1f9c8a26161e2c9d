/** What a CV may be: a file that people can open anywhere and that runs nothing. */
export const cvMimes = {
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
} as const;

/** 5 MB, as the database holds it too. */
export const cvMaxBytes = 5 * 1024 * 1024;

/**
 * Whether the company that was applied to may open the CV: only when it goes along with the application, and under
 * objective selection only from the invitation on. `status` is that of the placement.
 */
export function maySeeCv(application: { sharesCv: boolean; objective: boolean; status: string }): boolean {
  const { sharesCv, objective, status } = application;
  if (!sharesCv || !mayBeOpen.has(status)) return false;
  return !objective || !["submitted", "viewed"].includes(status);
}

/** While an application is looked at, and as long as the student works there. */
const mayBeOpen = new Set(["submitted", "viewed", "invited", "offered", "accepted", "placed"]);
