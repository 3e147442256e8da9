// Works out what a roster import changes. Only a whole school's roster removes anything.
import type { SchoolDate } from '../../values/school-date'
import type { Counts, Difference } from '../../workbooks/workbook-difference'
import { type Answers, type GuardianQuestion, NO_ANSWERS } from '../../workbooks/workbook-question'
import type { Person } from '../people/person'
import type { Pupil } from '../pupils/pupil'
import type { Homeroom } from '../schools/school'
import type { RosterScope } from './contract'
import { brakeOf, type RosterBrake } from './roster-brake'
import { listChanges, type RosterChange } from './roster-changes'
import type { StaffEntry, WantedRoster } from './roster-documents'
import type { Ending } from './roster-grants'
import { comparePeople, type PeopleDifference, type PersonChange } from './roster-people'
import { compareHomerooms, mergeStaff, type StillHolds } from './roster-posts'
import { comparePupils, type PupilDifference } from './roster-pupils'
import { askReplaced, endedByAnswer } from './roster-replaced-guardians'

export interface CurrentRoster {
  readonly homerooms: readonly Homeroom[]
  readonly pupils: readonly Pupil[]
  /** Everyone who holds or held a role at this school, and everyone the workbook names who is known already. */
  readonly people: readonly Person[]
  readonly staff: readonly StaffEntry[]
}

export interface RosterDifference {
  readonly summary: {
    readonly pupils: Counts
    readonly guardians: Counts
    readonly homerooms: Counts
    readonly teachers: Counts
  }
  readonly homerooms: Difference<Homeroom>
  readonly pupils: PupilDifference
  readonly people: PeopleDifference
  /** The staff list to store, or null when it is right already. */
  readonly staff: readonly StaffEntry[] | null
  readonly changes: readonly RosterChange[]
  /** Null: nobody, or only a few, would leave. */
  readonly brake: RosterBrake | null
  /** About guardians whom additions replace. */
  readonly questions: readonly GuardianQuestion[]
}

/** Which school imports, how, and when. */
export interface RosterImport {
  readonly schoolId: string
  readonly grades: readonly number[]
  readonly scope: RosterScope
  readonly today: SchoolDate
  readonly now: number
  readonly answers?: Answers
  /** Where a pupil stands in the workbook, by id. */
  readonly sources?: ReadonlyMap<string, string>
}

export function compareRoster(current: CurrentRoster, wanted: WantedRoster, about: RosterImport): RosterDifference {
  const { schoolId, today, scope, answers = NO_ANSWERS, sources = new Map() } = about
  const isWhole = scope === 'WHOLE_SCHOOL'
  const questions = isWhole ? [] : askReplaced(current, wanted)
  const people = comparePeople(current.people, wanted.people, {
    _id: schoolId,
    today,
    ending: isWhole ? endingOf(wanted, about) : answeredEnding(about, endedByAnswer(questions, answers)),
  })
  const stillHolds = isWhole ? holdersAfter(current, people) : () => true
  const homerooms = compareHomerooms(current.homerooms, wanted.homerooms, stillHolds)
  const pupils = comparePupils(current.pupils, inNamedRooms(current, wanted), {
    isWhole,
    today,
    topGrade: Math.max(...about.grades),
  })
  const changes = listChanges({
    rooms: [...current.homerooms, ...wanted.homerooms],
    pupils: current.pupils,
    people: [...current.people, ...people.added],
    wanted: wanted.pupils,
    leavers: pupils.leavers,
    changed: [...people.changed, ...people.added.map(asChange)],
    sources,
  })
  return {
    summary: {
      pupils: { ...pupils.counts, unchanged: pupils.counts.unchanged + wanted.erased },
      homerooms: homerooms.counts,
      guardians: people.guardians,
      teachers: people.teachers,
    },
    homerooms,
    pupils,
    people,
    staff: mergeStaff(current.staff, wanted.staff, teachesAfter(stillHolds, schoolId)),
    changes,
    brake: brakeOf({ changes, pupils: current.pupils, wanted: wanted.pupils }),
    questions,
  }
}

function teachesAfter(stillHolds: StillHolds, schoolId: string): (personId: string) => boolean {
  return (personId) => stillHolds(personId, ({ role, schoolId: at }) => role === 'teacher' && at === schoolId)
}

/** A class keeps the name the school gave it; a workbook writes 三(2)班 all the same. */
function inNamedRooms({ homerooms }: CurrentRoster, { pupils }: WantedRoster): readonly Pupil[] {
  const names = new Map(homerooms.map(({ _id, name }) => [_id, name]))
  return pupils.map((pupil) => ({ ...pupil, homeroomName: names.get(pupil.homeroomId) ?? pupil.homeroomName }))
}

/** A new person's grants are all given. */
function asChange({ _id, rev, name, grants }: Person): PersonChange {
  return { _id, rev, name, grants, given: grants, ended: [] }
}

function answeredEnding({ schoolId, now }: RosterImport, replaced: ReadonlySet<string>): Ending | null {
  if (replaced.size === 0) return null
  return { schoolId, pupilIds: new Set(), hasStaff: false, now, replaced }
}

/** A child named without any guardian who can sign in keeps those it has: an empty cell takes nobody's place. */
function endingOf(wanted: WantedRoster, { schoolId, now }: RosterImport): Ending {
  const guarded = wanted.people.flatMap(({ grants }) => grants.flatMap(({ pupilId }) => pupilId ?? []))
  const pupilIds = new Set(guarded)
  return { schoolId, pupilIds, hasStaff: wanted.staff !== null, now }
}

/** Looks at everybody's grants as they will be, so that finishing a half-stored import comes to the same end. */
function holdersAfter(current: CurrentRoster, people: PeopleDifference): StillHolds {
  const after = new Map(current.people.map(({ _id, grants }) => [_id, grants]))
  for (const { _id, grants } of [...people.changed, ...people.added]) after.set(_id, grants)
  return (personId, isHeld) =>
    (after.get(personId) ?? []).some((grant) => grant.revokedAt === undefined && isHeld(grant))
}
