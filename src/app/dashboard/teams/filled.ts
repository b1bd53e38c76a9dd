/**
 * A text with its braces filled in.
 *
 * @example
 * filled('n {n}', { n: 5 }) //=> 'n 5'
 */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (braces, name: string) => String(values[name] ?? braces))
}
