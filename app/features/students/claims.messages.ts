import { catalogue, count } from "~/platform/i18n/i18n";

/** The school's list of people who say to be its students. */
export const claimMessages = catalogue(
  {
    title: (n: number) => `${count("nl", n, "student wacht", "studenten wachten")} op bevestiging`,
    lead: (n: number) =>
      `${n === 1 ? "Deze student heeft" : "Deze studenten hebben"} zelf een account gemaakt. Bevestig wie bij jullie staat ingeschreven. Daarmee staat ook de opleiding vast.`,
    number: (n: string) => `nummer ${n}`,
    noQualification: "opleiding nog niet ingevuld",
    known: (name: string) => `In jullie lijst staat dit nummer op naam van ${name}.`,
    unknown: "Dit nummer staat nog niet in jullie lijst.",
    taken: "Dit nummer hoort al bij een ander account. Alleen afwijzen kan.",
    placed: (company: string) =>
      `Heeft al een plek bij ${company}. Staat de student bij jullie ingeschreven? Na het bevestigen maken jullie de praktijkovereenkomst.`,
    confirm: "Bevestigen",
    confirmNamed: (name: string) => `${name} bevestigen`,
    reject: "Kennen wij niet",
    rejectNamed: (name: string) => `${name} kennen wij niet`,
    since: (day: string) => `sinds ${day}`,
    errors: "Dit lukte niet",
    done: {
      confirmed: "De student is bevestigd en hoort het per mail.",
      rejected: "De student hoort per mail dat jullie dit nummer niet kennen.",
    },
    route: { bol: "BOL", bbl: "BBL", combined: "BOL en BBL samen" },
    todo: (n: number) => `${count("nl", n, "student zegt", "studenten zeggen")} bij jullie te horen`,
    todoDetail: "Bevestig wie bij jullie staat ingeschreven",
    profile: "Maak je profiel af",
    profileDetail: (n: number) => `Nog ${count("nl", n, "ding", "dingen")}, dan kun je solliciteren`,
  },
  {
    title: (n) => `${count("en", n, "student waits", "students wait")} to be confirmed`,
    lead: (n) =>
      `${n === 1 ? "This student" : "These students"} made an account by themselves. Confirm who is enrolled with you; that makes their programme certain too.`,
    number: (n) => `number ${n}`,
    noQualification: "qualification not filled in yet",
    known: (name) => `On your list this number is that of ${name}.`,
    unknown: "This number is not on your list yet.",
    taken: "This number already belongs to another account. You can only reject it.",
    placed: (company) =>
      `Has a place at ${company} already. Is the student enrolled with you? After confirming you draw up the placement agreement.`,
    confirm: "Confirm",
    confirmNamed: (name) => `Confirm ${name}`,
    reject: "We do not know them",
    rejectNamed: (name) => `We do not know ${name}`,
    since: (day) => `since ${day}`,
    errors: "This did not work",
    done: {
      confirmed: "The student has been confirmed and hears it by mail.",
      rejected: "The student hears by mail that you do not know this number.",
    },
    route: { bol: "BOL", bbl: "BBL", combined: "BOL and BBL together" },
    todo: (n) => `${count("en", n, "student says", "students say")} to be yours`,
    todoDetail: "Confirm who is enrolled with you",
    profile: "Finish your profile",
    profileDetail: (n) => `${count("en", n, "thing", "things")} left, then you can apply`,
  },
);
