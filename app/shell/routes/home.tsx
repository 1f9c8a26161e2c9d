import { useMessages } from "~/platform/i18n/use-messages";
import { shellMessages } from "~/shell/shell.messages";
import { Hero } from "~/ui";

export default function Home() {
  const t = useMessages(shellMessages);
  return <Hero title={t.title} lead={t.description} />;
}
