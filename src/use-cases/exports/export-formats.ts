/** The files that results leave the app as, the plain ones first. */
export const EXPORT_FORMATS = ['csv-long', 'csv-wide', 'xlsx', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
