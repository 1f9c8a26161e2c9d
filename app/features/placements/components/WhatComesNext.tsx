import { formatDate, formatTime } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Notice } from "~/ui";

import type { ownApplication } from "../applications.views.usecases.server";
import { applyMessages } from "../apply.messages";
import { EnrolmentNotice } from "./EnrolmentNotice";

type Page = Awaited<ReturnType<typeof ownApplication>>;

/** What the student waits for, or what is asked of them now; nothing when all is over. */
export function WhatComesNext({
  application,
  enrolment,
  back,
}: Pick<Page, "application" | "enrolment"> & { back: string }) {
  const { next } = useMessages(applyMessages);
  const locale = useLocale();
  if (enrolment !== null)
    return <EnrolmentNotice enrolment={enrolment} qualification={application.qualification} back={back} />;
  const { status, offerUntil, comesAt } = application;
  const day = (at: number) => formatDate(locale, new Date(at), "long");
  if (status === "offered")
    return <Notice>{next.offered(offerUntil === null ? "" : day(offerUntil))}</Notice>;
  if (status === "invited" && comesAt !== null)
    return <Notice>{next.comes(`${day(comesAt)}, ${formatTime(locale, new Date(comesAt))}`)}</Notice>;
  return status in next ? <Notice>{next[status as "viewed"]}</Notice> : null;
}
