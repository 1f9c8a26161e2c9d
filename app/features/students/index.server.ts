export { maySeeCv } from "./core/cv";
export { profileGaps, type ProfileGap, type StudentProfile } from "./core/profile";
export { cvOf, ownStudent, studentProfile, type Cv } from "./views.usecases.server";
