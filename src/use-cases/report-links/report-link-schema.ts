import { z } from 'zod'

/** For how many days a report can be shared. */
export const REPORT_LINK_DAYS = ['7', '30', '90', '365'] as const

/** What is chosen unless something else is. */
export const DEFAULT_REPORT_LINK_DAYS = '30'

export const reportLinkSchema = z.object({
  days: z.enum(REPORT_LINK_DAYS, { error: 'reportLinkDays' }).transform(Number),
})
export type ReportLinkInput = z.infer<typeof reportLinkSchema>
