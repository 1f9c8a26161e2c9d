import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";

import { Chip, Notice, PageHeader, Text } from "../index";

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

it("tells what a removable chip does", () => {
  expect(
    renderToStaticMarkup(
      <Chip href="/x" removeLabel="weghalen">
        Goes
      </Chip>,
    ),
  ).toContain(", weghalen");
});
