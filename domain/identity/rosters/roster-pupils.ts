// Compares a roster with the pupils: new, changed, and left because a full roster omits them.
import type { SchoolDate } from '../../values/school-date'
import { compareDocuments, type Difference } from '../../workbooks/workbook-difference'
import type { LeavingReason, Pupil } from '../pupils/pupil'

export interface Leaver {
  readonly pupil: Pupil
  readonly reason: LeavingReason
}

export interface PupilDifference extends Difference<Pupil> {
  /** Empty for additions. */
  readonly leavers: readonly Leaver[]
}

export interface Leaving {
  readonly isWhole: boolean
  /** The school's highest grade: who is not named any more has finished school there. */
  readonly topGrade: number
  readonly today: SchoolDate
}

export function comparePupils(current: readonly Pupil[], wanted: readonly Pupil[], leaving: Leaving): PupilDifference {
  const { added, changed, counts } = compareDocuments(current, withFirstDays(current, wanted))
  const named = new Set(wanted.map(({ _id }) => _id))
  const absent = current.filter(({ _id, leftOn }) => !named.has(_id) && leftOn === null)
  const leavers = leaving.isWhole ? absent.map((pupil) => ({ pupil, reason: reasonOf(pupil, leaving) })) : []
  const departures = (['GRADUATED', 'OTHER'] as const).flatMap((reason) => departuresFor(leavers, reason, leaving))
  return {
    added,
    changed: [...changed, ...departures],
    counts: { ...counts, missing: absent.length },
    leavers,
  }
}

/** Whoever was here once keeps the first day: a roster that forgot a class must not count it as new. */
function withFirstDays(current: readonly Pupil[], wanted: readonly Pupil[]): readonly Pupil[] {
  const known = new Map(current.map((pupil) => [pupil._id, pupil]))
  return wanted.map((pupil) => ({ ...pupil, joinedOn: (known.get(pupil._id) ?? pupil).joinedOn }))
}

function reasonOf({ grade }: Pupil, { topGrade }: Leaving): 'GRADUATED' | 'OTHER' {
  return grade === topGrade ? 'GRADUATED' : 'OTHER'
}

function departuresFor(leavers: readonly Leaver[], leftReason: LeavingReason, { today }: Leaving) {
  const ids = leavers.filter(({ reason }) => reason === leftReason).map(({ pupil }) => pupil._id)
  return ids.length === 0 ? [] : [{ ids, values: { leftOn: today, leftReason } }]
}
