import { getTranslations } from 'next-intl/server'
import type { ImportWords } from './import-form'

/** The words of a form that brings something in. */
export async function importWords(): Promise<ImportWords> {
  const t = await getTranslations('imports')
  return {
    table: t('table'),
    tableHint: t('tableHint'),
    file: t('file'),
    check: t('check'),
    import: t('import'),
    refused: t('refused'),
    links: t('links'),
    linksText: t('linksText'),
    copy: t('copy'),
    copied: t('copied'),
  }
}
