// Stands in for the platform's management API in tests: answers its requests, keeps what they set.

/** What the actions below are asked with, as the client library sends it. */
interface SentParameters {
  readonly ResourceType: string
  readonly Resources?: readonly string[]
  readonly Resource?: string
  readonly Permission: string
  readonly SecurityRule?: string
  readonly Path: string
  readonly Name: string
  readonly AuthSwitch: number
  readonly FunctionName: string
  readonly TriggerName: string
  /** A list as JSON. */
  readonly Triggers: string
}

interface Asked {
  readonly action: string
  readonly parameters: object
}

interface Permission {
  readonly Permission: string
  readonly SecurityRule?: string | undefined
}

interface Trigger {
  readonly TriggerName: string
  readonly TriggerDesc: string
  readonly Type: string
}

/** What an environment is when nobody set anything: https://cloud.tencent.com/document/product/876/41802 */
export class PlatformStandIn {
  readonly asked: Asked[] = []
  readonly permissions = new Map<string, Permission>()
  signIn: object = { PhoneNumberLogin: true, EmailLogin: false, UserNameLogin: false, AnonymousLogin: true }
  readonly paths: { Path: string; Name: string; EnableAuth: boolean }[] = []
  readonly triggers = new Map<string, readonly Trigger[]>()
  functionFacts = {
    Runtime: 'Nodejs20.19',
    MemorySize: 512,
    Timeout: 60,
    Variables: [{ Key: 'WAIVER_KEY', Value: 'k1:…' }],
  }

  /** In place of `node-fetch`: the request as the client library signed it. */
  readonly fetch = async (_url: string, { headers, body }: { headers: Record<string, string>; body: string }) => {
    const action = headers['X-TC-Action'] ?? ''
    const parameters = JSON.parse(body)
    this.asked.push({ action, parameters })
    const answer = this.answerTo(action, parameters)
    return { text: async () => JSON.stringify({ Response: { RequestId: 'request', ...answer } }) }
  }

  private answerTo(action: string, asked: SentParameters): object {
    const answers: Record<string, () => object> = {
      DescribeEnvInfo: () => ({ EnvInfo: { EnvBaseInfo: { EnvId: 'district', Storages: [{ Bucket: 'bucket' }] } } }),
      DescribeResourcePermission: () => ({ Data: this.permissionsOf(asked.ResourceType, asked.Resources) }),
      ModifyResourcePermission: () => this.setPermission(asked),
      DescribeLoginConfig: () => this.signIn,
      ModifyLoginConfig: () => {
        this.signIn = Object.fromEntries(Object.entries(asked).filter(([name]) => name !== 'EnvId'))
        return {}
      },
      DescribeCloudBaseGWAPI: () => ({ APISet: this.paths }),
      CreateCloudBaseGWAPI: () => {
        this.paths.push({ Path: asked.Path, Name: asked.Name, EnableAuth: asked.AuthSwitch === 1 })
        return {}
      },
      GetFunction: () => this.functionOf(asked.FunctionName),
      BatchCreateTrigger: () => this.addTriggers(asked),
      DeleteTrigger: () => {
        this.triggers.set(asked.FunctionName, [])
        return {}
      },
    }
    const answer = answers[action]
    return answer ? answer() : { Error: { Code: 'InvalidAction', Message: `no such action: ${action}` } }
  }

  private permissionsOf(type: string, resources: readonly string[] = ['']) {
    const PermissionList = resources.flatMap((Resource) => {
      const found = this.permissions.get(`${type}:${Resource}`)
      return found ? [{ ResourceType: type, Resource, ...found }] : []
    })
    return { TotalCount: PermissionList.length, PermissionList }
  }

  private setPermission({ ResourceType, Resource = '', Permission, SecurityRule }: SentParameters) {
    this.permissions.set(`${ResourceType}:${Resource}`, { Permission, SecurityRule })
    return { Data: { Success: true } }
  }

  private functionOf(name: string) {
    const { Variables, ...facts } = this.functionFacts
    return { FunctionName: name, ...facts, Environment: { Variables }, Triggers: this.triggers.get(name) ?? [] }
  }

  private addTriggers({ FunctionName, Triggers }: SentParameters) {
    this.triggers.set(FunctionName, [...(this.triggers.get(FunctionName) ?? []), ...JSON.parse(Triggers)])
    return {}
  }
}
