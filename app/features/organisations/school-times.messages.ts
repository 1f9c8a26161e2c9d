import { catalogue, formatDate } from "~/platform/i18n/i18n";

/** A school's lesson hours and the days on which it is closed. */
export const schoolTimesMessages = catalogue(
  {
    title: "Tijden van de school",
    lead: "Met jullie lesuren vraag je een gastles aan voor meer klassen tegelijk. Momenten op dagen dat jullie dicht zijn, worden bij het aanvragen grijs.",
    schools: "Jullie scholen",
    unchecked: {
      title: "Je school wordt nog gecontroleerd",
      text: "Daarna kun je hier de tijden van je school bijhouden.",
    },
    done: { bell: "De lesuren zijn bewaard.", added: "Toegevoegd.", removed: "Weggehaald." },
    errors: "Er klopt nog iets niet",
    bell: {
      title: "Lesuren",
      lead: "Van de eerste tot de laatste bel, volgens de klok in Nederland en België. Laat leeg wat jullie niet hebben. Een pauze is de tijd tussen twee lesuren.",
      none: "Jullie lesuren staan er nog niet. Vul ze in, of begin met een voorbeeld.",
      example: "Vul een voorbeeld in",
      exampleShown:
        "Dit is een voorbeeld en nog niet bewaard. Pas het aan tot het klopt en druk op Bewaar de lesuren.",
      from: (n: number) => `Lesuur ${n}, van`,
      until: (n: number) => `Lesuur ${n}, tot`,
      more: "Meer lesuren",
      save: "Bewaar de lesuren",
    },
    field: {
      order: "Dit is niet later dan het begin.",
      overlap: "Dit lesuur begint voordat het vorige is afgelopen.",
      dayOrder: "Deze dag ligt voor de eerste dag.",
    },
    closed: {
      title: "Dichte dagen",
      lead: "Bijvoorbeeld toetsweken, examens en studiedagen.",
      none: "Er staan nog geen toetsweken of andere dichte dagen.",
      name: "Naam",
      nameHint: "Bijvoorbeeld: toetsweek 3.",
      first: "Eerste dag",
      last: "Laatste dag",
      add: "Voeg toe",
      remove: "Haal weg",
      removeOf: (name: string) => `Haal ${name} weg`,
      question: (name: string) => `${name} weghalen uit jullie dichte dagen?`,
      span: (first: string, last: string) =>
        first === last
          ? formatDate("nl", first, "long")
          : `${formatDate("nl", first, "long")} tot en met ${formatDate("nl", last, "long")}`,
    },
    holidays: {
      title: "Schoolvakanties in jullie regio",
      lead: "Van het komende jaar. Die staan er vanzelf bij.",
    },
  },
  {
    title: "Times of the school",
    lead: "With your lesson hours you ask for a guest lesson for several classes at once. Moments on days when you are closed turn grey when you ask for one.",
    schools: "Your schools",
    unchecked: {
      title: "Your school is still being checked",
      text: "After that you can keep the times of your school here.",
    },
    done: { bell: "The lesson hours have been saved.", added: "Added.", removed: "Removed." },
    errors: "Something is not right yet",
    bell: {
      title: "Lesson hours",
      lead: "From the first bell to the last, by the clock in the Netherlands and Belgium. Leave empty what you do not have. A break is the time between two lesson hours.",
      none: "Your lesson hours are not here yet. Fill them in, or start from an example.",
      example: "Fill in an example",
      exampleShown:
        "This is an example and has not been saved. Change it until it is right and press Save the lesson hours.",
      from: (n) => `Lesson hour ${n}, from`,
      until: (n) => `Lesson hour ${n}, until`,
      more: "More lesson hours",
      save: "Save the lesson hours",
    },
    field: {
      order: "This is not later than the beginning.",
      overlap: "This lesson hour begins before the previous one ends.",
      dayOrder: "This day is before the first day.",
    },
    closed: {
      title: "Closed days",
      lead: "Test weeks, exams and study days, for example.",
      none: "There are no test weeks or other closed days yet.",
      name: "Name",
      nameHint: "For example: test week 3.",
      first: "First day",
      last: "Last day",
      add: "Add",
      remove: "Remove",
      removeOf: (name) => `Remove ${name}`,
      question: (name) => `Remove ${name} from your closed days?`,
      span: (first, last) =>
        first === last
          ? formatDate("en", first, "long")
          : `${formatDate("en", first, "long")} to ${formatDate("en", last, "long")}`,
    },
    holidays: {
      title: "School holidays in your region",
      lead: "Of the year to come. They are included by themselves.",
    },
  },
);
