/** Names of the machine itself, which no page elsewhere can take on. */
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/**
 * The origins that a page served under this Host header has; none if the name is not ours. A page elsewhere may point
 * a name of its own at this machine (DNS rebinding), and would then be read as if it were ours.
 */
export function ownOrigins(host: string, appUrl: string): string[] {
  const name = host.toLowerCase()
  if (name === new URL(appUrl).host) return [appUrl]
  return LOOPBACK.test(name) ? [`http://${name}`] : []
}
