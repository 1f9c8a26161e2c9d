/** What the scan of a signed paper may be, with the ending of its name. */
export const scanMimes = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
} as const;

/** 10 MB, as the database holds it too. */
export const scanMaxBytes = 10 * 1024 * 1024;
