// Tests X3: the requests that compare a deployment with what is declared, and make it so.
import CloudBase from '@cloudbase/manager-node'
import { compareDeployment } from './compare-deployment'
import { declaredDeployment } from './declared-deployment'
import { deploymentSettings } from './deployment-settings'
import { PlatformStandIn } from './platform-stand-in'

let platform = new PlatformStandIn()
jest.mock(
  'node-fetch',
  () => (url: string, asked: Parameters<PlatformStandIn['fetch']>[1]) => platform.fetch(url, asked),
)

const declared = declaredDeployment()

beforeEach(() => {
  platform = new PlatformStandIn()
})

async function compare(applies: boolean) {
  const manager = new CloudBase({ envId: 'district', secretId: 'id', secretKey: 'key', region: 'ap-shanghai' })
  const lines: string[] = []
  const settings = deploymentSettings({ manager, declared, site: null })
  const differing = await compareDeployment({ settings, applies, report: (line) => lines.push(line) })
  return { differing, text: lines.join('\n') }
}

const writes = () => platform.asked.filter(({ action }) => !/^(Describe|Get)/.test(action))

test('X3 an environment as it comes: everything that is open is named, and nothing is changed', async () => {
  for (const name of declared.collections) platform.permissions.set(`collection:${name}`, { Permission: 'PRIVATE' })
  const { differing, text } = await compare(false)
  expect(differing).toBeGreaterThan(declared.collections.length)
  expect(text).toMatch(/collection bills\n +should be +ADMINONLY\n +is +PRIVATE/)
  expect(text).toMatch(/ways to sign in\n.*\n +is +.*"AnonymousLogin":true/)
  expect(text).toMatch(/rule of the bucket\n.*\n +is +not set/)
  expect(text).toMatch(/timers of billing/)
  expect(writes()).toEqual([])
})

test('X3 applied, then compared: rules, sign-in, paths and timers are as declared', async () => {
  for (const name of declared.collections) platform.permissions.set(`collection:${name}`, { Permission: 'READONLY' })
  platform.triggers.set('billing', [{ TriggerName: 'sweepBilling', TriggerDesc: '0 */10 * * * * *', Type: 'timer' }])
  const { text } = await compare(true)
  expect(text).not.toMatch(/collection |rule of|sign in|paths|timers of/)
  expect(platform.permissions.get('collection:bills')).toMatchObject({ Permission: 'ADMINONLY' })
  const rule = JSON.parse(platform.permissions.get('storage:bucket')?.SecurityRule ?? '')
  expect(rule).toEqual(declared.permissions.storage)
  expect(JSON.parse(platform.permissions.get('function:')?.SecurityRule ?? '')).toEqual(declared.permissions.functions)
  expect(platform.signIn).toEqual({ ...declared.signIn })
  expect(platform.paths).toEqual([
    { Path: '/anonymous', Name: 'anonymous', EnableAuth: false },
    { Path: '/billing', Name: 'billing', EnableAuth: false },
  ])
  platform.asked.length = 0
  await compare(true)
  expect(writes()).toEqual([])
})

test('X3 anonymous sign-in is off, whoever reads the bucket is a function, and documents is called by nobody', () => {
  expect(declared.signIn.AnonymousLogin).toBe(false)
  expect(declared.permissions.storage.read).toBe(false)
  expect(declared.permissions.functions.documents).toEqual({ invoke: false })
  expect(declared.permissions.functions.anonymous).toEqual({ invoke: false })
  expect(declared.permissions.functions['*']?.invoke).toContain("auth.loginType != 'ANONYMOUS'")
})

test('X3 a path that was opened by hand is told, and not closed by the command', async () => {
  platform.paths.push({ Path: '/privacy', Name: 'privacy', EnableAuth: false })
  const { text } = await compare(true)
  expect(text).toMatch(/paths of the HTTP access service\n.*\n +is +.*\/privacy → privacy/)
  expect(platform.paths).toContainEqual({ Path: '/privacy', Name: 'privacy', EnableAuth: false })
})

test('X3 variables are told by name alone: their values are secrets', async () => {
  const { text } = await compare(false)
  expect(text).toMatch(/variables of billing\n +should be +WAIVER_KEY, WECHAT_PAY_APP_ID/)
  expect(text).not.toContain('k1:…')
})
