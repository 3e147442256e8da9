// Lists what went wrong in a rush on one course; empty when all is well.

import type { PupilTerm, SeatRoll } from '@domain/enrollment/seats/enrollment'
import { rollIsSound } from '@domain/enrollment/seats/seat-claim'
import type { ActionAnswer } from '@domain/registry'

export interface RushAnswer {
  readonly pupilId: string
  readonly answer: ActionAnswer<'enrollment.enrollPupil'>
}

export interface Rush {
  readonly roll: SeatRoll
  readonly records: readonly PupilTerm[]
  readonly answers: readonly RushAnswer[]
}

/** Empty when all is well. */
export function faultsOfRush({ roll, records, answers }: Rush): readonly string[] {
  return [
    ...(rollIsSound(roll) ? [] : ['the roll is not sound']),
    ...(roll.seated.length <= roll.capacity ? [] : [`${roll.seated.length} seated on ${roll.capacity} seats`]),
    ...answers.flatMap((answer) => faultsOfAnswer(roll, answer)),
    ...faultsOfRecords(roll, records),
  ]
}

function faultsOfAnswer({ seated, waiting }: SeatRoll, { pupilId, answer }: RushAnswer): readonly string[] {
  if (!answer.ok) return [`${pupilId} was answered ${answer.error.code}`]
  const { state, position } = answer.value.standing
  if (state === 'SEATED') return seated.some((claim) => claim.pupilId === pupilId) ? [] : [`${pupilId} has no seat`]
  const place = waiting.findIndex((claim) => claim.pupilId === pupilId) + 1
  return place === position && place > 0 ? [] : [`${pupilId} was told ${position}, stands at ${place}`]
}

/** Whoever is in the roll has exactly one live enrollment in the same state, and nobody else has one. */
function faultsOfRecords({ _id, seated, waiting }: SeatRoll, records: readonly PupilTerm[]): readonly string[] {
  const expected = [
    ...seated.map(({ pupilId }) => `${pupilId} SEATED`),
    ...waiting.map(({ pupilId }) => `${pupilId} WAITLISTED`),
  ]
  const found = records.flatMap(({ pupilId, enrollments }) =>
    enrollments
      .filter(({ courseId, state }) => courseId === _id && state !== 'WITHDRAWN')
      .map(({ state }) => `${pupilId} ${state}`),
  )
  const missing = expected.filter((line) => !found.includes(line))
  const surplus = found.filter((line, index) => !expected.includes(line) || found.indexOf(line) !== index)
  return [...missing.map((line) => `no record: ${line}`), ...surplus.map((line) => `no place: ${line}`)]
}
