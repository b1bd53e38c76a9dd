/** The first that fits counts: many browsers also name those that they want to be taken for. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|Chromium\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

/** How much is shown of a program that is none of these, in characters. */
const SHOWN = 40

export type BrowserName = { browser: string; system: string | null }

/** A browser in a word or two, from how it names itself (which it may do as it likes); null if it does not. */
export function browserName(userAgent: string): BrowserName | null {
  const first = (known: typeof BROWSERS) => known.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null
  const browser = first(BROWSERS) ?? userAgent.trim().slice(0, SHOWN)
  return browser === '' ? null : { browser, system: first(SYSTEMS) }
}
