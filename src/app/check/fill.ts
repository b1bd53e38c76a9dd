/**
 * A text with its gaps filled in: for words that the server hands out and only the browser can complete.
 *
 * @example
 * fill('Level {level} of {pillar}', { level: 3, pillar: 'Lean' }) //=> 'Level 3 of Lean'
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(Object.hasOwn(values, name) ? values[name] : gap))
}
