import { ChartFrame, type ChartFrameProps, narrowChart } from "./ChartFrame";
import { linePath, linearScale, niceTicks, round, spread, timeTicks } from "./scale";

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

const fontSize = 16;
const height = 300;

/** Width that a text takes in the chart's type, near enough to keep labels apart. */
const textWidth = (text: string) => text.length * fontSize * 0.54;

/** Starts, centres or ends a text so that it stays inside the drawing. */
function anchorFor(x: number, text: string, width: number): "start" | "middle" | "end" {
  const half = textWidth(text) / 2;
  if (x - half < 0) return "start";
  return x + half > width ? "end" : "middle";
}

function LineDrawing({ series, formatValue, formatDate, width }: DrawingProps) {
  const all = series.flatMap((line) => line.points);
  const times = all.map((point) => Date.parse(point.at));
  if (times.length === 0) return null;
  const from = Math.min(...times);
  const to = Math.max(...times);
  const ticks = niceTicks(Math.max(...all.map((point) => point.value)));
  const top = ticks[ticks.length - 1] ?? 1;
  const left = Math.max(...ticks.map((tick) => textWidth(formatValue(tick)))) + 10;
  const x = linearScale([from, to], [left, width - 14]);
  const y = linearScale([0, top], [height - 34, 38]);
  const dates = timeTicks(from, to, width <= narrowChart ? 2 : 4);
  const ends = series.map((line) => line.points[line.points.length - 1]);
  const labelYs = spread(
    ends.map((end) => (end ? y(end.value) - 12 : 0)),
    fontSize + 4,
  );

  return (
    <svg
      className="chart-svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontSize={fontSize}
      focusable="false"
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="chart-grid" x1={round(left)} x2={width} y1={round(y(tick))} y2={round(y(tick))} />
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
          y={height - 8}
          textAnchor={index === 0 ? "start" : index === dates.length - 1 ? "end" : "middle"}
        >
          {formatDate(date)}
        </text>
      ))}
      {series.map((line, index) => {
        const points = line.points.map((point) => ({
          ...point,
          x: x(Date.parse(point.at)),
          y: y(point.value),
        }));
        const end = points[points.length - 1];
        return (
          <g key={line.key} className="chart-series" data-tone={line.tone}>
            <path
              className="chart-line"
              d={linePath(points)}
              fill="none"
              strokeWidth="3"
              strokeLinejoin="round"
              strokeLinecap="round"
            />
            {points
              .filter((point) => point.note)
              .map((point) => (
                <g key={point.at}>
                  <circle
                    className="chart-anchor"
                    cx={round(point.x)}
                    cy={round(point.y)}
                    r="6"
                    strokeWidth="3"
                  />
                  <text
                    className="chart-note"
                    x={round(point.x + (anchorFor(point.x, point.note ?? "", width) === "start" ? -4 : 0))}
                    y={round(point.y - 14)}
                    textAnchor={anchorFor(point.x, point.note ?? "", width)}
                  >
                    {point.note}
                  </text>
                </g>
              ))}
            {end ? <circle className="chart-end" cx={round(end.x)} cy={round(end.y)} r="5" /> : null}
            {end && !end.note ? (
              <text className="chart-label" x={width - 4} y={round(labelYs[index] ?? end.y)} textAnchor="end">
                {`${line.label} ${formatValue(end.value)}`}
              </text>
            ) : null}
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
