import { canonicalHash } from "../../canonical";
import type { agreement, signature } from "../../schema";
import { uuidOf } from "../uuid";
import { dayOf, plusHours } from "./days";
import type { Ground } from "./ground";
import type { Offers } from "./offers";
import type { DemoShortage } from "./shortage";

export interface DemoAgreements {
  agreements: (typeof agreement.$inferInsert)[];
  signatures: (typeof signature.$inferInsert)[];
}

interface Drawer {
  schoolId: string;
  userId: string;
  name: string;
  email: string;
}

/** Allowed from 16 on, with a day at school. */
const days = [1, 2, 3, 4].map((weekday) => ({ weekday, from: "08:00", until: "16:30" }));

/** The agreements of one school's placements: of an accepted one being signed, of a placed one signed by all. */
export function makeAgreements(
  { qualifications }: Ground,
  shortage: DemoShortage,
  offers: Offers,
  drawer: Drawer,
): DemoAgreements {
  const made: DemoAgreements = { agreements: [], signatures: [] };
  const own = shortage.placements.filter(
    ({ schoolId, status }) => schoolId === drawer.schoolId && (status === "accepted" || status === "placed"),
  );
  for (const placement of own) {
    const student = shortage.students.find(({ id }) => id === placement.studentId);
    const company = offers.companies.find(({ row }) => row.id === placement.companyId);
    const { acceptedAt } = placement;
    const trade = qualifications.find(({ crebo }) => crebo === placement.crebo);
    if (student?.birthDate == null || company === undefined || acceptedAt == null) continue;
    const { birthDate } = student;
    const terms = {
      ...{ placementId: placement.id, crebo: placement.crebo, route: placement.route, birthDate, days },
      qualification: trade?.name ?? placement.crebo,
      ...{ startsOn: placement.startsOn, endsOn: placement.endsOn, breakMinutes: 30, schoolMinutes: 480 },
      practiceTrainer: company.contact.name,
      workProcesses: ["Werk voorbereiden", "Onderdelen maken en verbinden", "Werk controleren en opleveren"],
      assessment: "De school beoordeelt en betrekt daarbij het oordeel van de praktijkopleider.",
      ending:
        "De overeenkomst eindigt op de laatste dag, of eerder als alle partijen dat schriftelijk afspreken.",
    };
    const { street = "", houseNumber = "", postcode, place } = company.row;
    const studentEmail = `student.${student.studentNumber ?? ""}@vakbrug.test`;
    const guardian = { name: `Ouder van ${student.name}`, email: "ouder@vakbrug.test" };
    const day = dayOf(plusHours(acceptedAt, 2));
    const minor = `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}` > day;
    const people = [
      ["student", student.name, studentEmail] as const,
      ...(minor ? [["guardian", guardian.name, guardian.email] as const] : []),
      ["school", drawer.name, drawer.email] as const,
      ["company", company.contact.name, company.contact.email] as const,
    ];
    const id = uuidOf("agreement", placement.id);
    const signed = placement.status === "placed";
    const termsHash = canonicalHash(terms);
    made.agreements.push({
      ...{ id, terms, termsHash, placementId: placement.id, version: 1, createdBy: drawer.userId },
      status: signed ? "signed" : "signing",
      particulars: {
        ...{ studentName: student.name, studentEmail },
        ...(minor ? { guardianName: guardian.name, guardianEmail: guardian.email } : {}),
        ...{ schoolSigner: drawer.name, schoolEmail: drawer.email },
        ...{ companySigner: company.contact.name, companyEmail: company.contact.email },
        workAddress: `${street} ${houseNumber}, ${postcode} ${place}`.trim(),
      },
      createdAt: plusHours(acceptedAt, 2),
      updatedAt: plusHours(acceptedAt, signed ? 10 : 2),
      signedAt: signed ? plusHours(acceptedAt, 10) : null,
    });
    people.forEach(([role, name, email], index) => {
      const has = signed || role === "student";
      made.signatures.push({
        ...{ id: uuidOf("signature", id, role), agreementId: id, role, name, email },
        status: has ? "signed" : "waiting",
        method: has ? "digital" : null,
        typedName: has ? name : null,
        signedAt: has ? plusHours(acceptedAt, 4 + index * 2) : null,
        signedHash: has ? termsHash : null,
      });
    });
  }
  return made;
}
