import type { ReactNode } from "react";

export type StatProps = {
  label: ReactNode;
  value: ReactNode;
  /** Beneath the number: its movement, its share. */
  detail?: ReactNode;
  tone?: "normal" | "signal" | "brand" | undefined;
  size?: "m" | "l" | undefined;
  /** A sparkline beside the number. */
  chart?: ReactNode;
};

/** One big number with what it counts. */
export function Stat({ label, value, detail, tone = "normal", size = "m", chart }: StatProps) {
  return (
    <div className="stat" data-tone={tone} data-size={size}>
      <div className="stat-text">
        <p className="stat-value">{value}</p>
        <p className="stat-label">{label}</p>
        {detail ? <div className="stat-detail">{detail}</div> : null}
      </div>
      {chart ? <div className="stat-chart">{chart}</div> : null}
    </div>
  );
}
