import type { ReactNode } from "react";

export type HeroProps = {
  title: ReactNode;
  lead?: ReactNode;
  /** Under the words, on the front of the band: the search bar. */
  children?: ReactNode;
};

/** The opening of a home page: one line of promise over a bridge that spans the whole band. */
export function Hero({ title, lead, children }: HeroProps) {
  return (
    <div className="hero bleed">
      <svg
        className="hero-bridge"
        viewBox="0 0 1200 400"
        fill="none"
        preserveAspectRatio="xMaxYMax slice"
        aria-hidden="true"
      >
        <path className="hero-bridge-line" d="M-40 330H560C600 190 720 96 860 96S1120 190 1160 330H1400" />
        <path
          className="hero-bridge-water"
          d="M560 366c25-14 50-14 75 0s50 14 75 0 50-14 75 0 50 14 75 0 50-14 75 0 50 14 75 0 50-14 75 0 50 14 75 0"
        />
      </svg>
      <div className="hero-inner">
        <h1 className="hero-title">{title}</h1>
        {lead ? <p className="hero-lead">{lead}</p> : null}
        {children ? <div className="hero-action">{children}</div> : null}
      </div>
    </div>
  );
}
