import { type ReactNode, useId } from "react";
import { Icon } from "../icons/Icon";

export type ChartFrameProps = {
  title: ReactNode;
  /** What the chart shows in one sentence, for those who do not see it. */
  summary: string;
  source: ReactNode;
  /** The same figures as a table, and the words that open it. */
  tableLabel: string;
  table: ReactNode;
  /** Draws the chart for a width in pixels; done for each size, since text in a drawing must not shrink with it. */
  draw: (width: number) => ReactNode;
  /** Also draws it for the whole width of a page. */
  full?: boolean | undefined;
};

const fullChart = 1080;

const wideChart = 720;
export const narrowChart = 328;

export function ChartFrame({ title, summary, source, tableLabel, table, draw, full }: ChartFrameProps) {
  const titleId = useId();
  return (
    <figure className="chart" aria-labelledby={titleId}>
      <figcaption className="chart-title" id={titleId}>
        {title}
      </figcaption>
      <p className="visually-hidden">{summary}</p>
      <div className="chart-drawing" aria-hidden="true">
        {full ? <div className="chart-full">{draw(fullChart)}</div> : null}
        <div className="chart-wide">{draw(wideChart)}</div>
        <div className="chart-narrow">{draw(narrowChart)}</div>
      </div>
      <details className="disclosure chart-table">
        <summary>
          <Icon name="chevron-right" size="small" />
          <span>{tableLabel}</span>
        </summary>
        <div className="disclosure-body">{table}</div>
      </details>
      <p className="chart-source">{source}</p>
    </figure>
  );
}
