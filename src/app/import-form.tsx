'use client'

import { Button } from '@/components/button'
import { CopyField } from '@/components/copy-field'
import { Field } from '@/components/field'
import { TextArea } from '@/components/text-area'
import type { FormField } from './fields-form'
import type { ImportState } from './import-state'
import { useFormAction } from './use-form-action'

export type ImportWords = Record<
  'table' | 'tableHint' | 'file' | 'check' | 'import' | 'refused' | 'links' | 'linksText' | 'copy' | 'copied',
  string
>

type ImportFormProps = {
  action: (state: ImportState, form: FormData) => Promise<ImportState>
  words: ImportWords
  /** Where a table cannot be pasted: what kinds of file there are. */
  fileOnly?: string
  /** What is to be chosen besides. */
  selects?: readonly FormField[]
}

const TABLES = '.csv,.json,text/csv,text/plain,application/json'

/** A table to paste or to choose, and what it would do or has done. Works as a plain form too. */
export function ImportForm({ action, words, fileOnly, selects = [] }: ImportFormProps) {
  const [{ errors, values, report }, submit, pending] = useFormAction<ImportState>(action, { errors: {}, values: {} })
  const problems = Object.entries(errors)
  return (
    <form action={submit} className="space-y-5">
      {problems.length > 0 && (
        <div role="alert" className="text-danger">
          <p className="font-semibold">{words.refused}</p>
          <ul>
            {problems.map(([place, text]) => (
              <li key={place} className="break-words">
                {['', 'csv', 'file'].includes(place) ? text : `${place}: ${text}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div role="status" className="space-y-2 empty:hidden">
        {report && (
          <>
            <p className="font-semibold text-accent">{report.text}</p>
            <ul className="break-words">
              {report.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {report && report.links.length > 0 && (
        <section aria-labelledby="links" className="space-y-3">
          <h2 id="links" className="font-semibold">
            {words.links}
          </h2>
          <p className="text-sm text-quiet">{words.linksText}</p>
          {report.links.map(({ label, link }) => (
            <CopyField key={label} value={link} words={{ label, copy: words.copy, copied: words.copied }} />
          ))}
        </section>
      )}
      {selects.map(({ defaultValue, ...field }) => {
        const value = values[field.id] ?? defaultValue
        // React does not give a select that is there already another default.
        return <Field key={`${field.id} ${value}`} {...field} name={field.id} defaultValue={value} />
      })}
      {fileOnly === undefined && (
        <div className="[&_textarea]:font-mono [&_textarea]:text-sm">
          <TextArea
            id="csv"
            name="csv"
            rows={12}
            wrap="off"
            spellCheck={false}
            label={words.table}
            hint={words.tableHint}
            defaultValue={values.csv}
          />
        </div>
      )}
      <div className="space-y-1">
        <label htmlFor="file" className="block font-semibold">
          {words.file}
        </label>
        <input
          id="file"
          name="file"
          type="file"
          accept={fileOnly ?? TABLES}
          className="min-h-12 max-w-full py-2 file:mr-3 file:min-h-10 file:rounded-lg file:border file:border-line-strong file:bg-surface file:px-4"
        />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button name="intent" value="check" kind="secondary" disabled={pending}>
          {words.check}
        </Button>
        <Button name="intent" value="import" disabled={pending}>
          {words.import}
        </Button>
      </div>
    </form>
  )
}
