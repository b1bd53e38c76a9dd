import { getTranslations } from 'next-intl/server'
import { pillarNames } from '@/app/chart-words'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { AUDIT_ACTIONS } from '@/use-cases/audit/audit-actions'
import type { NamedEntry } from '@/use-cases/audit/named-entries'
import { detailsText } from './details-text'

type Translator<Namespace extends 'audit' | 'auditActions'> = Awaited<ReturnType<typeof getTranslations<Namespace>>>

export type AuditWords = ReturnType<typeof wordsOf>

/** What the audit log says, on its page and in its file. */
export async function auditWords(): Promise<AuditWords> {
  return wordsOf(await getTranslations('audit'), await getTranslations('auditActions'))
}

/** The same from the reader's language. */
export function wordsOf(t: Translator<'audit'>, actions: Translator<'auditActions'>) {
  const pillars = pillarNames()
  const terms: ReadonlyMap<unknown, string> = new Map<unknown, string>([
    ['admin', t('admin')],
    ['coach', t('coach')],
    ['lead', t('leadRole')],
    [true, t('yes')],
    [false, t('no')],
    ['clock', t('clock')],
  ])
  const settings: ReadonlyMap<unknown, string> = new Map([
    ['name', t('settingName')],
    ['minimumGroupSize', t('settingGroupSize')],
    ['timeZone', t('settingTimeZone')],
    ['forgetAfterDays', t('settingForgetDays')],
    ['size', t('settingSize')],
    ['tags', t('settingTags')],
    ['expectedSize', t('settingExpectedSize')],
    ...PILLAR_IDS.map((id) => [id, t('settingTarget', { pillar: pillars[id] })] as const),
  ])
  const labels: ReadonlyMap<string, string> = new Map([
    ['role', t('role')],
    ['teams', t('teams')],
    ['by', t('by')],
    ['team', t('team')],
    ['format', t('format')],
    ['voices', t('voices')],
    ['token', t('token')],
    ['scopes', t('scopes')],
  ])
  const action = (id: string) => {
    const known = AUDIT_ACTIONS.find((one) => one === id)
    // An entry of another version of the app may tell of what this one does not know.
    return known ? actions(known) : id
  }
  return {
    t,
    action,
    actions: AUDIT_ACTIONS.map((id) => ({ value: id, text: actions(id) })),
    who: ({ userId, userName, details: { token } }: NamedEntry) => {
      if (userId !== null) return userName ?? t('deletedAccount')
      return typeof token === 'string' ? t('service', { token }) : t('machine')
    },
    about: ({ target }: NamedEntry) => {
      if (target === null || target.isWhoDidIt) return ''
      return target.name ?? (target.type === 'person' ? t('deletedAccount') : '')
    },
    details: ({ details }: NamedEntry) => detailsText(details, { t, terms, settings, labels }),
  }
}
