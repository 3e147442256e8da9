// Settings of the functions: memory, time, runtime, the names of their variables, and timers.
import type { DeclaredFunction } from './declared-deployment'
import type { Deployed, Setting } from './setting'

const DEPLOYING = 'npx -p @cloudbase/cli tcb fn deploy --all'

export function functionSettings(deployed: Deployed): readonly Setting[] {
  return deployed.declared.functions.flatMap((declared) => settingsOf(deployed, declared))
}

/** Values of variables are secrets: only their names are read and said. */
function settingsOf({ manager }: Deployed, declared: DeclaredFunction): readonly Setting[] {
  const { name, runtime, timeout, memorySize, envVariables, triggers } = declared
  const detail = () => manager.functions.getFunctionDetail(name)
  return [
    {
      name: `function ${name}`,
      wanted: `${runtime}, ${memorySize} MB, ${timeout} s`,
      read: async () => {
        const { Runtime, MemorySize, Timeout } = await detail()
        return `${Runtime}, ${MemorySize} MB, ${Timeout} s`
      },
      apply: null,
      hint: DEPLOYING,
    },
    {
      name: `variables of ${name}`,
      wanted: Object.keys(envVariables).sort().join(', '),
      read: async () => {
        const { Environment } = await detail()
        const there = new Set((Environment?.Variables ?? []).filter(({ Value }) => Value !== '').map(({ Key }) => Key))
        return Object.keys(envVariables)
          .filter((key) => there.has(key))
          .sort()
          .join(', ')
      },
      apply: null,
      hint: `set them, then ${DEPLOYING}`,
    },
    {
      name: `timers of ${name}`,
      wanted: triggers.map((trigger) => `${trigger.name} ${trigger.config}`).join(', '),
      read: async () => ((await detail()).Triggers ?? []).map(timerText).sort().join(', '),
      apply: async () => {
        for (const { TriggerName } of (await detail()).Triggers ?? []) {
          await manager.functions.deleteFunctionTrigger(name, TriggerName)
        }
        if (triggers.length > 0) await manager.functions.createFunctionTriggers(name, [...triggers])
      },
    },
  ]
}

/** A timer's description is its times, bare or as `{"cron": …}`: https://cloud.tencent.com/document/api/583/17244 */
function timerText({
  TriggerName,
  TriggerDesc,
}: {
  readonly TriggerName: string
  readonly TriggerDesc: string
}): string {
  const cron = /"cron"\s*:\s*"([^"]*)"/.exec(TriggerDesc)?.[1] ?? TriggerDesc
  return `${TriggerName} ${cron}`
}
