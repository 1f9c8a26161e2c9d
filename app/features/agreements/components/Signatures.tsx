import type { ReactNode } from "react";

import { formatDate, formatTime } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Badge, ButtonLink, Card, Cluster, Section, Stack, Text, type Tone } from "~/ui";

import type { AgreementState } from "../core/agreement";
import { viewMessages } from "../view.messages";
import type { AgreementPage, SignatureView, VersionView } from "../views.usecases.server";

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
    if (status === "refused" || signedAt === null) return t.refusedBecause(refusedReason ?? "");
    const day = formatDate(locale, signedAt, "dayAndYear");
    return method === "paper"
      ? t.onPaper(day, typedName ?? "")
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
                {signature.status === "waiting" ? t.waiting : t.state[signature.status]}
              </Badge>
            }
          >
            {signature.status === "waiting" ? (
              action?.(signature)
            ) : (
              <Text tone="soft">{said(signature)}</Text>
            )}
          </Card>
        ))}
      </Stack>
    </Section>
  );
}

interface VersionsProps {
  versions: readonly VersionView[];
  /** Of what was signed on paper, of all versions. */
  scans: AgreementPage["scans"];
  /** The page that they belong to. */
  base: string;
}

/** Every version that there was, each as PDF and with the scans of it. */
export function Versions({ versions, scans, base }: VersionsProps) {
  const t = useMessages(viewMessages);
  const locale = useLocale();
  return (
    <Section title={t.versions}>
      <Stack as="ul" gap="s">
        {versions.map(({ version, status, drawnUpAt }) => {
          const own = scans.filter((scan) => scan.version === version);
          return (
            <Card
              key={version}
              as="li"
              title={t.version(version)}
              aside={<AgreementBadge status={status} />}
              footer={
                <Cluster>
                  <ButtonLink
                    variant="secondary"
                    icon="download"
                    href={`${base}/pdf?versie=${version}`}
                    aria-label={t.pdfOf(version)}
                  >
                    {t.pdf}
                  </ButtonLink>
                  {own.map(({ id }, index) => (
                    <ButtonLink
                      key={id}
                      variant="secondary"
                      icon="download"
                      href={`${base}/scan/${id}`}
                      aria-label={t.scanOf(index + 1, version)}
                    >
                      {t.scan(index + 1)}
                    </ButtonLink>
                  ))}
                </Cluster>
              }
            >
              <Text tone="soft">{t.drawnUp(formatDate(locale, drawnUpAt, "dayAndYear"))}</Text>
              {own.map(({ id, fileName, uploadedAt }, index) => (
                <Text key={id} tone="soft">
                  {t.scanKept(index + 1, fileName, formatDate(locale, uploadedAt, "dayAndYear"))}
                </Text>
              ))}
            </Card>
          );
        })}
      </Stack>
    </Section>
  );
}
