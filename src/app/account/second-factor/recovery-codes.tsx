import type { SecondFactorWords } from './second-factor-words'

/** Shown once; easy to print and to copy. */
export function RecoveryCodes({ codes, words }: { codes: readonly string[]; words: SecondFactorWords }) {
  return (
    <div className="space-y-4" role="status">
      <h2 className="text-lg font-bold">{words.codesTitle}</h2>
      <p className="text-quiet">{words.codesText}</p>
      <ul className="grid grid-cols-1 gap-x-6 gap-y-1 font-mono min-[420px]:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </div>
  )
}
