import type { ReactNode } from "react";

import { formatDate, formatTime } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Badge, ButtonLink, Card, Cluster, Section, Stack, Text, type Tone } from "~/ui";

import type { AgreementState } from "../core/agreement";
import { viewMessages } from "../view.messages";
import type { SignatureView, VersionView } from "../views.usecases.server";

const tones: Record<AgreementState, Tone> = {
  draft: "neutral",
  signing: "warn",
  signed: "ok",
  refused: "stop",
  void: "neutral",
};

export function AgreementBadge({ status }: { status: AgreementState }) {
  const t = useMessages(viewMessages);
  return <Badge tone={tones[status]}>{t.state[status]}</Badge>;
}

function useSaid(): (signature: SignatureView) => string {
  const t = useMessages(viewMessages);
  const locale = useLocale();
  return ({ status, method, signedAt, typedName, refusedReason }) => {
    if (status === "refused") return t.refusedBecause(refusedReason ?? "");
    if (status === "waiting" || signedAt === null) return t.waiting;
    const day = formatDate(locale, signedAt, "dayAndYear");
    return method === "paper"
      ? t.onPaper(day)
      : t.signedAt(day, formatTime(locale, signedAt), typedName ?? "");
  };
}

interface Props {
  version: VersionView;
  /** What may be done about somebody who has still to sign. */
  action?: ((signature: SignatureView) => ReactNode) | undefined;
}

/** Who signs a version, and whether they have. */
export function Signatures({ version, action }: Props) {
  const t = useMessages(viewMessages);
  const said = useSaid();
  return (
    <Section title={t.signatures}>
      <Stack as="ul" gap="s">
        {version.signatures.map((signature) => (
          <Card
            key={signature.role}
            as="li"
            title={signature.name}
            eyebrow={t.roles[signature.role]}
            aside={
              <Badge tone={{ waiting: "warn", signed: "ok", refused: "stop" }[signature.status] as Tone}>
                {signature.status === "signed"
                  ? t.state.signed
                  : t.state[signature.status === "refused" ? "refused" : "signing"]}
              </Badge>
            }
          >
            <Text tone="soft">{said(signature)}</Text>
            {signature.status === "waiting" ? action?.(signature) : null}
          </Card>
        ))}
      </Stack>
    </Section>
  );
}

/** Every version that there was, each as PDF. `base` is the page that they belong to. */
export function Versions({ versions, base }: { versions: readonly VersionView[]; base: string }) {
  const t = useMessages(viewMessages);
  const locale = useLocale();
  return (
    <Section title={t.versions}>
      <Stack as="ul" gap="s">
        {versions.map((one) => (
          <Card
            key={one.version}
            as="li"
            title={t.version(one.version)}
            aside={<AgreementBadge status={one.status} />}
            footer={
              <Cluster>
                <ButtonLink
                  variant="secondary"
                  icon="download"
                  href={`${base}/pdf?versie=${one.version}`}
                  aria-label={t.pdfOf(one.version)}
                >
                  {t.pdf}
                </ButtonLink>
              </Cluster>
            }
          >
            <Text tone="soft">{t.drawnUp(formatDate(locale, one.drawnUpAt, "dayAndYear"))}</Text>
          </Card>
        ))}
      </Stack>
    </Section>
  );
}
