import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { MapView } from "./MapView";

const labels = {
  map: "Kaart",
  zoomIn: "Inzoomen",
  zoomOut: "Uitzoomen",
  loading: "Laden",
  failed: "Mislukt",
  sources: "Bronnen",
  attribution: "Kadaster",
  cluster: () => "12",
};

it("renders on the server without leaflet: reserved space and what was given for people without JavaScript", () => {
  const html = renderToStaticMarkup(<MapView labels={labels} size="small" fallback={<p>Zie de lijst</p>} />);
  expect(html).toContain('data-size="small"');
  expect(html).toContain("Zie de lijst");
  expect(html).not.toContain("leaflet");
  expect(html).not.toContain("Laden");
});
