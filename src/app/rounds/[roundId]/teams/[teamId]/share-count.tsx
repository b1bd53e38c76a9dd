import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import type { Share } from '@/use-cases/share/get-share'
import { changeExpectedSizeAction } from './actions'
import { ShareSection } from './share-section'

/** How many have answered, against how many are asked. Counts and nothing else. */
export async function ShareCount({ share }: { share: Share }) {
  const t = await getTranslations('share')
  const { answers, expectedSize, roundId, team } = share
  return (
    <ShareSection title={t('countTitle')} text={t('countText')}>
      <p className="text-xl font-semibold tabular-nums">
        {expectedSize === null ? t('count', { answers }) : t('countOf', { answers, expected: expectedSize })}
      </p>
      {share.mayManage && (
        <div className="max-w-sm">
          <FieldsForm
            action={changeExpectedSizeAction.bind(null, roundId, team.id)}
            fields={[
              {
                id: 'expectedSize',
                label: t('expected'),
                hint: t('expectedHint'),
                inputMode: 'numeric',
                maxLength: 6,
                required: false,
                defaultValue: expectedSize ?? '',
              },
            ]}
            button={{ kind: 'secondary', text: t('saveExpected') }}
          />
        </div>
      )}
    </ShareSection>
  )
}
