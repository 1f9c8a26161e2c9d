import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";

import { BarChart, LineChart } from "../index";

describe("charts", () => {
  const frame = {
    title: "Titel",
    summary: "Samenvatting",
    source: "Bron",
    tableLabel: "Tabel",
    table: <p>tweeling</p>,
  };

  it("draw twice, for wide and narrow, without a style attribute, beside their table", () => {
    const html = renderToStaticMarkup(
      <LineChart
        {...frame}
        formatValue={String}
        formatDate={String}
        series={[
          {
            key: "a",
            label: "A",
            tone: "signal",
            points: [
              { at: "2014-09-01", value: 20000, note: "anker" },
              { at: "2015-02-01", value: 4800 },
            ],
          },
        ]}
      />,
    );
    expect(html.match(/<svg class="chart-svg"/g)).toHaveLength(2);
    expect(html.match(/>anker</g)).toHaveLength(2);
    expect(html).toContain("tweeling");
    expect(html).not.toMatch(/ style=|NaN|Infinity/);
  });

  it("survive having no figures, one figure, or only zeros", () => {
    for (const points of [
      [],
      [{ at: "2015-02-01", value: 3 }],
      [
        { at: "2015-02-01", value: 0 },
        { at: "2015-03-01", value: 0 },
      ],
    ]) {
      const html = renderToStaticMarkup(
        <LineChart
          {...frame}
          formatValue={String}
          formatDate={String}
          series={[{ key: "a", label: "A", tone: "brand", points }]}
        />,
      );
      expect(html).not.toMatch(/NaN|Infinity/);
    }
  });

  it("keep bars in proportion and say what is too small to tell", () => {
    const html = renderToStaticMarkup(
      <BarChart
        {...frame}
        formatValue={String}
        series={[{ key: "a", label: "A", tone: "brand" }]}
        rows={[
          { key: "1", label: "Een", values: [200] },
          { key: "2", label: "Twee", values: [100] },
          { key: "3", label: "Drie", values: [null], texts: ["<5"] },
        ]}
      />,
    );
    const widths = [...html.matchAll(/<rect[^>]* width="([\d.]+)"/g)]
      .slice(0, 3)
      .map((match) => Number(match[1]));
    expect(widths[0]).toBeCloseTo((widths[1] ?? 0) * 2, 0);
    expect(widths[2]).toBeLessThan(10);
    expect(html).toContain("&lt;5");
  });
});
