import type { ReactNode } from 'react'
import { buttonClass } from '@/components/button'
import type { DashboardView } from './dashboard-view'
import { ViewFields } from './view-fields'

type ChoiceFormProps = {
  /** What of the view is chosen, as its address calls it. */
  name: string
  label: string
  button: string
  defaultValue?: string
  /** What stays as it is: the view without what is chosen here. */
  view: DashboardView
  /** The options. */
  children: ReactNode
}

/**
 * Chooses one of many for the page that it stands on, without script too: a form without an action comes back to its
 * own page.
 */
export function ChoiceForm({ name, label, button, defaultValue, view, children }: ChoiceFormProps) {
  return (
    <form className="my-3 flex flex-wrap items-end gap-3 print:hidden">
      <ViewFields view={view} />
      <div className="min-w-0 max-w-full">
        <label htmlFor={`choose-${name}`} className="block text-sm text-quiet">
          {label}
        </label>
        <select
          id={`choose-${name}`}
          name={name}
          defaultValue={defaultValue}
          className="min-h-12 max-w-full rounded-lg border border-line-strong bg-surface px-3 text-text"
        >
          {children}
        </select>
      </div>
      <button type="submit" className={buttonClass('secondary')}>
        {button}
      </button>
    </form>
  )
}
