import 'server-only'
import { environment } from '@/config/environment'

/** Whether the installation's admin lets webhooks go to this very host and port, wherever it is and also by http. */
export function isAllowedHost(url: URL): boolean {
  const allowed = environment().WEBHOOK_ALLOWED_HOSTS ?? []
  return allowed.includes(url.hostname) || allowed.includes(url.host)
}
