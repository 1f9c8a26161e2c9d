import { useMessages } from "~/platform/i18n/use-messages";
import { A, Heading, IconList, Panel, PersonCard, Stack, Text } from "~/ui";

import { bookingMessages } from "../bookings.messages";

interface TeacherCardProps {
  teacher: { name: string; email: string; phone: string | null } | null;
  /** Where somebody without an account can be written to. */
  email: string | null;
  school: string;
}

/** Whom the company calls. */
export function TeacherCard({ teacher, email, school }: TeacherCardProps) {
  const t = useMessages(bookingMessages).teacher;
  return (
    <Panel>
      <Stack gap="s">
        <Heading level={2} size="m">
          {t.title}
        </Heading>
        {teacher === null ? (
          <>
            <Text>{t.none}</Text>
            {email === null ? null : <A href={`mailto:${email}`}>{email}</A>}
          </>
        ) : (
          <PersonCard name={teacher.name} role={school}>
            <IconList
              items={[
                ...(teacher.phone
                  ? [
                      {
                        key: "phone",
                        icon: "phone" as const,
                        text: <A href={`tel:${teacher.phone.replaceAll(/[^\d+]/g, "")}`}>{teacher.phone}</A>,
                      },
                    ]
                  : []),
                {
                  key: "mail",
                  icon: "mail" as const,
                  text: <A href={`mailto:${teacher.email}`}>{teacher.email}</A>,
                },
              ]}
            />
          </PersonCard>
        )}
      </Stack>
    </Panel>
  );
}
