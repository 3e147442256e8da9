// Keeps what was marked at a gate on the phone until it arrived, evening by evening.
import type { ActionInput } from '@domain/registry'
import { addDays, schoolDate } from '@domain/values/school-date'
import { keptAbouts, readKept, writeKept } from './phone-marks'

type Saving = ActionInput<'enrollment.saveHandOvers'>
export type OwnGateMark = Saving['marks'][number]
export type OwnGateGuest = NonNullable<Saving['guests']>[number]
export type OwnEnding = NonNullable<Saving['settled']>[number]

export type GateEvening = Pick<Saving, 'schoolId' | 'gateId' | 'date'>

export interface KeptGate {
  /** Ids only, no names. */
  readonly pending: readonly OwnGateMark[]
  readonly guests: readonly OwnGateGuest[]
  readonly settled: readonly OwnEnding[]
}

const NOTHING: KeptGate = { pending: [], guests: [], settled: [] }
/** After it nobody waits for them any more, and names of children do not stay on a phone. */
const DAYS_KEPT = 7

export function readGate(evening: GateEvening): KeptGate {
  return readKept('gate-marks', aboutOf(evening), NOTHING)
}

export function keepGate(evening: GateEvening, kept: KeptGate): void {
  const isEmpty = kept.pending.length + kept.guests.length + kept.settled.length === 0
  writeKept('gate-marks', aboutOf(evening), isEmpty ? null : kept)
}

/** Evenings before today's that this phone has not sent; what is too old goes. */
export function eveningsBefore(today: string): readonly GateEvening[] {
  const oldest = addDays(schoolDate(today), -DAYS_KEPT)
  return keptAbouts('gate-marks').flatMap((about) => {
    const [date = '', gateId = '', schoolId = ''] = about.split(' ')
    if (date >= today) return []
    if (date >= oldest) return [{ schoolId, gateId, date }]
    writeKept('gate-marks', about, null)
    return []
  })
}

function aboutOf({ schoolId, gateId, date }: GateEvening): string {
  return `${date} ${gateId} ${schoolId}`
}
