import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { buttonClass } from '@/components/button'
import { deleteWorkspaceAction } from './actions'

type DangerZoneProps = { name: string; mayBeDeleted: boolean }

/** Taking everything along, and deleting everything. */
export async function DangerZone({ name, mayBeDeleted }: DangerZoneProps) {
  const t = await getTranslations('settings')
  return (
    <div className="grid grid-cols-1 gap-10 border-t border-line pt-8 md:grid-cols-2">
      <section aria-labelledby="export" className="space-y-4">
        <h2 id="export" className="text-lg font-bold">
          {t('export')}
        </h2>
        <p className="max-w-[70ch] text-quiet">{t('exportText')}</p>
        <a href="/settings/export" className={buttonClass('secondary')}>
          {t('exportButton')}
        </a>
        <p className="max-w-[70ch] text-quiet">{t('archiveText')}</p>
        <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <a href="/settings/archive" className={buttonClass('secondary')}>
            {t('archiveButton')}
          </a>
          <a href="/settings/import" className={buttonClass('quiet')}>
            {t('toImport')}
          </a>
        </p>
      </section>
      <section aria-labelledby="delete" className="space-y-4">
        <h2 id="delete" className="text-lg font-bold">
          {t('delete')}
        </h2>
        <p className="max-w-[70ch] text-quiet">{mayBeDeleted ? t('deleteText') : t('deleteOnly')}</p>
        {mayBeDeleted && (
          <FieldsForm
            action={deleteWorkspaceAction}
            fields={[{ id: 'typedName', label: t('typeName', { name }) }]}
            button={{ kind: 'danger', text: t('delete') }}
          />
        )}
      </section>
    </div>
  )
}
