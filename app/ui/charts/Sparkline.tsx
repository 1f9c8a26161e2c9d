import { areaPath, linePath, linearScale, round } from "./scale";

export type SparklineProps = {
  /** Oldest first. */
  values: readonly number[];
  /** Spoken name that tells the movement: "Van 1.310 naar 1.234 in 30 dagen". */
  label: string;
  tone?: "brand" | "signal" | undefined;
};

const width = 160;
const height = 48;
const edge = 5;

export function Sparkline({ values, label, tone = "signal" }: SparklineProps) {
  if (values.length < 2) return null;
  const x = linearScale([0, values.length - 1], [edge, width - edge]);
  const y = linearScale([Math.min(...values), Math.max(...values)], [height - edge, edge]);
  const points = values.map((value, index) => ({ x: x(index), y: y(value) }));
  const last = points[points.length - 1];
  return (
    <svg
      className="sparkline"
      data-tone={tone}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      focusable="false"
    >
      <path className="spark-area" d={areaPath(points, height)} />
      <path
        className="spark-line"
        d={linePath(points)}
        fill="none"
        strokeWidth="2.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {last ? <circle className="spark-dot" cx={round(last.x)} cy={round(last.y)} r="4" /> : null}
    </svg>
  );
}
