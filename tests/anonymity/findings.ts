import type { PillarId } from '@/questionnaire/pillars'
import { type Isolation, isolated } from './isolated'
import type { Organisation } from './organisation'
import { type Finding, pillarFindings } from './pillar-equations'
import type { Publication } from './publications'
import { totalsOf } from './totals'

export type Findings = {
  /** None may exist. */
  readonly isolations: readonly Isolation[]
  readonly withheld: readonly Finding[]
  /** How many pillars of teams were published, and how many of these tell something of one or two people. */
  readonly publishedPillars: number
  readonly partialPillars: number
}

/** All that can be found out from the publications of an organisation and all totals over them. */
export function findingsIn(
  organisation: Organisation,
  publications: readonly Publication[],
  leaks?: (publication: Publication) => boolean,
): Findings {
  const isolations = totalsOf(publications, groupsOf(organisation, publications), leaks).flatMap(isolated)
  const withheld: Finding[] = []
  let [publishedPillars, partialPillars] = [0, 0]
  for (const together of byTeamAndRound(publications)) {
    for (const { id } of together[0]?.asked ?? []) {
      if (!isPublished(together, id)) continue
      publishedPillars += 1
      const here = pillarFindings(together, id)
      withheld.push(...here.filter(({ what }) => what === 'withheld'))
      if (here.some(({ what }) => what === 'partial')) partialPillars += 1
    }
  }
  return { isolations, withheld, publishedPillars, partialPillars }
}

/** What can be added up: each tag and everything, in each round and all of them, over all practices or some. */
function groupsOf({ teams, rounds }: Organisation, publications: readonly Publication[]): number[][] {
  const tags = [...new Set(teams.flatMap((team) => team.tags)), null]
  const found = new Map<string, number[]>()
  const places = publications.map((publication, place) => ({ publication, place }))
  for (const part of [isWhole, isQuick, isShared, isAny]) {
    for (const round of [...rounds, null]) {
      const here = places.filter(
        ({ publication }) => part(publication) && (round === null || publication.round === round),
      )
      for (const tag of tags) {
        const those = here.filter(({ publication }) => tag === null || publication.at.team.tags.includes(tag))
        const group = those.map(({ place }) => place)
        if (group.length > 1) found.set(group.join(), group)
      }
    }
  }
  return [...found.values()]
}

const isWhole = ({ sharedWith }: Publication) => sharedWith === ''
/** The quick check's practices, also where nothing else was asked. */
const isQuick = ({ sharedWith, round }: Publication) =>
  sharedWith === 'quick' || (sharedWith === '' && round.variant === 'quick')
const isShared = (publication: Publication) => !isWhole(publication) && !isQuick(publication)
const isAny = () => true

function byTeamAndRound(publications: readonly Publication[]): Publication[][] {
  const found = new Map<unknown, Publication[]>()
  for (const publication of publications) {
    const present = found.get(publication.at)
    if (present) present.push(publication)
    else found.set(publication.at, [publication])
  }
  return [...found.values()]
}

const isPublished = (together: readonly Publication[], id: PillarId) =>
  together.some(({ tally }) => tally.pillars[id] !== null)
