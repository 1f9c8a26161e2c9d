import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";

import { NothingFound, Pages, Table } from "../index";

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
