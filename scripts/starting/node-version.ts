/** Node's releases the app runs on, as in package.json's "engines". */
export const NODE_VERSIONS = '20.19 or later 20, 22.12 or later 22, or 24 and later'

/** Whether a release of Node, such as `v22.12.0`, is among them. */
export function isSupportedNode(release: string): boolean {
  const [major = 0, minor = 0] = release.replace(/^v/, '').split('.').map(Number)
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24
}
