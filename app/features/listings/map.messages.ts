import { catalogue } from "~/platform/i18n/i18n";
import type { MapCluster } from "~/ui/map";

/** The texts of every map of offers. */
export const mapMessages = catalogue(
  {
    map: "Kaart met aanbod",
    zoomIn: "Inzoomen",
    zoomOut: "Uitzoomen",
    loading: "De kaart wordt geladen…",
    failed: "De kaart kon niet worden geladen. In de lijst staat hetzelfde.",
    sources: "Bronnen",
    attribution: "CBS en Kadaster, Statbel, GeoNames, Natural Earth",
    cluster: (cluster: MapCluster) => `${cluster.count} keer aanbod in dit gebied. Zoom in.`,
  },
  {
    map: "Map of offers",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    loading: "Loading the map…",
    failed: "The map could not be loaded. The list has the same.",
    sources: "Sources",
    attribution: "CBS and Kadaster, Statbel, GeoNames, Natural Earth",
    cluster: (cluster: MapCluster) => `${cluster.count} offers in this area. Zoom in.`,
  },
);
