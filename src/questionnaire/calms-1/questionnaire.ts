import type { Questionnaire } from '../schema'
import { automation } from './automation'
import { culture } from './culture'
import { lean } from './lean'
import { measurement } from './measurement'
import { sharing } from './sharing'

/**
 * The CALMS questionnaire, version 1. A published version never changes: wording that changes the meaning is a new
 * version. The tests validate it against the schema, so that no validator has to run in the browser.
 */
export const calms1: Questionnaire = {
  id: 'calms',
  version: 1,
  title: 'CALMS',
  source: { title: 'CALMS Framework', author: 'Ian Buchanan, Atlassian' },
  pillars: [culture, automation, lean, measurement, sharing],
}
