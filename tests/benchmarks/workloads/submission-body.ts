/** What a browser sends, with KEY in place of its key. */
export function submissionBody(answers: Readonly<Record<string, number>>): string {
  const said = Object.entries(answers).map(([practiceId, answer]) => ({ practiceId, answer, comment: '' }))
  return JSON.stringify({ key: 'KEY', answers: said })
}
