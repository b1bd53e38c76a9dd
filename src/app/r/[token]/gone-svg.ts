import { getTranslations } from 'next-intl/server'
import { badgeSvg } from '@/documents/badge-svg'
import type { Theme } from '@/documents/theme'

/** The picture of every link that leads nowhere, whatever the reason: whoever guesses learns nothing. */
export async function goneSvg(theme: Theme): Promise<string> {
  const t = await getTranslations('reportLink')
  return badgeSvg({ label: t('badge'), value: t('badgeGone'), description: t('goneText') }, theme)
}
