/** What a team of the sample is like. Levels are in CALMS order; `start` is the first round's, `gain` a round's. */
export type SampleTeam = {
  name: string
  members: number
  /** How many people it has: not all of them answer. */
  size: number
  tags: readonly string[]
  start: readonly [number, number, number, number, number]
  gain: readonly [number, number, number, number, number]
  /** How far apart the members' views lie, in levels. */
  spread: number
  /** How much higher the lead sees the team than its members do, in levels. */
  leadBias: number
  /** How many practices are left as "don't know", 0..1. */
  unknown: number
  /** The rounds it took part in, counted from 0. */
  rounds: readonly number[]
}

const ALL = [0, 1, 2, 3]
const usual = { spread: 0.5, leadBias: 0.2, unknown: 0.06, rounds: ALL }

/** Twelve teams: some improve, some stall, some disagree, one answers only half, one is too small, one is new. */
export const sampleTeams: readonly SampleTeam[] = [
  {
    ...usual,
    name: 'Accounts',
    members: 7,
    size: 8,
    tags: ['Core'],
    start: [2.2, 1.8, 2.1, 1.6, 2.0],
    gain: [0.35, 0.5, 0.4, 0.45, 0.4],
  },
  {
    ...usual,
    name: 'Billing',
    members: 8,
    size: 9,
    tags: ['Commerce'],
    start: [2.9, 2.4, 2.6, 2.3, 2.5],
    gain: [0, 0.05, 0, 0, -0.05],
  },
  {
    ...usual,
    name: 'Checkout',
    members: 9,
    size: 9,
    tags: ['Commerce', 'Customer facing'],
    start: [3.1, 3.4, 3.0, 2.8, 3.2],
    gain: [0.25, 0.3, 0.25, 0.4, 0.2],
  },
  {
    ...usual,
    name: 'Data Platform',
    members: 6,
    size: 8,
    tags: ['Platform'],
    start: [2.5, 3.6, 2.4, 3.7, 2.2],
    gain: [0.1, 0.2, 0.1, 0.2, 0.1],
  },
  {
    ...usual,
    name: 'Fulfilment',
    members: 7,
    size: 10,
    tags: ['Commerce'],
    start: [3.2, 1.7, 2.8, 1.9, 2.7],
    gain: [0, 0.1, 0, 0.05, 0],
    spread: 1.2,
  },
  {
    ...usual,
    name: 'Identity',
    members: 8,
    size: 8,
    tags: ['Platform', 'Core'],
    start: [3.4, 3.8, 3.3, 3.2, 3.6],
    gain: [0.2, 0.15, 0.2, 0.25, 0.2],
  },
  {
    ...usual,
    name: 'Mobile',
    members: 10,
    size: 12,
    tags: ['Customer facing'],
    start: [2.8, 2.6, 3.1, 2.5, 2.3],
    gain: [0.3, 0.25, 0.2, 0.1, 0.3],
  },
  {
    ...usual,
    name: 'Notifications',
    members: 4,
    size: 6,
    tags: ['Platform'],
    start: [2.7, 2.9, 2.5, 2.4, 2.8],
    gain: [0.1, 0.1, 0.1, 0.1, 0.1],
  },
  {
    ...usual,
    name: 'Payments',
    members: 9,
    size: 10,
    tags: ['Commerce', 'Core'],
    start: [2.6, 3.0, 2.3, 2.9, 2.1],
    gain: [-0.2, 0.1, -0.15, 0, -0.1],
    leadBias: 0.9,
  },
  {
    ...usual,
    name: 'Pricing',
    members: 6,
    size: 9,
    tags: ['Commerce'],
    start: [2.4, 2.2, 2.7, 3.3, 2.4],
    gain: [0.1, 0.1, 0.15, 0.1, 0.1],
    unknown: 0.5,
  },
  {
    ...usual,
    name: 'Search',
    members: 8,
    size: 9,
    tags: ['Customer facing'],
    start: [3.0, 3.2, 3.4, 3.5, 2.9],
    gain: [0.15, 0.2, 0.1, 0.2, 0.25],
    rounds: [0, 2, 3],
  },
  {
    ...usual,
    name: 'Storefront',
    members: 7,
    size: 7,
    tags: ['Commerce', 'Customer facing'],
    start: [2.6, 2.5, 2.9, 2.7, 2.6],
    gain: [0, 0, 0, 0, 0],
    rounds: [3],
  },
]

/** Four rounds, a quarter apart. */
export const sampleRounds = [
  { name: 'Winter 2026', opensAt: new Date('2026-02-02T08:00:00Z'), closesAt: new Date('2026-02-13T17:00:00Z') },
  { name: 'Spring 2026', opensAt: new Date('2026-05-04T08:00:00Z'), closesAt: new Date('2026-05-15T17:00:00Z') },
  { name: 'Summer 2026', opensAt: new Date('2026-08-03T08:00:00Z'), closesAt: new Date('2026-08-14T17:00:00Z') },
  { name: 'Autumn 2026', opensAt: new Date('2026-11-02T09:00:00Z'), closesAt: new Date('2026-11-13T18:00:00Z') },
] as const

/** What happened around rounds, counted from 0; without a team it concerns all. */
export const sampleNotes: readonly { round: number; text: string; teams: readonly string[] }[] = [
  {
    round: 1,
    text: 'Platform group reorganised',
    teams: sampleTeams.filter(({ tags }) => tags.includes('Platform')).map(({ name }) => name),
  },
  { round: 2, text: 'New deployment tool', teams: [] },
]
