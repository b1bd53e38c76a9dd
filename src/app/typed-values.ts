const SECRET = /password|code|token/i

/** What was typed into a form, so that nothing is lost. Secrets are left out. */
export function typedValues(form: FormData): Record<string, string> {
  const values = [...form].flatMap(([key, value]) =>
    typeof value === 'string' && !SECRET.test(key) ? [[key, value] as const] : [],
  )
  return Object.fromEntries(values)
}
