// Finds guardians whom an addition replaces, so that no stranger stays.
import { maskedPhone } from '../../values/masked-phone'
import { isSameName } from '../../values/person-name'
import type { Answers, GuardianQuestion } from '../../workbooks/workbook-question'
import type { Person } from '../people/person'
import type { Pupil } from '../pupils/pupil'
import type { Grant } from '../roles/role'
import type { WantedPerson, WantedRoster } from './roster-documents'

interface Guardian {
  readonly _id: string
  readonly name: string
  readonly phone: string
}

interface Known {
  readonly pupils: readonly Pupil[]
  readonly people: readonly Person[]
}

/** Asked about each child that gets another guardian while one by roster, who is not named, stays. */
export function askReplaced(current: Known, wanted: WantedRoster): readonly GuardianQuestion[] {
  const known = new Set(current.pupils.map(({ _id }) => _id))
  const before = guardiansByChild(current.people, isByRoster)
  const held = guardiansByChild(current.people, isHeld)
  const named = guardiansByChild(wanted.people, () => true)
  return wanted.pupils.flatMap((pupil) => {
    const now = named.get(pupil._id) ?? []
    const had = new Set((held.get(pupil._id) ?? []).map(({ _id }) => _id))
    const added = now.filter(({ _id }) => !had.has(_id))
    if (!known.has(pupil._id) || added.length === 0) return []
    const stay = (before.get(pupil._id) ?? []).filter(({ _id }) => !now.some((each) => each._id === _id))
    const alike = stay.filter(({ name }) => added.some((each) => isSameName(each.name, name)))
    return (alike.length > 0 ? alike : stay).map((guardian) => questionFor(pupil, guardian, added))
  })
}

/** `person pupil` of those whose access ends by an answer. */
export function endedByAnswer(questions: readonly GuardianQuestion[], answers: Answers): ReadonlySet<string> {
  const ended = questions.filter(({ id }) => answers.get(id) === 'END')
  return new Set(ended.map(({ id }) => id.slice(PREFIX.length)))
}

const PREFIX = 'guardian:'

function questionFor(pupil: Pupil, before: Guardian, now: readonly Guardian[]): GuardianQuestion {
  return {
    kind: 'GUARDIAN_REPLACED',
    id: `${PREFIX}${before._id} ${pupil._id}`,
    pupil: pupil.name,
    homeroom: pupil.homeroomName,
    before: shown(before),
    now: now.map(shown),
  }
}

function shown({ name, phone }: Guardian) {
  return { name, phoneTail: maskedPhone(phone) }
}

function guardiansByChild(people: readonly (Person | WantedPerson)[], counts: (grant: Grant) => boolean) {
  const byChild = new Map<string, Guardian[]>()
  for (const { _id, name, phone, grants } of people) {
    for (const grant of grants) {
      if (grant.role !== 'guardian' || grant.pupilId === undefined || !counts(grant)) continue
      byChild.set(grant.pupilId, [...(byChild.get(grant.pupilId) ?? []), { _id, name, phone }])
    }
  }
  return byChild
}

function isHeld({ revokedAt }: Grant): boolean {
  return revokedAt === undefined
}

function isByRoster(grant: Grant): boolean {
  return isHeld(grant) && grant.grantedBy === 'import'
}
