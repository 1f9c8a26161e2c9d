/** Changes with the content of public/basemap, so that browsers may keep the files for long. */
export const basemapVersion = "7e17456694";
