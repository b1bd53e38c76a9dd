import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'

/** Leads to a page after something has changed that the header shows, too: else it would stay as it was. */
export function redirectAnew(path: string): never {
  revalidatePath('/', 'layout')
  redirect(path)
}
