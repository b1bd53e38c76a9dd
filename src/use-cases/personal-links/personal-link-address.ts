import 'server-only'
import { linkToken } from '@/auth/link-token'
import { environment } from '@/config/environment'

/** The address at which one person answers. */
export function personalLinkAddress(personalLinkId: string): string {
  return `${environment().APP_URL}/a/${linkToken({ personalLinkId })}`
}
