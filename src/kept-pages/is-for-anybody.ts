/**
 * Whether a request is one for a page as anybody gets it: a browser's, without any cookie (not even one that says that it
 * has answered), and without a question.
 */
export function isForAnybody(headers: Pick<Headers, 'get'>, address: string): boolean {
  const wantsPage = headers.get('accept')?.includes('text/html') ?? false
  return wantsPage && headers.get('cookie') === null && !address.includes('?')
}
