import { ChartFrame, type ChartFrameProps, narrowChart } from "./ChartFrame";
import { fontSize, textWidth } from "./measure";
import { linearScale, round } from "./scale";

export type BarSeries = { key: string; label: string; tone: "brand" | "signal" | "grey" };

export type BarRow = {
  key: string;
  label: string;
  /** One figure per series, in the order of the series; null where it is unknown or too small to tell. */
  values: readonly (number | null)[];
  /** Words instead of the formatted figure, such as "<5". */
  texts?: readonly (string | undefined)[] | undefined;
};

export type BarChartProps = Omit<ChartFrameProps, "draw"> & {
  /** At most two coloured series plus grey. */
  series: readonly BarSeries[];
  rows: readonly BarRow[];
  formatValue: (value: number) => string;
};

const barHeight = 20;
const barGap = 3;

type DrawingProps = Pick<BarChartProps, "series" | "rows" | "formatValue"> & { width: number };

function BarDrawing({ series, rows, formatValue, width }: DrawingProps) {
  // A phone has no room before the bars: there the names stand above them.
  const narrow = width <= narrowChart;
  const head = narrow ? 24 : 0;
  const left = narrow ? 0 : Math.max(...rows.map((row) => textWidth(row.label))) * 1.15 + 12;
  const barsHeight = series.length * (barHeight + barGap);
  const rowHeight = head + barsHeight + (narrow ? 18 : 12);
  const largest = Math.max(1, ...rows.flatMap((row) => row.values.map((value) => value ?? 0)));
  // The first row also names the series, so its words need the most room behind the bar.
  const behind = Math.max(...series.map((line) => textWidth(`${formatValue(largest)} ${line.label}`) + 16));
  const x = linearScale([0, largest], [0, Math.max(width - left - behind, width * 0.3)]);

  return (
    <svg
      className="chart-svg"
      viewBox={`0 0 ${width} ${rows.length * rowHeight}`}
      width={width}
      height={rows.length * rowHeight}
      fontSize={fontSize}
      focusable="false"
    >
      {rows.map((row, rowIndex) => (
        <g key={row.key} transform={`translate(0 ${rowIndex * rowHeight})`}>
          <text className="chart-row-label" x="0" y={narrow ? 16 : barsHeight / 2 + 4}>
            {row.label}
          </text>
          {series.map((line, index) => {
            const value = row.values[index] ?? null;
            const words = row.texts?.[index] ?? (value === null ? "–" : formatValue(value));
            const length = Math.max(x(value ?? 0), 3);
            const top = head + index * (barHeight + barGap);
            return (
              <g key={line.key} className="chart-series" data-tone={line.tone}>
                <rect
                  className="chart-bar"
                  x={round(left)}
                  y={top}
                  width={round(length)}
                  height={barHeight}
                  rx="4"
                />
                <text className="chart-label" x={round(left + length + 8)} y={top + 15.5}>
                  {rowIndex === 0 ? `${words} ${line.label}` : words}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

/** Grouped horizontal bars from zero; the first row names the series, so there is no legend. */
export function BarChart({ series, rows, formatValue, ...frame }: BarChartProps) {
  return (
    <ChartFrame {...frame} full draw={(width) => <BarDrawing {...{ series, rows, formatValue, width }} />} />
  );
}
