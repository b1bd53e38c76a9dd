import type { SecondFactorWords } from './second-factor-words'

type BegunSecondFactorProps = { begun: { key: string; picture: string }; words: SecondFactorWords }

/** The key of a second factor, to be read or typed by an app. */
export function BegunSecondFactor({ begun, words }: BegunSecondFactorProps) {
  return (
    <div className="space-y-4">
      <h2 className="text-lg font-bold">{words.scanTitle}</h2>
      <p className="text-quiet">{words.scan}</p>
      <img src={begun.picture} alt={words.picture} width={224} height={224} className="rounded-lg border border-line" />
      <dl>
        <dt className="font-semibold">{words.key}</dt>
        <dd className="font-mono break-words">{begun.key}</dd>
      </dl>
    </div>
  )
}
