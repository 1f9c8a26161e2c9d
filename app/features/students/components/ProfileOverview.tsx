import type { ComponentProps } from "react";

import { formatDate, type Locale } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { A, ButtonLink, IconList, Notice, Section, Stack, TaskList, Text } from "~/ui";

import type { Part, PartName } from "../core/parts";
import { mustSaySchool, type StudentProfile } from "../core/profile";
import { profileMessages } from "../profile.messages";
import type { ProfilePage } from "../profile-page.usecases.server";
import { profilePath } from "../profile-path";

type Line = ComponentProps<typeof TaskList>["items"][number];
type Words = (typeof profileMessages)["nl"];

/** In a few words what a part holds; empty when it holds nothing. */
function summaryOf(profile: StudentProfile, part: PartName, t: Words, locale: Locale): string {
  const { qualification, level, route, home, startsFrom, school, claim, guardian } = profile;
  const list = (...parts: (string | null | false)[]) => parts.filter(Boolean).join(", ");
  switch (part) {
    case "over-jou":
      return profile.birthDate === null ? "" : t.kind[profile.kind];
    case "zoeken":
      return list(
        qualification?.name ?? (level !== null && t.level(level)),
        route !== null && t.route[route],
      );
    case "reizen":
      return home === null ? "" : t.journey(home.place, t.travel[profile.travelMode], profile.maxMinutes);
    case "wanneer":
      return startsFrom === null ? "" : t.from(formatDate(locale, startsFrom, "dayAndYear"));
    case "kunnen":
      return profile.skills.length > 80 ? `${profile.skills.slice(0, 77)}…` : profile.skills;
    case "school":
      if (school !== null) return t.confirmed(school.name);
      if (claim === null) return "";
      return claim.rejected ? t.rejected(claim.schoolName) : t.claimed(claim.schoolName);
    case "ouder":
      return guardian?.name ?? "";
    case "delen":
      return "";
  }
}

/** All parts of the profile, what is missing, and who sees what. Once complete one goes `back`, or on to search. */
export function ProfileOverview({ profile, gaps, parts, next, back }: ProfilePage & { back: string }) {
  const t = useMessages(profileMessages);
  const locale = useLocale();
  const href = useHref();
  const lineOf = (part: Part): Line => {
    const missing = part.gaps.map((gap) => t.gap[gap]).join(" · ");
    const waits = part.gaps.every((gap) => gap === "guardian_consent");
    const to = href(profilePath(back, { deel: part.name }));
    const line = { key: part.name, href: to, title: t.part[part.name] };
    if (missing !== "") return { ...line, detail: missing, tone: "warn", aside: waits ? t.waits : t.needed };
    if (part.name === "school" && mustSaySchool(profile)) {
      const rejected = profile.claim === null ? null : t.rejected(profile.claim.schoolName);
      return { ...line, detail: rejected ?? t.enrol, tone: "warn", aside: t.needed };
    }
    const optional = part.name === "delen";
    return {
      ...line,
      detail: summaryOf(profile, part.name, t, locale),
      tone: optional ? "neutral" : "ok",
      aside: optional ? t.optional : t.filled,
    };
  };
  const cv: Line = {
    ...{ key: "cv", href: href("/mijn/profiel/cv"), title: t.cv, detail: profile.cv?.fileName ?? "" },
    tone: profile.cv === null ? "neutral" : "ok",
    aside: profile.cv === null ? t.optional : t.filled,
  };
  const guardianOnly = gaps.every((gap) => gap === "guardian_consent");
  return (
    <Stack gap="l">
      {gaps.length === 0 ? (
        <Notice
          tone="ok"
          title={t.complete}
          actions={
            back === "" ? (
              <ButtonLink href={href("/leerbanen")}>{t.search}</ButtonLink>
            ) : (
              <ButtonLink href={href(back)} variant="primary">
                {profile.enrols ? t.toPlace : t.apply}
              </ButtonLink>
            )
          }
        >
          {t.completeText}
        </Notice>
      ) : (
        <Notice
          tone="warn"
          title={guardianOnly ? t.waitsForGuardian : t.missing(gaps.length)}
          actions={
            next === null ? undefined : (
              <ButtonLink href={href(profilePath(back, { deel: next }))} variant="primary">
                {t.goOn}
              </ButtonLink>
            )
          }
        >
          {guardianOnly ? t.waitsForGuardianText : t.missingText}
        </Notice>
      )}
      <Section title={t.parts}>
        <TaskList items={[...parts.map(lineOf), cv]} />
      </Section>
      <Section title={t.who} lead={t.whoLead} tone="sunk">
        <IconList
          items={[
            { key: "company", icon: "building", text: t.whoSees.company },
            { key: "objective", icon: "eye", text: t.whoSees.objective },
            { key: "school", icon: "school", text: t.whoSees.school },
            { key: "cv", icon: "lock", text: t.whoSees.cv },
          ]}
        />
        <Text>
          <A href={href("/privacy")}>{t.privacy}</A>
        </Text>
      </Section>
    </Stack>
  );
}
