import { ChartFrame, type ChartFrameProps, narrowChart } from "./ChartFrame";
import { LinePath, type PlacedLine } from "./LinePath";
import { fontSize, textWidth } from "./measure";
import { linearScale, niceTicks, round, spread, timeTicks } from "./scale";

export type LinePoint = {
  /** ISO date. */
  at: string;
  value: number;
  /** Marks an anchor point with these words beside it. */
  note?: string | undefined;
};

export type LineSeries = {
  key: string;
  label: string;
  tone: "brand" | "signal" | "grey";
  points: readonly LinePoint[];
};

export type LineChartProps = Omit<ChartFrameProps, "draw"> & {
  /** At most two coloured series plus grey. */
  series: readonly LineSeries[];
  formatValue: (value: number) => string;
  /** Short, for the axis: "feb 2015". Gets milliseconds since 1970. */
  formatDate: (time: number) => string;
};

type DrawingProps = Pick<LineChartProps, "series" | "formatValue" | "formatDate"> & { width: number };

const plotHeight = 230;
const lineHeight = 22;
const footHeight = 36;

function endLabel(line: LineSeries, formatValue: (value: number) => string): string {
  const end = line.points[line.points.length - 1];
  return end ? `${line.label} ${formatValue(end.value)}` : line.label;
}

function endOf(line: PlacedLine, floor: number): number {
  return line.points[line.points.length - 1]?.y ?? floor;
}

/** Height of a label that ends where its line ends: on the side where the line does not come from. */
function overOrUnder(line: PlacedLine, width: number, floor: number): number {
  const end = line.points[line.points.length - 1];
  if (!end) return floor;
  const near = line.points.filter((point) => point.x > end.x - width);
  const comesFromAbove = near.reduce((sum, point) => sum + point.y, 0) / near.length < end.y;
  const under = end.y + lineHeight + 4;
  return comesFromAbove && under < floor ? under : Math.min(...near.map((point) => point.y)) - 12;
}

function LineDrawing({ series, formatValue, formatDate, width }: DrawingProps) {
  const all = series.flatMap((line) => line.points);
  if (all.length === 0) return null;
  const times = all.map((point) => Date.parse(point.at));
  const from = Math.min(...times);
  const to = Math.max(...times);
  const ticks = niceTicks(Math.max(...all.map((point) => point.value)));
  // A line that ended before the others says what it is in its notes: a label at the edge would place its end today.
  const runsOn = (line: LineSeries) =>
    Date.parse(line.points[line.points.length - 1]?.at ?? "") === to ||
    line.points.every((point) => !point.note);
  const running = series.filter(runsOn);
  const labels = running.map((line) => endLabel(line, formatValue));

  // A phone has no room beside the lines: there the label stands over or under the end of its line.
  const narrow = width <= narrowChart;
  const head = 24;
  const left = Math.max(...ticks.map((tick) => textWidth(formatValue(tick)))) + 10;
  const right = width - (narrow ? 8 : Math.max(...labels.map(textWidth)) + 18);
  const floor = head + plotHeight;
  const x = linearScale([from, to], [left, right]);
  const y = linearScale([0, ticks[ticks.length - 1] ?? 1], [floor, head]);
  const lines: PlacedLine[] = series.map((line) => ({
    key: line.key,
    tone: line.tone,
    points: line.points.map((point) => ({ ...point, x: x(Date.parse(point.at)), y: y(point.value) })),
  }));
  const besideEnds = spread(
    lines
      .filter((line) => running.some(({ key }) => key === line.key))
      .map((line, index) =>
        narrow ? overOrUnder(line, textWidth(labels[index] ?? ""), floor) : endOf(line, floor) + 5,
      ),
    lineHeight,
    floor + 5,
  );
  const dates = timeTicks(from, to, narrow ? 2 : 4);

  return (
    <svg
      className="chart-svg"
      viewBox={`0 0 ${width} ${floor + footHeight}`}
      width={width}
      height={floor + footHeight}
      fontSize={fontSize}
      focusable="false"
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className="chart-grid"
            x1={round(left)}
            x2={round(right)}
            y1={round(y(tick))}
            y2={round(y(tick))}
          />
          <text className="chart-tick" x={round(left - 8)} y={round(y(tick) + 5)} textAnchor="end">
            {formatValue(tick)}
          </text>
        </g>
      ))}
      {dates.map((date, index) => (
        <text
          key={date}
          className="chart-tick"
          x={round(x(date))}
          y={floor + 28}
          textAnchor={index === 0 ? "start" : index === dates.length - 1 ? "end" : "middle"}
        >
          {formatDate(date)}
        </text>
      ))}
      {lines.map((line) => {
        const index = running.findIndex(({ key }) => key === line.key);
        return (
          <g key={line.key} className="chart-series" data-tone={line.tone}>
            <LinePath line={line} right={right} />
            {index < 0 ? null : (
              <text
                className="chart-label"
                x={round(narrow ? right : right + 12)}
                y={round(besideEnds[index] ?? floor)}
                textAnchor={narrow ? "end" : "start"}
              >
                {labels[index]}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** Lines over time from zero, labelled at their ends, with noted anchor points. */
export function LineChart({ series, formatValue, formatDate, ...frame }: LineChartProps) {
  return (
    <ChartFrame
      {...frame}
      draw={(width) => <LineDrawing {...{ series, formatValue, formatDate, width }} />}
    />
  );
}
