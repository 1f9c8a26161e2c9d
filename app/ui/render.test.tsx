import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import {
  BarChart,
  Card,
  Chip,
  ErrorSummary,
  LineChart,
  NothingFound,
  Notice,
  PageHeader,
  Pages,
  RadioGroup,
  Split,
  SubmitButton,
  Table,
  Text,
  TextField,
} from "./index";

describe("fields", () => {
  it("wire hint and errors to the control, beside a description of the caller's own", () => {
    const html = renderToStaticMarkup(
      <TextField
        id="mail"
        name="mail"
        label="Mail"
        hint="Hint"
        errors={["Fout"]}
        aria-describedby="own"
        required
      />,
    );
    expect(html).toContain('aria-describedby="own mail-hint mail-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('id="mail-error"');
    expect(html).toContain('<label class="field-label" for="mail">');
  });

  it("say nothing of errors when there are none", () => {
    const html = renderToStaticMarkup(<TextField id="mail" name="mail" label="Mail" errors={[]} />);
    expect(html).not.toMatch(/aria-invalid|aria-describedby|field-errors/);
  });

  it("group radio buttons under a legend that carries the errors", () => {
    const html = renderToStaticMarkup(
      <RadioGroup
        id="g"
        name="g"
        label="Kies"
        errors={["Fout"]}
        defaultValue="b"
        options={[
          { value: "a", label: "A" },
          { value: "b", label: "B" },
        ]}
      />,
    );
    expect(html).toContain('<fieldset class="field choice-group" id="g"');
    expect(html).toContain('aria-describedby="g-error"');
    expect(html.match(/checked=""/g)).toHaveLength(1);
  });

  it("keep a pending submit button focusable", () => {
    const html = renderToStaticMarkup(
      <SubmitButton pending pendingLabel="Bezig">
        Sturen
      </SubmitButton>,
    );
    expect(html).toContain('aria-disabled="true"');
    expect(html).toContain("Bezig");
    expect(html).not.toContain(' disabled=""');
  });
});

it("draws no error summary without errors, and links each error to its field", () => {
  expect(renderToStaticMarkup(<ErrorSummary title="Fout" errors={[]} />)).toBe("");
  expect(
    renderToStaticMarkup(<ErrorSummary title="Fout" errors={[{ fieldId: "mail", message: "Vul in" }]} />),
  ).toContain('<a href="#mail">Vul in</a>');
});

it("names a link card after its title alone", () => {
  const html = renderToStaticMarkup(<Card title="Titel" href="/x" meta="Bedrijf" />);
  expect(html).toContain('<a class="card-link" href="/x">Titel</a>');
});

it("tells what a removable chip does", () => {
  expect(
    renderToStaticMarkup(
      <Chip href="/x" removeLabel="weghalen">
        Goes
      </Chip>,
    ),
  ).toContain(", weghalen");
});

it("turns pages only where there are any", () => {
  const hrefs = (page: number, extent: { pages: number } | { more: boolean }) => {
    const html = renderToStaticMarkup(
      <Pages
        label="Bladeren"
        status={page}
        page={page}
        {...extent}
        to={(n) => `?pagina=${n}`}
        previous="Vorige"
        next="Volgende"
      />,
    );
    return [...html.matchAll(/rel="(\w+)" href="([^"]*)"/g)].map(([, rel, href]) => [rel, href]);
  };
  const [behind, before] = [
    ["next", "?pagina=3"],
    ["prev", "?pagina=1"],
  ];
  expect([hrefs(1, { more: false }), hrefs(1, { pages: 1 })]).toEqual([[], []]);
  expect([hrefs(2, { more: true }), hrefs(2, { pages: 3 })]).toEqual([
    [before, behind],
    [before, behind],
  ]);
  expect([hrefs(2, { more: false }), hrefs(2, { pages: 2 })]).toEqual([[before], [before]]);
  // Behind the last page of a list that has but one.
  expect(hrefs(2, { pages: 1 })).toEqual([]);
});

it("shows the best way on after finding nothing, and beginning again when there is none", () => {
  const primary = (ways: { key: string; href: string; text: string }[]) => {
    const html = renderToStaticMarkup(
      <NothingFound
        title="Niets"
        text="Zoek ruimer:"
        ways={ways}
        startOver={{ href: "/zoeken", text: "Opnieuw" }}
      />,
    );
    return [html.includes("Zoek ruimer:"), /data-variant="primary"[^>]*>([^<]*)/.exec(html)?.[1]];
  };
  expect(primary([])).toEqual([false, "Opnieuw"]);
  expect(primary([{ key: "km", href: "/zoeken?radius=50", text: "50 km" }])).toEqual([true, "50 km"]);
});

it("needs no script for the two panes of a phone", () => {
  const html = renderToStaticMarkup(
    <Split
      label="Beeld"
      first={{ label: "Lijst", content: "l" }}
      second={{ label: "Kaart", content: "k" }}
    />,
  );
  expect(html.match(/type="radio"/g)).toHaveLength(2);
  expect(html).toMatch(/checked=""[^>]*id="[^"]*first"|id="[^"]*first"[^>]*checked=""/);
});

it("lets a keyboard scroll a wide table and heads its rows", () => {
  const html = renderToStaticMarkup(
    <Table
      caption="Cijfers"
      rows={[{ id: "1", n: 5 }]}
      rowKey={(row) => row.id}
      columns={[
        { key: "id", header: "Rij", cell: (row) => row.id, rowHeader: true },
        { key: "n", header: "Aantal", cell: (row) => row.n },
      ]}
    />,
  );
  expect(html).toMatch(/role="region"[^>]*tabindex="0"/);
  expect(html).toContain('<th scope="row">1</th>');
});

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

it("ends no line after the one letter that a word begins with", () => {
  const kept = '<span class="unbroken">e-mailadres</span>';
  for (const element of [
    <PageHeader key="1" title="Bevestig je e-mailadres" />,
    <PageHeader key="2" title="Aanmelden" lead="Bevestig je e-mailadres." />,
    <Notice key="3" title="Bevestig je e-mailadres" />,
    <Text key="4">Is je e-mailadres nog goed?</Text>,
  ]) {
    expect(renderToStaticMarkup(element)).toContain(kept);
  }
  const html = renderToStaticMarkup(<Text>Voor vmbo-leerlingen en zij-instromers</Text>);
  expect(html).toContain(">Voor vmbo-leerlingen en zij-instromers<");
});
