/** How an archive is called as a file. */
export const archiveName = (at: Date): string => `calms-radar-${at.toISOString().slice(0, 10)}.ndjson.gz`
