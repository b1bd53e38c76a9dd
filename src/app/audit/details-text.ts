import type { NamedEntry } from '@/use-cases/audit/named-entries'

type Details = NamedEntry['details']

type DetailsWords = {
  t: (key: 'change' | 'before' | 'labelled' | 'nothing', values?: Record<string, string>) => string
  /** What stands for a role, or for yes and no. */
  terms: ReadonlyMap<unknown, string>
  /** The settings of a workspace by their ids. */
  settings: ReadonlyMap<unknown, string>
  /** What the other details are called. */
  labels: ReadonlyMap<string, string>
}

/**
 * The details of an entry in words: first what changed, then the rest.
 *
 * @example
 * detailsText({ before: 'lead', after: 'coach', by: 'single sign-on' }, words) //=> 'lead → coach · by: single sign-on'
 */
export function detailsText(details: Details, words: DetailsWords): string {
  const { setting, before, after, from, to, ...rest } = details
  const change = changeText({ before: before ?? from, after: after === undefined ? to : after }, words)
  const name = setting === undefined ? undefined : (words.settings.get(setting) ?? String(setting))
  return [
    name === undefined ? change : labelled(name, change, words),
    ...Object.entries(rest).map(([key, value]) =>
      labelled(words.labels.get(key) ?? key, valueText(value, words), words),
    ),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

type Value = Details[string] | undefined

function changeText({ before, after }: { before: Value; after: Value }, words: DetailsWords): string {
  if (before === undefined && after === undefined) return ''
  const old = { before: valueText(before, words) }
  return after === undefined ? words.t('before', old) : words.t('change', { ...old, after: valueText(after, words) })
}

function labelled(label: string, value: string, { t }: DetailsWords): string {
  return t('labelled', { label, value })
}

function valueText(value: Value, words: DetailsWords): string {
  if (Array.isArray(value)) return value.length === 0 ? words.t('nothing') : value.join(', ')
  if (value === null || value === undefined || value === '') return words.t('nothing')
  return words.terms.get(value) ?? String(value)
}
