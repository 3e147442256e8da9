// Enrolls the seeded children as their guardians would, one by one over the first days.
import { pupilIdOf } from '@functions/identity/rosters/roster-ids'
import { type GatewaySession, gatewaySession } from '../gateway-session'
import { claimInstant } from '../schools/term-plan'
import type { Seeding } from '../seeding'
import type { Wish } from './enrollment-wishes'

export async function enrollFamilies(wishes: readonly Wish[], { url, setClock, loginOf }: Seeding): Promise<void> {
  const courseIds = new Map<string, string>()
  let consentVersion: string | null = null
  for (const [index, { pupil, course }] of wishes.entries()) {
    setClock(claimInstant(index, wishes.length))
    const guardian = gatewaySession(url, loginOf(pupil.guardians[0]?.phone ?? ''))
    const pupilId = pupilIdOf(pupil.schoolId, pupil.studentNumber)
    const key = `${pupil.schoolId}:${course.title}`
    if (!courseIds.has(key)) {
      for (const [title, id] of await coursesOf(guardian, pupilId)) courseIds.set(`${pupil.schoolId}:${title}`, id)
    }
    const courseId = courseIds.get(key) ?? ''
    consentVersion ??= (await guardian.call('enrollment.getCourse', { pupilId, courseId })).consentVersion
    await guardian.call('enrollment.enrollPupil', { pupilId, courseId, consentVersion })
  }
}

async function coursesOf(guardian: GatewaySession, pupilId: string): Promise<readonly (readonly [string, string])[]> {
  const { courses } = await guardian.call('enrollment.listCourses', { pupilId })
  return courses.map(({ title, courseId }) => [title, courseId] as const)
}
