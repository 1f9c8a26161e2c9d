import { useActionData } from "@remix-run/react";

import type { PartName } from "../core/parts";
import type { ProfileReply } from "../profile-intents.server";
import type { ProfilePage } from "../profile-page.usecases.server";
import { profilePath } from "../profile-path";
import { AboutPart, AimPart, ReachPart } from "./AimParts";
import { GuardianPart } from "./GuardianPart";
import { SchoolPart, SharingPart, SkillsPart, WhenPart } from "./SkillParts";

/** The form of one part of the profile. */
export function ProfilePart({ profile, part, next, back }: ProfilePage & { part: PartName; back: string }) {
  const reply = useActionData() as ProfileReply | undefined;
  switch (part) {
    case "over-jou":
      return <AboutPart profile={profile} />;
    case "zoeken":
      return <AimPart profile={profile} next={profilePath(back, { deel: next ?? undefined })} />;
    case "reizen":
      return <ReachPart profile={profile} />;
    case "wanneer":
      return <WhenPart profile={profile} />;
    case "kunnen":
      return <SkillsPart profile={profile} />;
    case "school":
      return <SchoolPart profile={profile} choices={reply?.choices ?? []} />;
    case "ouder":
      return <GuardianPart profile={profile} />;
    case "delen":
      return <SharingPart profile={profile} />;
  }
}
