import { eq } from "drizzle-orm";
import { SMTPServer } from "smtp-server";
import { createTransport } from "nodemailer";
import { afterAll, beforeAll, expect, it } from "vitest";

import { companySettings, contact, mail, user } from "#db/schema";
import { flagAccount, toDosFor as accountToDos } from "~/features/accounts/index.server";
import { workOnce } from "~/platform/jobs/worker.server";
import { enqueueMail } from "~/platform/mail/mail.server";

import { fixedClock } from "../../../tests/setup/clock";
import { makeFactories } from "../../../tests/setup/factories";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { workAt } from "../../../tests/setup/work";
import { editContact } from "./contacts.usecases.server";
import {
  companyRecipients,
  mailContact,
  organisationSubscriptions,
  toDosFor,
  unreachableCompanies,
} from "./index.server";
import { contactLines } from "./organisations.usecases.server";

let test: TestDb;
let port = 0;
const accepted: string[] = [];
const clock = fixedClock();

/** A real mail server at which nobody is called "weg". */
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onRcptTo: ({ address }, _session, done) => {
    if (address.toLowerCase().startsWith("weg")) {
      return done(Object.assign(new Error("5.1.1 No such user here"), { responseCode: 550 }));
    }
    accepted.push(address);
    done();
  },
  onData: (stream, _session, done) => {
    stream.on("end", () => done());
    stream.resume();
  },
});

beforeAll(async () => {
  test = await createTestDb({ reference: true });
  await new Promise<void>((resolve) => {
    const listening = server.listen(0, "127.0.0.1", () => {
      port = (listening.address() as { port: number }).port;
      resolve();
    });
  });
});
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await test.close();
});

/** Sends a mail to an address, and lets what follows from it happen. */
async function post(address: string): Promise<void> {
  const body = { greeting: "Beste,", blocks: [] };
  const made = { to: { address }, locale: "nl" as const, template: "test", subject: "Hallo", body };
  await enqueueMail(test.db, made, clock.now());
  const work = workAt(clock);
  const door = createTransport({ host: "127.0.0.1", port, ignoreTLS: true });
  const parts = { subscriptions: [flagAccount, ...organisationSubscriptions], tasks: [] };
  await workOnce(test.db, parts, work, door);
  await workOnce(test.db, parts, work, door);
  door.close();
}

async function company() {
  const make = makeFactories(test.db);
  const made = await make.company();
  const first = await make.contact(made.id, { email: `Weg-${made.slug}@bedrijf.test` });
  const manager = await make.manager(made.id);
  const by = { userId: manager.id, companyIds: [made.id], now: clock.now() };
  const goesTo = async () =>
    (await companyRecipients(test.db, made.id, clock.now())).map(({ email }) => email);
  return { make, ...made, first, manager, by, goesTo };
}

it("flags a contact whom the mail server does not know, and tells the company what to do", async () => {
  const { id, first, manager } = await company();
  await post(first.email);
  expect((await contactLines(test.db, id)).map(({ bounced }) => bounced)).toEqual([true]);
  const viewer = {
    userId: manager.id,
    role: "member",
    memberships: [
      { organisation: "company", organisationId: id, role: "company_manager", status: "verified" },
    ],
  };
  const toDos = await toDosFor({ db: test.db, viewer: viewer as never, locale: "nl", now: clock.now() });
  expect(toDos).toContainEqual(
    expect.objectContaining({
      path: `/bedrijf/contactpersonen/${id}`,
      title: "Mails aan Contact Proef komen niet aan",
    }),
  );
  const inZeeland = await unreachableCompanies(test.db, ["GM0687"]);
  expect(inZeeland).toContainEqual(
    expect.objectContaining({ id, contact: expect.objectContaining({ email: first.email }) as unknown }),
  );
  expect(await unreachableCompanies(test.db, ["GM0664"])).toEqual([]);
  const [sent] = await test.db.select().from(mail).where(eq(mail.toAddress, first.email));
  expect(sent).toMatchObject({ status: "failed", attempts: 1 });
});

it("sends the company's mails to somebody else as long as there is anybody, and else where they went", async () => {
  const { id, make, first, manager, goesTo } = await company();
  expect(await goesTo()).toEqual([first.email]);
  await post(first.email);
  expect(await goesTo()).toEqual([manager.email]);
  const second = await make.contact(id, { isPrimary: false });
  expect(await goesTo()).toEqual([second.email]);
  const deputy = await make.contact(id, { isPrimary: false, email: `weg-ook-${id}@bedrijf.test` });
  const days = { deputyFrom: "2026-03-01", deputyUntil: "2026-03-31" };
  await test.db.insert(companySettings).values({ companyId: id, deputyId: deputy.id, ...days });
  expect(await goesTo()).toEqual([deputy.email]);
  await post(deputy.email);
  expect(await goesTo()).toEqual([second.email]);
  await test.db.delete(contact).where(eq(contact.id, second.id));
  expect((await mailContact(test.db, id, clock.now()))?.id).toBe(deputy.id);
});

it("forgets the refusal once somebody has seen to the contact", async () => {
  const { id, first, by, goesTo } = await company();
  await post(first.email);
  await editContact(test.db, by, id, first.id, {
    name: first.name,
    jobTitle: "",
    email: "nieuw@bedrijf.test",
    phone: undefined,
  });
  expect(await goesTo()).toEqual(["nieuw@bedrijf.test"]);
  await post("nieuw@bedrijf.test");
  expect(accepted).toContain("nieuw@bedrijf.test");
  expect((await contactLines(test.db, id)).map(({ bounced }) => bounced)).toEqual([false]);
});

it("flags an account, whose owner finds it among what waits for them", async () => {
  const make = makeFactories(test.db);
  const person = await make.user({ email: `weg-${crypto.randomUUID()}@school.test` });
  const viewer = { userId: person.id } as never;
  expect(await accountToDos({ db: test.db, viewer, locale: "nl" })).toEqual([]);
  await post(person.email.toUpperCase().replace("WEG", "weg"));
  const [found] = await test.db.select().from(user).where(eq(user.id, person.id));
  expect(found?.emailBouncedAt).toEqual(clock.now());
  expect(await accountToDos({ db: test.db, viewer, locale: "nl" })).toMatchObject([
    { path: "/mijn/account", title: `Mails naar ${person.email} komen niet aan` },
  ]);
});
