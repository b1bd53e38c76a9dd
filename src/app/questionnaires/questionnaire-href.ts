/** Where a questionnaire is, or something of it: `draft`, `versions/2`. */
export function questionnaireHref(id: string, ...rest: readonly (string | number)[]): string {
  return ['/questionnaires', id, ...rest].join('/')
}
