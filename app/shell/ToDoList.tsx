import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import type { ToDo } from "~/platform/todo/todo";
import { TaskList } from "~/ui";

import { toDoMessages } from "./to-do.messages";

/** What waits for the reader: each a link to where it is done, with since when it waits. */
export function ToDoList({ toDos }: { toDos: readonly ToDo[] }) {
  const t = useMessages(toDoMessages);
  const locale = useLocale();
  const href = useHref();
  return (
    <TaskList
      items={toDos.map(({ key, path, title, detail, of, tone = "warn", since }) => ({
        ...{ key, title, tone },
        detail: [of, detail].filter((part) => part !== undefined).join(" · "),
        href: href(path),
        aside: t.since(formatDate(locale, since, "day")),
      }))}
    />
  );
}
