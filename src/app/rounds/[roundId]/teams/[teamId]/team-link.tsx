import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { qrPicture } from '@/app/qr-picture'
import { buttonClass } from '@/components/button'
import { CopyField } from '@/components/copy-field'
import { Notice } from '@/components/notice'
import type { Share } from '@/use-cases/share/get-share'
import { replaceTeamLinkAction } from './actions'
import { ShareSection } from './share-section'

/** The link that a whole team answers by, to copy, to scan and to print. */
export async function TeamLink({ share }: { share: Share }) {
  const t = await getTranslations('share')
  const { link, roundId, team, mayManage } = share
  return (
    <ShareSection title={t('linkTitle')} text={t('linkText')}>
      {link === null ? (
        <Notice tone="caution">{t('lostLink')}</Notice>
      ) : (
        <div className="flex flex-wrap items-start gap-6">
          <div className="min-w-0 grow basis-80 space-y-4">
            <CopyField value={link} words={{ label: t('link'), copy: t('copy'), copied: t('copied') }} />
            <a href={`/rounds/${roundId}/teams/${team.id}/poster`} className={buttonClass('secondary')}>
              {t('poster')}
            </a>
          </div>
          <img
            src={qrPicture(link)}
            alt={t('qr')}
            width={224}
            height={224}
            className="size-56 rounded-lg border border-line"
          />
        </div>
      )}
      {mayManage && (
        <details open={link === null}>
          <summary className="min-h-12 py-3 text-quiet">{t('replaceTitle')}</summary>
          <p className="max-w-[70ch] pb-3 text-sm text-quiet">{t('replaceText')}</p>
          <FieldsForm
            action={replaceTeamLinkAction.bind(null, roundId, team.id)}
            fields={[]}
            button={{ kind: 'danger', text: t('replace') }}
          />
        </details>
      )}
    </ShareSection>
  )
}
