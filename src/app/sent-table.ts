/** The table of the file, or else of the field; null for a file that is no text. */
export async function sentTable(form: FormData): Promise<string | null> {
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return String(form.get('csv') ?? '')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    return null
  }
}
