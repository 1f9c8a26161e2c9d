import { A, Card, Text } from "~/ui";

/** A mail as it was written, in which links to the site itself can be followed. */
export function MailText({ text, appUrl, title }: { text: string; appUrl: string; title: string }) {
  const parts = text.split(/(https?:\/\/\S+)/);
  return (
    <Card title={title}>
      <Text preserve>
        {parts.map((part, at) =>
          part.startsWith(`${appUrl}/`) ? (
            <A key={at} href={part}>
              {part}
            </A>
          ) : (
            part
          ),
        )}
      </Text>
    </Card>
  );
}
