/** What is told, without ids, which are others in another workspace. */
export function withoutIds(told: unknown): string {
  const numbers = new Map<string, number>()
  return JSON.stringify(told).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size)
    return `#${numbers.get(id)}`
  })
}
