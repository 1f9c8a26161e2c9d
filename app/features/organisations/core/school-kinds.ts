/** Kinds of schools, and for whom a school of that kind may ask when it was entered by hand. */
export const audiencesOfKind = {
  po: ["po"],
  vo: ["pro", "vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl", "havo", "vwo"],
  vso: ["vso"],
  mbo: ["mbo"],
  flanders: ["lager", "so-1", "so-2", "so-3"],
} as const;

export type SchoolKind = keyof typeof audiencesOfKind;
export const schoolKinds = Object.keys(audiencesOfKind) as SchoolKind[];
