import { textWidth } from "./measure";
import { linePath, round } from "./scale";

export type PlacedLine = {
  key: string;
  tone: "brand" | "signal" | "grey";
  points: readonly { at: string; x: number; y: number; note?: string | undefined }[];
};

/** A line with its anchor points and its end. Words of an anchor stand at its right, or at its left near the edge. */
export function LinePath({ line, right }: { line: PlacedLine; right: number }) {
  const end = line.points[line.points.length - 1];
  return (
    <>
      <path
        className="chart-line"
        d={linePath(line.points)}
        fill="none"
        strokeWidth="3"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {line.points.map((point) => {
        if (!point.note) return null;
        const fits = point.x + 12 + textWidth(point.note) <= right;
        return (
          <g key={point.at}>
            <circle className="chart-anchor" cx={round(point.x)} cy={round(point.y)} r="6" strokeWidth="3" />
            <text
              className="chart-note"
              x={round(point.x + (fits ? 12 : -12))}
              y={round(point.y - 10)}
              textAnchor={fits ? "start" : "end"}
            >
              {point.note}
            </text>
          </g>
        );
      })}
      {end && !end.note ? <circle className="chart-end" cx={round(end.x)} cy={round(end.y)} r="5" /> : null}
    </>
  );
}
