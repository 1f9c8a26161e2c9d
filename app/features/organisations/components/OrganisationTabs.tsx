import { usePerson } from "~/platform/auth/use-person";
import { catalogue } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Tabs } from "~/ui";

const tabMessages = catalogue(
  {
    company: {
      label: "Onderdelen van je bedrijf",
      overview: "Overzicht",
      aanbod: "Aanbod",
      aanvragen: "Aanvragen",
      agenda: "Agenda",
      sollicitaties: "Sollicitaties",
      plaatsingen: "Plaatsingen",
      overeenkomsten: "Overeenkomsten",
      uren: "Uren",
      instellingen: "Instellingen",
    },
    school: {
      label: "Onderdelen van je school",
      overview: "Overzicht",
      boekingen: "Boekingen",
      agenda: "Agenda",
      tijden: "Tijden",
      studenten: "Studenten zonder plek",
      sollicitaties: "Sollicitaties",
      overeenkomsten: "Overeenkomsten",
      uren: "Uren",
    },
    desk: {
      label: "Onderdelen van het beheer",
      overview: "Wat wacht",
      aanbod: "Aanbod",
      boekingen: "Boekingen",
      organisaties: "Scholen en bedrijven",
      bemiddeling: "Bemiddeling",
      uren: "Uren",
      techniekbus: "Techniekbus",
    },
  },
  {
    company: {
      label: "Parts of your company",
      overview: "Overview",
      aanbod: "Offers",
      aanvragen: "Requests",
      agenda: "Calendar",
      sollicitaties: "Applications",
      plaatsingen: "Placements",
      overeenkomsten: "Agreements",
      uren: "Hours",
      instellingen: "Settings",
    },
    school: {
      label: "Parts of your school",
      overview: "Overview",
      boekingen: "Bookings",
      agenda: "Calendar",
      tijden: "Times",
      studenten: "Students without a place",
      sollicitaties: "Applications",
      overeenkomsten: "Agreements",
      uren: "Hours",
    },
    desk: {
      label: "Parts of the desk",
      overview: "What waits",
      aanbod: "Offers",
      boekingen: "Bookings",
      organisaties: "Schools and companies",
      bemiddeling: "Mediation",
      uren: "Hours",
      techniekbus: "Tech bus",
    },
  },
);

const paths = {
  company: [
    "overview",
    "aanbod",
    "aanvragen",
    "agenda",
    "sollicitaties",
    "plaatsingen",
    "overeenkomsten",
    "uren",
    "instellingen",
  ],
  school: [
    "overview",
    "boekingen",
    "agenda",
    "tijden",
    "studenten",
    "sollicitaties",
    "overeenkomsten",
    "uren",
  ],
  desk: ["overview", "organisaties", "aanbod", "boekingen", "bemiddeling", "techniekbus", "uren"],
} as const;
/** A school's pages for its placement coordinators only. */
const forPlacers = new Set<string>(["studenten", "sollicitaties", "overeenkomsten"]);
const bases = { company: "/bedrijf", school: "/school", desk: "/beheer" } as const;

function OrganisationTabs({ kind, current }: { kind: keyof typeof paths; current: string }) {
  const t: Record<string, string> = useMessages(tabMessages)[kind];
  const href = useHref();
  const person = usePerson();
  const open = paths[kind].filter(
    (key) => kind !== "school" || !forPlacers.has(key) || person?.placesStudents === true,
  );
  return (
    <Tabs
      label={t["label"] ?? ""}
      items={open.map((key) => ({
        key,
        href: href(key === "overview" ? bases[kind] : `${bases[kind]}/${key}`),
        label: t[key] ?? "",
        current: key === current,
      }))}
    />
  );
}

export type CompanyTab = (typeof paths.company)[number];
export type SchoolTab = (typeof paths.school)[number];
export type DeskTab = (typeof paths.desk)[number];

/** The pages of a company's own, on top of each of them. */
export const CompanyTabs = ({ current }: { current: CompanyTab }) => (
  <OrganisationTabs kind="company" current={current} />
);

/** The pages of a school's own. */
export const SchoolTabs = ({ current }: { current: SchoolTab }) => (
  <OrganisationTabs kind="school" current={current} />
);

/** The coordinator's desk. */
export const DeskTabs = ({ current }: { current: DeskTab }) => (
  <OrganisationTabs kind="desk" current={current} />
);
