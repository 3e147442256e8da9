// Makes the wishes of a small school's families: the same in every world, and so their salts.
import { createHash } from 'node:crypto'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import { type Wishes, wishesIdOf } from '@domain/enrollment/wishes/wishes'
import { courseIdOf } from '@functions/enrollment/term-plans/course-id'
import { personIdOf, pupilIdOf } from '@functions/identity/rosters/roster-ids'
import type { WorldPupil, WorldSchool } from '../schools/school-world'
import { type SeededRandom, seededRandom } from '../seeded-random'

const SEED = 20_260_914
const MINUTE = 60_000
/** Of a hundred children; the first two are the named ones, who do. */
const WITH_WISHES = 85

export interface WishesMade {
  readonly planId: string
  /** Of the first family; the others follow, one a minute. */
  readonly savedFrom: number
}

export function wishesOf({ school, pupils, courses }: WorldSchool, { planId, savedFrom }: WishesMade): Wishes[] {
  const random = seededRandom(SEED)
  const byWishes = courses.filter(({ field, seating }) => field !== 'CARE' && seating === undefined)
  const drawn = byWishes.map(({ code }) => courseIdOf(planId, code))
  const wishing = pupils.filter((_, index) => random.chance(WITH_WISHES) || index < 2)
  return wishing.map((pupil, index) => {
    const pupilId = pupilIdOf(school._id, pupil.studentNumber)
    const savedAt = savedFrom + index * MINUTE
    return {
      _id: wishesIdOf(planId, pupilId),
      planId,
      schoolId: school._id,
      pupilId,
      wishes: rankedBy(random, drawn),
      atMost: { aWeek: 2, aTerm: 2 },
      together: [],
      salt: fixedSecret(`${planId}:${pupilId}`),
      consent: { textVersion: ENROLLMENT_CONSENT_VERSION, personId: guardianId(pupil, school.districtId), at: savedAt },
      savedAt,
      rev: 1,
    }
  })
}

/** Three or four courses, best first; last comes the one with room for all. */
function rankedBy(random: SeededRandom, drawn: readonly string[]): readonly string[] {
  const popular = random.shuffled(drawn.slice(0, -1))
  const ranked = [...popular, ...drawn.slice(-1)]
  return ranked.slice(random.chance(60) ? 0 : 1)
}

function guardianId({ guardians }: WorldPupil, districtId: string): string {
  return personIdOf(districtId, guardians[0]?.phone ?? '')
}

/** What a server makes at random: here it follows from what it is for, so that the world comes out the same. */
export function fixedSecret(of: string): string {
  return createHash('sha256').update(`demonstration:${of}`).digest('hex')
}
