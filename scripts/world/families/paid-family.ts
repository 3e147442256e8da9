// Picks the small-school family that has paid by WeChat; the same in every world.
import { pupilIdOf } from '@functions/identity/rosters/roster-ids'
import { hechuan } from '../hechuan'
import type { WorldGuardian, WorldPupil } from '../schools/school-world'
import { enrollmentWishes } from './enrollment-wishes'
import { NAMED_CHILDREN, YUNLING } from './named-people'

interface PaidFamily {
  readonly pupil: WorldPupil
  readonly guardian: WorldGuardian
}

/** The first of the school's list of bills: its share is paid in full whoever pays how. */
function findPaidFamily(): PaidFamily {
  const named = Object.values(NAMED_CHILDREN).map(({ name }): string => name)
  const [pupil] = enrollmentWishes(hechuan())
    .map((wish) => wish.pupil)
    .filter(({ schoolId, name }) => schoolId === YUNLING && !named.includes(name))
    .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))
  const guardian = pupil?.guardians[0]
  if (pupil === undefined || guardian === undefined) throw new Error('no family of the small school enrolls')
  return { pupil, guardian }
}

function placeOf({ schoolId, grade, classNumber, studentNumber }: WorldPupil): string {
  return `${grade}-${classNumber} ${pupilIdOf(schoolId, studentNumber)}`
}

export const PAID_FAMILY = findPaidFamily()
