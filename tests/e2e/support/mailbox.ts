import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

const patience = 15_000;

function recipients(mail: ParsedMail): string[] {
  const to = mail.to === undefined ? [] : [mail.to].flat();
  return to.flatMap((list) => list.value.map(({ address }) => address ?? ""));
}

export interface Mailbox {
  /** For the application's SMTP_URL. */
  url: string;
  /** Everything that arrived, oldest first; for one address when it is given. */
  all(address?: string): ParsedMail[];
  /** The newest mail to the address whose subject fits; waits for it, and throws with what did arrive. */
  waitFor(address: string, subject: RegExp): Promise<ParsedMail>;
  /** Forgets what arrived, so that `waitFor` waits for a new one. */
  clear(): void;
  close(): Promise<void>;
}

/** A real SMTP server on a free port that keeps what it gets. */
export async function openMailbox(): Promise<Mailbox> {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, _session, callback) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        callback();
      }, callback);
    },
  });
  // An application that is stopped while it hands a mail over breaks off; it sends that mail again later.
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;

  const all = (address?: string) =>
    address === undefined ? [...mails] : mails.filter((mail) => recipients(mail).includes(address));

  return {
    url: `smtp://127.0.0.1:${port}`,
    all,
    waitFor: async (address, subject) => {
      for (const end = Date.now() + patience; Date.now() < end;) {
        const found = all(address).findLast((mail) => subject.test(mail.subject ?? ""));
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const arrived = mails.map((mail) => `${recipients(mail).join(", ")}: ${mail.subject ?? ""}`);
      throw new Error(`No mail to ${address} about ${String(subject)}. Arrived:\n${arrived.join("\n")}`);
    },
    clear: () => {
      mails.length = 0;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** The first link in the mail's text that fits. */
export function linkIn(mail: ParsedMail, pattern: RegExp): string {
  const links = mail.text?.match(/https?:\/\/[^\s<>")\]]+/g) ?? [];
  const found = links.find((link) => pattern.test(link));
  if (found === undefined) throw new Error(`No link like ${String(pattern)} in:\n${mail.text ?? ""}`);
  return found;
}
