/**
 * Copies what a field holds. Where the browser allows nobody to, as without TLS, it is selected, at least.
 * @returns whether it was copied.
 */
export async function copyText(field: HTMLInputElement | HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field?.value ?? '')
    return true
  } catch {
    field?.select()
    return false
  }
}
