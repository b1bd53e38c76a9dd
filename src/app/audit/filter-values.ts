const FIELDS = ['action', 'who', 'from', 'to', 'before'] as const

/** The filter as it stands in an address: what is missing is not in it. */
export type FilterValues = Partial<Record<(typeof FIELDS)[number], string>>

/** Of what stands in an address more than once, the first counts. */
export function filterValues(params: Readonly<Record<string, string | string[] | undefined>>): FilterValues {
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = [params[field]].flat()[0]
      return value === undefined || value === '' ? [] : [[field, value] as const]
    }),
  )
}

/** The address of the log, or of something below it, with a filter. */
export function auditAddress(values: FilterValues, path = '/audit'): string {
  const query = new URLSearchParams(values).toString()
  return query === '' ? path : `${path}?${query}`
}
