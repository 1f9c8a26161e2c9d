import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";

import { Card, Split } from "../index";

it("names a link card after its title alone", () => {
  const html = renderToStaticMarkup(<Card title="Titel" href="/x" meta="Bedrijf" />);
  expect(html).toContain('<a class="card-link" href="/x">Titel</a>');
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
