import { getTranslations } from 'next-intl/server'
import type { Voice } from '@/scoring/tally'

type VoiceLinksProps = { voices: readonly Voice[]; chosen: Voice; href: (voice: Voice) => string; label: string }

/** Switches between the voices that are published; nothing where there is only one. */
export async function VoiceLinks({ voices, chosen, href, label }: VoiceLinksProps) {
  const t = await getTranslations('voices')
  if (voices.length < 2) return <p>{t(chosen)}</p>
  return (
    <>
      <p className="hidden print:block">{t(chosen)}</p>
      <nav aria-label={label} className="my-3 print:hidden">
        <ul className="inline-flex rounded-lg border border-line-strong bg-surface p-1">
          {voices.map((voice) => (
            <li key={voice}>
              <a
                href={href(voice)}
                aria-current={voice === chosen ? 'true' : undefined}
                className="inline-flex min-h-10 items-center rounded-md px-4 text-text aria-[current]:bg-accent aria-[current]:font-semibold aria-[current]:text-on-accent"
              >
                {t(voice)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
