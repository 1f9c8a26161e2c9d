/** One continuous line from bank to bank, and one accent in the warm colour. On a 160 × 96 grid. */
export const drawings = {
  bridge: {
    line: "M4 74H34C40 42 58 24 80 24S120 42 126 74H156",
    accent: "M20 88c5-4 10-4 15 0s10 4 15 0 10-4 15 0 10 4 15 0 10-4 15 0 10 4 15 0 10-4 15 0 10 4 15 0",
  },
  search: {
    line: "M4 74H30L58 62l34 12 30-12 10 6M58 62V26L30 38V74M92 74V38L58 26M92 38l30-12v16M126 74H156",
    accent: "M118 44a13 13 0 1 0 .1 0M127 66.5l9 10",
  },
  calendar: {
    line: "M4 84H40V24H120V84H156M40 42H120M58 14V32M102 14V32M54 56h8M76 56h8M98 56h8M54 70h8",
    accent: "M74 70l7 7 14-15",
  },
  handshake: {
    line: "M4 66H26L44 46l22 6 14-8 36 4 18 18H156M26 66l20 10 22 12c6 3 9-1 7-5M75 83c5 3 9 0 7-6M82 77c6 2 9-1 6-7M134 66l-18 4-22-18-14 8c-8 3-12-4-6-9",
    accent: "M80 26V12M56 30 48 18M104 30l8-12",
  },
  workshop: {
    line: "M4 84H28V46L52 30V46L76 30V46L100 30V84M100 60H132V84H156M44 62h10v10H44ZM72 62h10v10H72Z",
    accent: "M116 46V22M124 46V12M108 46V32",
  },
  letter: {
    line: "M4 84H36V28H124V84H156M36 84H124M36 30l44 32 44-32",
    accent: "M112 12h14M132 20l10-6M106 20 98 12",
  },
} as const;

export type DrawingName = keyof typeof drawings;
