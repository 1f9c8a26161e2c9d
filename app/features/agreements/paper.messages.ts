import { catalogue } from "~/platform/i18n/i18n";

/** Recording that an agreement was signed on paper. */
export const paperMessages = catalogue(
  {
    trigger: "Op papier getekend",
    question:
      "Is deze versie op papier getekend? Leg vast wie er tekende en bewaar een scan. Hun link om te tekenen werkt daarna niet meer. Is dit de laatste handtekening, dan staat de plaatsing vast.",
    signed: "Wie heeft op papier getekend?",
    signedHint: "Kies iedereen die op deze scan staat.",
    roles: { student: "Student", guardian: "Ouder of voogd", school: "School", company: "Bedrijf" },
    choice: (role: string, name: string) => `${role}: ${name}`,
    names: "Namen zoals ze op het papier staan",
    namesHint: "Alleen van wie je hierboven kiest.",
    signedOn: "Getekend op",
    scan: "Scan of foto van het papier",
    scanHint: "Een pdf, JPEG of PNG, hooguit 10 MB. School, bedrijf en student kunnen hem downloaden.",
    submit: "Handtekeningen vastleggen",
    sending: "Bezig met versturen…",
    field: {
      signed: "Kies wie er op papier heeft getekend.",
      nameOnPaper: "Vul de naam in zoals die op het papier staat.",
      scan: "Kies een bestand.",
    },
    done: { paper: "Vastgelegd: op papier getekend. De scan is bewaard." },
  },
  {
    trigger: "Signed on paper",
    question:
      "Was this version signed on paper? Record who signed and keep a scan. Their link to sign does not work after that. If this is the last signature, the placement is fixed.",
    signed: "Who signed on paper?",
    signedHint: "Choose everyone who is on this scan.",
    roles: { student: "Student", guardian: "Parent or guardian", school: "School", company: "Company" },
    choice: (role, name) => `${role}: ${name}`,
    names: "Names as they stand on the paper",
    namesHint: "Only of those whom you choose above.",
    signedOn: "Signed on",
    scan: "Scan or photograph of the paper",
    scanHint: "A PDF, JPEG or PNG, at most 10 MB. School, company and student can download it.",
    submit: "Record signatures",
    sending: "Sending…",
    field: {
      signed: "Choose who signed on paper.",
      nameOnPaper: "Fill in the name as it stands on the paper.",
      scan: "Choose a file.",
    },
    done: { paper: "Recorded: signed on paper. The scan has been kept." },
  },
);
