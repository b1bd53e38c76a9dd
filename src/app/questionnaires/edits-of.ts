/** Which state of a draft a form was made of; one that never is for what is no number. */
export function editsOf(form: FormData): number {
  const edits = Number(form.get('edits'))
  return Number.isInteger(edits) && edits >= 0 && edits < 2 ** 31 ? edits : -1
}
