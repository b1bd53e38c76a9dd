type Line = { time: string; level: string; event: string } & Record<string, unknown>

/**
 * A line for people instead of the JSON.
 *
 * @example
 * textLine('{"time":"2026-11-23T12:30:00.000Z","level":"info","event":"Request","route":"/","ms":12}')
 * //=> '2026-11-23T12:30:00.000Z info  Request route=/ ms=12'
 */
export function textLine(json: string): string {
  const { time, level, event, ...fields } = JSON.parse(json) as Line
  const told = Object.entries(fields).map(([name, value]) => `${name}=${written(value)}`)
  return `${[time, level.padEnd(5), event, ...told].join(' ')}\n`
}

function written(value: unknown): string {
  const text = String(value)
  return typeof value === 'string' && /[\s"=]/.test(text) ? JSON.stringify(text) : text
}
