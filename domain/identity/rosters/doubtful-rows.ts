// Compares typed pupils with a school's own: numbers that are taken, and who may be there already.
import { isSameName } from '../../values/person-name'
import type { Pupil } from '../pupils/pupil'
import type { TypedFault } from '../pupils/typed-pupil'
import { bareNumber } from './bare-number'
import type { RosterPupil } from './roster-rows'

export interface TypedRow {
  readonly at: number
  readonly pupil: RosterPupil
}

/** A child of the same name that is at the school: perhaps the same. The clerk says. */
export interface AlikePupil {
  readonly row: number
  readonly name: string
  readonly homeroomName: string
  readonly studentNumber: string
  readonly hasLeft: boolean
}

/**
 * A number belongs to one child. The same number and name in the same class is the child itself, who gets what guardians
 * are new; who left under the number comes back. Anything else would rename or move somebody unseen: it is refused.
 */
export function findTakenNumbers(
  rows: readonly TypedRow[],
  stored: readonly Pupil[],
  homeroomId: string,
): readonly TypedFault[] {
  const byNumber = new Map(stored.map((pupil) => [pupil.studentNumber, pupil]))
  return rows.flatMap(({ at, pupil }): TypedFault[] => {
    const holder = byNumber.get(pupil.studentNumber)
    if (holder === undefined) return []
    const isSameChild = isSameName(holder.name, pupil.name)
    if (isSameChild && (holder.homeroomId === homeroomId || holder.leftOn !== null)) return []
    return [
      { row: at, field: 'studentNumber', code: 'NUMBER_TAKEN', expected: `${holder.homeroomName} ${holder.name}` },
    ]
  })
}

/** Of the same name under another number: in the same class, anywhere under a number that differs in zeros, or gone. */
export function findAlike(
  rows: readonly TypedRow[],
  stored: readonly Pupil[],
  homeroomId: string,
): readonly AlikePupil[] {
  const known = new Set(stored.map(({ studentNumber }) => studentNumber))
  return rows.flatMap(({ at, pupil }) => {
    if (known.has(pupil.studentNumber)) return []
    const isAlike = (one: Pupil) =>
      isSameName(one.name, pupil.name) &&
      (one.homeroomId === homeroomId ||
        one.leftOn !== null ||
        bareNumber(one.studentNumber) === bareNumber(pupil.studentNumber))
    return stored.filter(isAlike).map(({ name, homeroomName, studentNumber, leftOn }) => ({
      row: at,
      name,
      homeroomName,
      studentNumber,
      hasLeft: leftOn !== null,
    }))
  })
}
