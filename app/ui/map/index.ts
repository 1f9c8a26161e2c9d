export type * from "./types";
export { MapView, type MapViewFrameProps } from "./MapView";
export { StaticMap } from "./StaticMap";
export { BucketLegend, RegionMapSvg } from "./RegionMapSvg";
export { bucketScale, type BucketScale } from "./buckets";
export {
  regionPaths,
  type RegionPath,
  staticMap,
  type StaticMapData,
  type StaticMapOptions,
  type StaticMapPoint,
} from "./static-map";
export { type Basemap, parseBasemap } from "./topology";
