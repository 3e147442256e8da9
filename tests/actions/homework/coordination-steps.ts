// Steps of setting and coordinating homework in one grade, each call's round trips kept.
import type { Notice } from '@domain/notices/inbox/notice'
import type { ActionAnswer, ActionInput, ActionName } from '@domain/registry'
import type { LocalCloud } from '@localcloud/server'
import { call } from '../world/district'
import { readAll } from '../world/stored'
import { grant, identity, LOGIN_OF, person } from '../world/world'
import { EVENING, startTeaching, submission, submitted } from './teachers-world'

let cloud: LocalCloud
export const measured = new Map<string, number>()

export async function startCoordination(): Promise<LocalCloud> {
  cloud = await startTeaching(undefined, ({ people, identities }) => {
    people.push(
      person('both', [
        grant('guardian', { schoolId: 'qinghe', pupilId: 'f1' }),
        grant('guardian', { schoolId: 'qinghe', pupilId: 'f2' }),
      ]),
    )
    identities.push(identity('both'))
  })
  return cloud
}

export async function ask<Name extends ActionName>(
  who: string,
  name: Name,
  input: ActionInput<Name>,
): Promise<ActionAnswer<Name>> {
  const { answer, trips } = await call(cloud, LOGIN_OF(who), { name, input })
  const action = name.split('.')[1] ?? ''
  measured.set(action, Math.max(trips, measured.get(action) ?? 0))
  return answer
}

export const codeOf = (answer: { readonly ok: boolean; readonly error?: { readonly code: string } }) =>
  answer.ok ? 'OK' : answer.error?.code
export const place = (itemId: string, homeroomId = 'qinghe-3-1') => ({ homeroomId, date: EVENING, itemId })
export const notices = (kind: string) => readAll<Notice>('notices', { kind })

export async function handedIn(
  who: string,
  minutes: number,
  more: Partial<ActionInput<'homework.submitHomework'>> = {},
): Promise<string> {
  const result = await submitted(cloud, who, submission(minutes, more))
  if (typeof result === 'string' || result.item === null) throw new Error(JSON.stringify(result))
  return result.item.itemId
}

export const chinese = { subject: 'CHINESE' } as const
export const approve = (
  itemId: string,
  minutes: number | null = null,
  more: { readonly despiteDoubt?: boolean; readonly who?: string } = {},
) =>
  ask(more.who ?? 'lead', 'homework.approveHomework', {
    items: [{ ...place(itemId), minutes, despiteDoubt: more.despiteDoubt ?? false }],
  })
export const outcome = (answer: ActionAnswer<'homework.approveHomework'>) =>
  answer.ok ? answer.value.results[0]?.outcome : answer.error.code
export const release = (more: Partial<ActionInput<'homework.releaseHomework'>> = {}) =>
  ask('head', 'homework.releaseHomework', {
    homeroomId: 'qinghe-3-1',
    date: EVENING,
    note: '',
    withoutWaiting: false,
    ...more,
  })
