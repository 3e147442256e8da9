// Lists every setting of a deployment: what it should be, how it is read, how it is made so.
import canonicalize from 'canonicalize'
import { functionSettings } from './function-settings'
import type { Deployed, Setting } from './setting'

/** `ModifyResourcePermission` names at most so many. */
const MOST_RESOURCES = 100

export function deploymentSettings(deployed: Deployed): readonly Setting[] {
  return [
    ...collectionSettings(deployed),
    storageSetting(deployed),
    functionRules(deployed),
    signInSetting(deployed),
    httpSetting(deployed),
    ...functionSettings(deployed),
    ...siteSettings(deployed),
  ]
}

/** Permissions of collections, of the bucket and of functions: https://cloud.tencent.com/document/api/876/132255 */
function collectionSettings({ manager, declared: { collections, permissions } }: Deployed): readonly Setting[] {
  const asked = collections.slice(0, MOST_RESOURCES)
  if (asked.length < collections.length) throw new Error(`more than ${MOST_RESOURCES} collections`)
  let known: Promise<ReadonlyMap<string, string>> | null = null
  const readAll = async () => {
    const { Data } = await manager.permission.describeResourcePermission({
      resourceType: 'collection',
      resources: [...asked],
    })
    return new Map(Data.PermissionList.map(({ Resource = '', Permission = '' }) => [Resource, Permission]))
  }
  const readOnce = () => (known ??= readAll())
  return asked.map((name) => ({
    name: `collection ${name}`,
    wanted: permissions.collections,
    read: async () => (await readOnce()).get(name) ?? 'not there',
    apply: async () => {
      known = null
      await manager.permission.modifyResourcePermission({
        resourceType: 'collection',
        resource: name,
        permission: permissions.collections,
      })
    },
    hint: 'a collection that is not there comes from npm run deploy:schema',
  }))
}

function storageSetting({ manager, declared: { permissions } }: Deployed): Setting {
  const bucket = async () => (await manager.env.getEnvInfo()).EnvInfo?.Storages?.[0]?.Bucket ?? ''
  return {
    name: 'rule of the bucket',
    wanted: ruleText(permissions.storage),
    read: async () => {
      const resources = [await bucket()]
      const { Data } = await manager.permission.describeResourcePermission({ resourceType: 'storage', resources })
      return customRule(Data.PermissionList[0])
    },
    apply: async () =>
      manager.permission.modifyResourcePermission({
        resourceType: 'storage',
        resource: await bucket(),
        permission: 'CUSTOM',
        securityRule: JSON.stringify(permissions.storage),
      }),
  }
}

function functionRules({ manager, declared: { permissions } }: Deployed): Setting {
  return {
    name: 'rule of the functions',
    wanted: ruleText(permissions.functions),
    read: async () => {
      const { Data } = await manager.permission.describeResourcePermission({ resourceType: 'function' })
      return customRule(Data.PermissionList[0])
    },
    apply: () =>
      manager.permission.modifyResourcePermission({
        resourceType: 'function',
        permission: 'CUSTOM',
        securityRule: JSON.stringify(permissions.functions),
      }),
  }
}

function signInSetting({ manager, declared: { signIn } }: Deployed): Setting {
  return {
    name: 'ways to sign in',
    wanted: ruleText(signIn),
    read: async () => {
      const { PhoneNumberLogin, EmailLogin, UserNameLogin, AnonymousLogin } = await manager.env.getLoginConfig()
      return ruleText({ PhoneNumberLogin, EmailLogin, UserNameLogin, AnonymousLogin })
    },
    apply: () => manager.env.modifyLoginConfig(signIn),
  }
}

/** Whatever else is open is told and left to a person: it may be another's. */
function httpSetting({ manager, declared: { httpAccess } }: Deployed): Setting {
  const read = async () => (await manager.access.getAccessList({ limit: 100 })).APISet
  const lineOf = (path: string, name: string, auth: boolean) => `${path} → ${name}${auth ? ' (signed in)' : ''}`
  return {
    name: 'paths of the HTTP access service',
    wanted: httpAccess.map(({ path, function: name, auth }) => lineOf(path, name, auth)).join(', '),
    read: async () =>
      (await read())
        .map(({ Path, Name, EnableAuth }) => lineOf(Path, Name, EnableAuth))
        .sort()
        .join(', '),
    apply: async () => {
      const there = new Set((await read()).map(({ Path }) => Path))
      for (const { path, function: name, auth } of httpAccess) {
        if (!there.has(path)) await manager.access.createAccess({ path, name, type: 1, auth })
      }
    },
    hint: 'a path that is open and not declared is closed in the console',
  }
}

function siteSettings({ site, declared: { headers } }: Deployed): readonly Setting[] {
  if (site === null) return []
  return Object.entries(headers).map(([name, wanted]) => ({
    name: `header ${name}`,
    wanted,
    read: async () => (await fetch(site, { method: 'HEAD' })).headers.get(name) ?? 'not sent',
    apply: null,
    hint: 'set it where the site is served (the domain’s CDN)',
  }))
}

function customRule(found: { readonly Permission?: string; readonly SecurityRule?: string } | undefined): string {
  if (found === undefined) return 'not set'
  if (found.Permission !== 'CUSTOM') return found.Permission ?? 'not set'
  return ruleText(JSON.parse(found.SecurityRule ?? 'null'))
}

/** Whatever the order of its fields. */
export function ruleText(rule: unknown): string {
  return canonicalize(rule) ?? ''
}
