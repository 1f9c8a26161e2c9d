import { catalogue } from "~/platform/i18n/i18n";

/** Drawing up an agreement, changing its terms, putting particulars right, and following who signs. */
export const formMessages = catalogue(
  {
    drawUp: {
      title: "Praktijkovereenkomst opstellen",
      lead: "Als je dit verstuurt, krijgt iedereen die tekent een mail met een eigen link. Zodra iedereen heeft getekend, staat de plaatsing vast.",
      submit: "Opstellen en versturen",
    },
    change: {
      trigger: "Voorwaarden wijzigen",
      title: (version: number) => `Voorwaarden wijzigen: dit wordt versie ${version}`,
      voids: (names: string) =>
        `Let op: de handtekeningen van ${names} vervallen als je dit opslaat. Iedereen krijgt een nieuwe link en tekent opnieuw.`,
      voidsNone:
        "Nog niemand heeft getekend. Iedereen krijgt een nieuwe link; de oude links werken niet meer.",
      submit: "Nieuwe versie versturen",
    },
    correct: {
      trigger: "Gegevens verbeteren",
      title: "Gegevens verbeteren",
      keeps:
        "De handtekeningen blijven staan: aan de voorwaarden verandert niets. Wie nog moet tekenen en een ander e-mailadres krijgt, krijgt daar een nieuwe link.",
      submit: "Gegevens opslaan",
    },
    flanders:
      "De werkplek ligt in België. Vakbrug kent alleen de Nederlandse regels voor jongeren en controleert het rooster dus niet. Kijk zelf na of het mag.",
    checked:
      "Is de student nog geen 18? Dan kijken we bij het versturen of de Nederlandse wet dit rooster toestaat. Hoe laat de student op school is, staat hier niet: kijk zelf na of er tussen school en werk genoeg rust is.",
    terms: "Voorwaarden",
    birthDate: "Geboortedatum van de student",
    birthDateHint: "Bepaalt wie er tekent en welke regels gelden.",
    startsOn: "Eerste dag",
    endsOn: "Laatste dag",
    days: "Dagen en tijden",
    daysHint: "Laat een dag leeg als er niet wordt gewerkt.",
    from: (day: string) => `${day} van`,
    until: "tot",
    breakMinutes: "Pauze per dag (minuten)",
    schoolHours: "Uren school per week",
    schoolHoursHint: "Bij jongeren tellen schooluren mee.",
    practiceTrainer: "Praktijkopleider",
    workProcesses: "Werkprocessen",
    workProcessesHint: "Wat de student leert en oefent, elk op een eigen regel.",
    assessment: "Beoordeling",
    assessmentDefault:
      "De school beoordeelt of de student de werkprocessen beheerst en betrekt daarbij het oordeel van de praktijkopleider.",
    ending: "Einde van de overeenkomst",
    endingDefault:
      "De overeenkomst eindigt op de laatste dag, als de student de opleiding afrondt of verlaat, als student, school en bedrijf dat samen schriftelijk afspreken, of als doorgaan in redelijkheid niet kan worden gevraagd.",
    people: "Wie doen mee",
    studentName: "Naam van de student",
    studentEmail: "E-mailadres van de student",
    guardianName: "Naam van ouder of voogd",
    guardianEmail: "E-mailadres van ouder of voogd",
    guardianHint: "Alleen nodig als de student nog geen 18 is.",
    schoolSigner: "Wie tekent voor de school",
    schoolEmail: "E-mailadres voor de school",
    companySigner: "Wie tekent voor het bedrijf",
    companyEmail: "E-mailadres voor het bedrijf",
    workAddress: "Adres van de werkplek",
    optional: "(niet verplicht)",
    errors: "Er klopt iets nog niet",
    field: {
      bothTimes: "Vul allebei de tijden in, of geen van beide.",
      timesOrder: "De eindtijd moet na de begintijd liggen.",
      noDay: "Vul ten minste één dag in.",
      endsBeforeStart: "De laatste dag moet na de eerste liggen.",
    },
    resend: (name: string) => `Nieuwe link sturen naar ${name}`,
    done: {
      drawn: "De overeenkomst is opgesteld. Iedereen die tekent heeft een link gekregen.",
      changed: "De nieuwe versie is verstuurd. Iedereen die tekent heeft een nieuwe link gekregen.",
      corrected: "De gegevens zijn opgeslagen. De handtekeningen staan er nog.",
      resent: "Er is een nieuwe link verstuurd. De oude werkt niet meer.",
    },
  },
  {
    drawUp: {
      title: "Draw up the placement agreement",
      lead: "When you send this, everyone who signs gets a mail with a link of their own. As soon as all have signed, the placement is fixed.",
      submit: "Draw up and send",
    },
    change: {
      trigger: "Change the terms",
      title: (version) => `Change the terms: this becomes version ${version}`,
      voids: (names) =>
        `Mind: the signatures of ${names} are void once you save this. Everyone gets a new link and signs again.`,
      voidsNone: "Nobody has signed yet. Everyone gets a new link; the old links do not work any more.",
      submit: "Send the new version",
    },
    correct: {
      trigger: "Correct particulars",
      title: "Correct particulars",
      keeps:
        "The signatures stay: nothing in the terms changes. Whoever has still to sign and gets another e-mail address gets a new link there.",
      submit: "Save particulars",
    },
    flanders:
      "The workplace is in Belgium. Vakbrug knows the Dutch rules for young people only and so does not check the timetable. Make sure yourself that it is allowed.",
    checked:
      "Is the student under 18? Then we look, when you send this, whether Dutch law allows this timetable. When the student is at school is not said here: make sure yourself that there is enough rest between school and work.",
    terms: "Terms",
    birthDate: "The student's date of birth",
    birthDateHint: "Decides who signs and which rules hold.",
    startsOn: "First day",
    endsOn: "Last day",
    days: "Days and times",
    daysHint: "Leave a day empty when there is no work.",
    from: (day) => `${day} from`,
    until: "until",
    breakMinutes: "Break each day (minutes)",
    schoolHours: "Hours of school a week",
    schoolHoursHint: "For young people hours of school count as well.",
    practiceTrainer: "Practice trainer",
    workProcesses: "Work processes",
    workProcessesHint: "What the student learns and practises, each on a line of its own.",
    assessment: "Assessment",
    assessmentDefault:
      "The school assesses whether the student masters the work processes and takes the practice trainer's judgement into account.",
    ending: "End of the agreement",
    endingDefault:
      "The agreement ends on the last day, when the student completes or leaves the programme, when student, school and company agree so in writing, or when going on cannot reasonably be asked.",
    people: "Who take part",
    studentName: "The student's name",
    studentEmail: "The student's e-mail address",
    guardianName: "Name of parent or guardian",
    guardianEmail: "E-mail address of parent or guardian",
    guardianHint: "Needed only when the student is under 18.",
    schoolSigner: "Who signs for the school",
    schoolEmail: "E-mail address for the school",
    companySigner: "Who signs for the company",
    companyEmail: "E-mail address for the company",
    workAddress: "Address of the workplace",
    optional: "(optional)",
    errors: "Something is not right yet",
    field: {
      bothTimes: "Fill in both times, or neither.",
      timesOrder: "The end must be after the beginning.",
      noDay: "Fill in at least one day.",
      endsBeforeStart: "The last day must be after the first.",
    },
    resend: (name) => `Send ${name} a new link`,
    done: {
      drawn: "The agreement has been drawn up. Everyone who signs has been sent a link.",
      changed: "The new version has been sent. Everyone who signs has been sent a new link.",
      corrected: "The particulars have been saved. The signatures are still there.",
      resent: "A new link has been sent. The old one does not work any more.",
    },
  },
);
