export type Choice = { name: string; text: string; checked?: boolean }

export type ChoicesProps = {
  legend: string
  hint?: string
  options: readonly Choice[]
  /** Whether they are what the page is about, and may take most of it. */
  isRoomy?: boolean
}

const PLAIN = 'max-h-80 sm:grid-cols-2'
const ROOMY = 'max-h-[65vh] sm:grid-cols-2 lg:grid-cols-3'

/** Things to tick, in a box that scrolls once there are many. */
export function Choices({ legend, hint, options, isRoomy = false }: ChoicesProps) {
  return (
    <fieldset className="space-y-1">
      <legend className="font-semibold">{legend}</legend>
      {hint && <p className="text-sm text-quiet">{hint}</p>}
      <div
        className={`grid gap-x-4 overflow-auto rounded-lg border border-line-strong bg-surface px-3 py-1 ${isRoomy ? ROOMY : PLAIN}`}
      >
        {options.map(({ name, text, checked = false }) => (
          <label key={name} className="flex min-h-12 min-w-0 items-center gap-3">
            <input type="checkbox" name={name} defaultChecked={checked} className="size-5 shrink-0 accent-accent" />
            <span className="min-w-0 break-words">{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
