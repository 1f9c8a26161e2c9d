import { useEffect, useState } from "react";
import { basemapVersion } from "../basemap-version";
import { type Basemap, type LabelRow, parseBasemap, type Topology } from "../topology";

type FileName = "country" | "detail" | "labels" | "postcodes";

/** From here on the finer lines and the smaller names are worth their download. */
const detailZoom = 9;
const postcodeZoom = 12.5;

const loading = new Map<FileName, Promise<Basemap>>();

function load(name: FileName): Promise<Basemap> {
  const known = loading.get(name);
  if (known) return known;
  const request = fetch(`/basemap/${name}.json?v=${basemapVersion}`).then(async (response) => {
    if (!response.ok) throw new Error(`The base map answered ${response.status}`);
    return parseBasemap(await response.json());
  });
  // A failed download must not stick: the next view tries again.
  request.catch(() => loading.delete(name));
  loading.set(name, request);
  return request;
}

export interface BasemapFiles {
  readonly topology: Topology | null;
  /** Finer file with municipalities; null until it is needed and there. */
  readonly detail: Topology | null;
  readonly labels: readonly LabelRow[];
  readonly failed: boolean;
}

/** Loads what the zoom asks for, and keeps what it has. */
export function useBasemapFiles(zoom: number, needsMunicipalities: boolean): BasemapFiles {
  const [files, setFiles] = useState<Partial<Record<FileName, Basemap>>>({});
  const [failed, setFailed] = useState(false);
  const close = zoom >= detailZoom;
  const wanted: FileName[] = ["country"];
  if (close || needsMunicipalities) wanted.push("detail");
  if (close) wanted.push("labels");
  if (zoom >= postcodeZoom) wanted.push("postcodes");
  const key = wanted.join();

  useEffect(() => {
    let current = true;
    for (const name of key.split(",") as FileName[])
      load(name).then(
        (file) =>
          current && setFiles((before) => (before[name] === file ? before : { ...before, [name]: file })),
        () => current && name === "country" && setFailed(true),
      );
    return () => {
      current = false;
    };
  }, [key]);

  const detail = files.detail?.topology ?? null;
  const [labels, setLabels] = useState<readonly LabelRow[]>([]);
  useEffect(() => {
    setLabels([files.country, files.labels, files.postcodes].flatMap((file) => file?.labels ?? []));
  }, [files]);
  return { topology: close && detail ? detail : (files.country?.topology ?? null), detail, labels, failed };
}
