import { it } from 'vitest'
import { prisma } from '@/database/client'
import { ensureWorkspace } from '@/database/workspaces'
import { insertAssessment } from '@/database/assessments'
import { loadSample } from '@/use-cases/sample/load-sample'
import { getDashboard } from '@/use-cases/dashboard/get-dashboard'
import { getStart } from '@/use-cases/teams/get-start'
import { saveAnswers } from '@/use-cases/assessments/save-answers'
import { submitAssessment } from '@/use-cases/assessments/submit-assessment'
import { newActor, newTeam, newDraft, said } from '../../support/assessments'
import { countStatements } from '../../support/count-statements'
import { addTeams } from '../../support/many-teams'
import { describeOnBothDatabases } from '../../support/databases'
describeOnBothDatabases('x', (p) => { it('y', async () => {
  const ids = await Promise.all(Array.from({length:10}, () => ensureWorkspace()))
  console.log('Q', p, 'ensureWorkspace distinct', new Set(ids).size, await prisma().workspace.count())
  const actor = await newActor(), other = await newActor()
  const team = await newTeam(other)
  console.log('Q', p, 'foreign insertAssessment', await insertAssessment(actor.workspaceId, {teamId: team, questionnaireId:'calms', questionnaireVersion:1, variant:'quick'}).catch(e=>e.message))
  console.log('Q', p, 'sample at once', (await Promise.allSettled([loadSample(actor), loadSample(actor), loadSample(actor)])).map((r:any)=> r.value ?? [r.reason.code, r.reason.message.slice(0,80), JSON.stringify(r.reason.fields)]))
  const n = await newActor()
  for (const x of ['Zebra','Éclair','apple','Ärger']) await newTeam(n, x)
  console.log('Q', p, (await getStart(n)).teams.map(t=>t.name).join())
  let ok=0, no=0
  for (let i=0;i<20;i++){ const d = await newDraft(n, {'lean.experiments':1}); const r = await Promise.allSettled([saveAnswers(n,d,said({'lean.waste-removal':5})), submitAssessment(n,d)].reverse()); r[1]?.status; (r as any).some((x:any)=>x.status==='rejected')?no++:ok++ }
  console.log('Q', p, 'race', ok, no)
  const big = await newActor()
  for (let k=0;k<3;k++) {}
  await addTeams(big, 900)
  console.log('Q', p, '900 teams', await countStatements(()=>getDashboard(big)), '0 teams', await countStatements(()=>getDashboard(n)))
}, 100000)})
