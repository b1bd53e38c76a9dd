import { z } from 'zod'

/** The time zones to choose from, by name. */
export const TIME_ZONES: readonly string[] = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])].sort()

/**
 * The schema of a time zone by its IANA name. Other names that are known for one are taken too, since the list is not
 * the same on every machine; offsets such as +01:00 are none, since they know no summer time.
 */
export const timeZoneSchema = z
  .string({ error: 'timeZone' })
  .trim()
  .refine((name) => canonical(name) !== null, 'timeZone')
  .transform((name) => canonical(name) ?? name)

function canonical(name: string): string | null {
  if (!/^[A-Za-z]/.test(name)) return null
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return null
  }
}
