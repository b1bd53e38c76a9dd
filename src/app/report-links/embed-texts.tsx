import { CopyField } from '@/components/copy-field'

type EmbedTextsProps = {
  embeds: readonly { label: string; text: string }[]
  words: { copy: string; copied: string; embed: string; embedText: string }
}

/** Texts by which the pictures of a link stand on pages of other sites, folded: few need them. */
export function EmbedTexts({ embeds, words }: EmbedTextsProps) {
  if (embeds.length === 0) return null
  return (
    <details>
      <summary className="min-h-10 cursor-pointer py-2 text-sm">{words.embed}</summary>
      <div className="space-y-3 py-2">
        <p className="max-w-[70ch] text-sm text-quiet">{words.embedText}</p>
        {embeds.map(({ label, text }) => (
          <CopyField key={label} value={text} rows={4} words={{ label, copy: words.copy, copied: words.copied }} />
        ))}
      </div>
    </details>
  )
}
