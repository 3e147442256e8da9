// Calls the identity function in tests, failing the test when an expected success does not come.
import type { Person } from '@domain/identity/people/person'
import type { District } from '@domain/identity/schools/school'
import type { ActionAnswer, ActionInput, ActionName, ActionOutput } from '@domain/registry'
import { type Address, call } from '../world/district'
import { readAll } from '../world/stored'
import { DISTRICT, type Documents, identity, LOGIN_OF, NOW, person } from '../world/world'

export const district: District = { _id: DISTRICT, name: '禾川区', officeSince: NOW }

/** A caller for `web:<who>`; null is signed out. */
export interface Asking<Name extends ActionName> {
  readonly who: string | null
  readonly name: Name
  readonly input: ActionInput<Name>
}

export async function answerTo<Name extends ActionName>(
  address: Address,
  { who, name, input }: Asking<Name>,
): Promise<ActionAnswer<Name>> {
  return (await call(address, who === null ? null : LOGIN_OF(who), { name, input })).answer
}

export async function given<Name extends ActionName>(
  address: Address,
  asking: Asking<Name>,
): Promise<ActionOutput<Name>> {
  const answer = await answerTo(address, asking)
  if (answer.ok) return answer.value
  throw new Error(`${asking.name}: ${JSON.stringify(answer.error)}`)
}

/** `OK` or the error's code. */
export async function outcomeOf<Name extends ActionName>(address: Address, asking: Asking<Name>): Promise<string> {
  const answer = await answerTo(address, asking)
  return answer.ok ? 'OK' : answer.error.code
}

/** People who connected a phone and hold nothing yet. */
export function addStrangers(documents: Documents, names: readonly string[]): void {
  for (const _id of names) {
    documents.people.push({ ...person(_id, []), name: '' })
    documents.identities.push(identity(_id))
  }
}

export async function storedPerson(_id: string): Promise<Person> {
  const [found] = await readAll<Person>('people', { _id })
  if (found === undefined) throw new Error(`no person ${_id}`)
  return found
}

/** The kinds of notice somebody has, oldest first. */
export async function noticesOf(personId: string): Promise<string[]> {
  const notices = await readAll<{ _id: string; kind: string; at: number }>('notices', { personId })
  return notices.sort((one, other) => one.at - other.at).map(({ kind }) => kind)
}

/** As a phone makes it. */
export const keyOf = (name: string) => `request-key-${name}`.padEnd(20, '0')
