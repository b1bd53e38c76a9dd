import { getTranslations } from 'next-intl/server'
import { CopyField } from '@/components/copy-field'
import type { Asked } from '@/use-cases/share/asked-of'
import { ShareSection } from './share-section'

/** What a coach or lead can send to the team. */
export async function TeamMessage({ asked, team, link }: { asked: Asked; team: string; link: string }) {
  const t = await getTranslations('share')
  const why = asked.purpose === '' ? 'no' : 'yes'
  return (
    <ShareSection title={t('messageTitle')} text={t('messageText')}>
      <CopyField
        value={t('messageBody', { ...asked, why, team, link })}
        words={{ label: t('message'), copy: t('copy'), copied: t('copied') }}
        rows={12}
      />
    </ShareSection>
  )
}
