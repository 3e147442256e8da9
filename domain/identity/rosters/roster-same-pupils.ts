// Finds children whose number differs from the stored one in zeros alone.
import { isSameName } from '../../values/person-name'
import { homeroomName } from '../../workbooks/workbook-grade'
import type { Answers, SamePupilsQuestion } from '../../workbooks/workbook-question'
import type { Pupil } from '../pupils/pupil'
import { bareNumber } from './bare-number'
import type { RosterPupil } from './roster-rows'

const LISTED = 100

interface SamePupil {
  readonly written: RosterPupil
  readonly stored: Pupil
}

export interface MatchedPupils {
  readonly pupils: readonly RosterPupil[]
  readonly questions: readonly SamePupilsQuestion[]
}

/** Under the answer SAME the children keep the number that is stored, and with it seat, enrollment and consent. */
export function matchSamePupils(
  named: readonly RosterPupil[],
  stored: readonly Pupil[],
  answers: Answers,
): MatchedPupils {
  const same = findSamePupils(named, stored)
  if (same.length === 0) return { pupils: named, questions: [] }
  const question = questionFor(same)
  const kept = new Map(same.map((each) => [each.written, each.stored.studentNumber]))
  const pupils =
    answers.get(question.id) === 'SAME'
      ? named.map((pupil) => ({ ...pupil, studentNumber: kept.get(pupil) ?? pupil.studentNumber }))
      : named
  return { pupils, questions: [question] }
}

function findSamePupils(named: readonly RosterPupil[], stored: readonly Pupil[]): readonly SamePupil[] {
  const written = new Set(named.map(({ studentNumber }) => studentNumber))
  const known = new Set(stored.map(({ studentNumber }) => studentNumber))
  const unnamed = stored.filter(({ studentNumber }) => !written.has(studentNumber))
  const byBare = new Map(unnamed.map((pupil) => [bareNumber(pupil.studentNumber), pupil]))
  return named.flatMap((pupil) => {
    const alike = known.has(pupil.studentNumber) ? undefined : byBare.get(bareNumber(pupil.studentNumber))
    return alike !== undefined && isSameName(alike.name, pupil.name) ? [{ written: pupil, stored: alike }] : []
  })
}

/** Its id tells how many they are: an answer is about those that were seen. */
function questionFor(same: readonly SamePupil[]): SamePupilsQuestion {
  return {
    kind: 'SAME_PUPILS',
    id: `same-pupils:${same.length}`,
    total: same.length,
    pupils: same.slice(0, LISTED).map(({ written, stored }) => ({
      name: written.name,
      homeroom: homeroomName(written.grade, written.classNumber),
      stored: stored.studentNumber,
      written: written.studentNumber,
      place: `${written.sheet} ${written.row}`,
    })),
  }
}
