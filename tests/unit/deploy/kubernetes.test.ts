import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { readEnvironment } from '@/config/environment'
import { IMAGE } from '../../support/dockerfile'
import { KNOWN_VARIABLES } from '../../support/known-variables'

const FOLDER = 'deploy/kubernetes'

type Probe = { httpGet: { path: string; port: string } }
type Container = {
  image: string
  envFrom: { configMapRef?: { name: string }; secretRef?: { name: string } }[]
  env?: { name: string; value: string }[]
  ports: { name: string; containerPort: number }[]
  startupProbe: Probe
  livenessProbe: Probe
  readinessProbe: Probe
  volumeMounts: { name: string; mountPath: string }[]
  securityContext: unknown
}
type Pod = {
  terminationGracePeriodSeconds: number
  securityContext: { runAsUser: number; runAsGroup: number; runAsNonRoot: boolean; fsGroup: number }
  containers: [Container]
  volumes: { name: string }[]
}
type Manifest = {
  kind: string
  metadata: { name: string }
  data?: Record<string, string>
  stringData?: Record<string, string>
  spec: {
    replicas?: number
    selector: { matchLabels?: Record<string, string> } & Record<string, unknown>
    template: { metadata: { labels: Record<string, string> }; spec: Pod }
    strategy?: unknown
    volumeClaimTemplates?: { metadata: { name: string } }[]
    ports?: { targetPort: string }[]
  }
}

const manifests = (file: string): Manifest[] =>
  parseAllDocuments(readFileSync(`${FOLDER}/${file}`, 'utf8')).map((document) => {
    expect(document.errors).toEqual([])
    return document.toJS() as Manifest
  })
const kind = (file: string, wanted: string) => {
  const found = manifests(file).find((manifest) => manifest.kind === wanted)
  if (found === undefined) throw new Error(`${file} has no ${wanted}.`)
  return found
}

const settings = kind('settings.yaml', 'ConfigMap').data ?? {}
const secret = kind('secret.example.yaml', 'Secret')
const service = kind('network.yaml', 'Service')

describe('the manifests for Kubernetes', () => {
  it('are five files', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual([
      'embedded.yaml',
      'network.yaml',
      'postgresql.yaml',
      'secret.example.yaml',
      'settings.yaml',
    ])
  })

  it('set what the app accepts', () => {
    const names = [...Object.keys(settings), ...Object.keys(secret.stringData ?? {})]
    const commented = readFileSync(`${FOLDER}/secret.example.yaml`, 'utf8').match(/(?<=^ {2}# )[A-Z_]+(?=:)/gm) ?? []
    expect([...names, ...commented].filter((name) => !KNOWN_VARIABLES.includes(name))).toEqual([])
    const { APP_URL, TRUST_PROXY } = readEnvironment({ ...IMAGE.variables, ...settings, ...secret.stringData })
    expect([APP_URL, TRUST_PROXY]).toEqual(['https://radar.example.org', 1])
  })

  it('on PostgreSQL exchange several pods one by one', () => {
    const { replicas, strategy } = kind('postgresql.yaml', 'Deployment').spec
    expect(replicas).toBe(3)
    expect(strategy).toEqual({ type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } })
  })

  it('embedded never run two pods at once, and keep the data in a volume', () => {
    const { replicas, template, volumeClaimTemplates } = kind('embedded.yaml', 'StatefulSet').spec
    const [{ env = [], volumeMounts }] = template.spec.containers
    expect(replicas).toBe(1)
    const { DATABASE_URL } = readEnvironment({
      ...settings,
      ...Object.fromEntries(env.map(({ name, value }) => [name, value])),
    })
    const mount = volumeMounts.find(({ mountPath }) => mountPath === dirname(DATABASE_URL.replace('file:', '')))
    expect(volumeClaimTemplates?.map(({ metadata }) => metadata.name)).toEqual([mount?.name])
  })
})

describe.each([
  ['embedded.yaml', 'StatefulSet'],
  ['postgresql.yaml', 'Deployment'],
])('a pod of %s', (file, wanted) => {
  const { spec } = kind(file, wanted)
  const pod = spec.template.spec
  const [container] = pod.containers

  it('is found by its service and its other objects', () => {
    expect(spec.selector.matchLabels).toEqual(spec.template.metadata.labels)
    expect(service.spec.selector).toEqual(spec.template.metadata.labels)
    expect(service.spec.ports?.map(({ targetPort }) => targetPort)).toEqual(container.ports.map(({ name }) => name))
    for (const { configMapRef, secretRef } of container.envFrom) {
      expect([kind('settings.yaml', 'ConfigMap').metadata.name, secret.metadata.name]).toContain(
        (configMapRef ?? secretRef)?.name,
      )
    }
  })

  it('runs the image as it is made', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(container.image).toBe(`calms-radar:${version}`)
    expect(container.ports).toEqual([{ name: 'http', containerPort: IMAGE.port }])
    const { runAsUser, runAsGroup, runAsNonRoot, fsGroup } = pod.securityContext
    expect(`${runAsUser}:${runAsGroup}`).toBe(IMAGE.user)
    expect([runAsNonRoot, fsGroup]).toEqual([true, runAsGroup])
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    })
  })

  it('is asked at addresses that there are', () => {
    const { startupProbe, livenessProbe, readinessProbe } = container
    const asked = [startupProbe, livenessProbe, readinessProbe].map(({ httpGet }) => httpGet.path)
    expect(asked).toEqual(['/livez', '/livez', '/readyz'])
    const routes = readdirSync('src/app')
    expect(asked.filter((path) => !routes.includes(path.slice(1)))).toEqual([])
  })

  it('has every volume that it uses', () => {
    const volumes = [...pod.volumes, ...(spec.volumeClaimTemplates ?? []).map(({ metadata }) => metadata)]
    expect(container.volumeMounts.map(({ name }) => name).toSorted()).toEqual(
      volumes.map(({ name }) => name).toSorted(),
    )
  })

  it('gets the time to end in order', () => {
    const { SHUTDOWN_DELAY, SHUTDOWN_TIMEOUT } = readEnvironment(settings)
    expect(SHUTDOWN_DELAY).toBeGreaterThan(0)
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(SHUTDOWN_DELAY + SHUTDOWN_TIMEOUT)
  })
})
