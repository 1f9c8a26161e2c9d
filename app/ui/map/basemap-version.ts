/** Changes with the content of public/basemap, so that browsers may keep the files for long. */
export const basemapVersion = "b26f03eb54";
