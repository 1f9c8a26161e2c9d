import type { IconName } from "~/ui";

import type { mineMessages } from "./mine.messages";
import type { minePage } from "./mine.server";

type Door = readonly [path: string, icon: IconName, title: string, text: string];
type Rights = Awaited<ReturnType<typeof minePage>>["doors"];

/** The pages that a person can open from home, by what they may do. */
export function doorsFor(doors: Rights, t: (typeof mineMessages)["nl"]): Door[] {
  return [
    ...(doors.desk ? [["/beheer", "check-circle", t.desk, t.deskText] as const] : []),
    ...(doors.mails ? [["/beheer/mails", "mail", t.mails, t.mailsText] as const] : []),
    ...(doors.company
      ? ([
          ["/bedrijf/aanvragen", "mail", t.requests, t.requestsText],
          ["/bedrijf/agenda", "calendar", t.agenda, t.companyAgendaText],
          ["/bedrijf/aanbod", "list", t.offers, t.offersText],
          ["/bedrijf", "building", t.company, t.companyText],
        ] as const)
      : []),
    ...(doors.students ? [["/school/studenten", "users", t.students, t.studentsText] as const] : []),
    ...(doors.school
      ? ([
          ["/mijn/boekingen", "list", t.bookings, t.bookingsText],
          ["/mijn/agenda", "calendar", t.agenda, t.agendaText],
          ["/mijn/favorieten", "heart", t.favourites, t.favouritesText],
          ["/mijn/wachtlijst", "clock", t.waitingList, t.waitingListText],
          ["/techniekbus", "bus", t.bus, t.busText],
          ["/school", "school", t.school, t.schoolText],
        ] as const)
      : []),
    ...(doors.profile
      ? ([
          ["/mijn/profiel", "user", t.profile, t.profileText],
          ["/leerbanen", "target", t.places, t.placesText],
          ["/mijn/sollicitaties", "mail", t.applications, t.applicationsText],
          ["/mijn/zoekopdrachten", "bell", t.searches, t.searchesText],
          ["/mijn/stagetekort", "speech", t.report, t.reportText],
        ] as const)
      : []),
    ["/zoeken", "search", t.search, t.searchText],
    ["/mijn/account", "settings", t.account, t.accountText],
  ];
}
