// Families of the small school leave buying weaving material to it, before bills are issued.
import { pupilIdOf } from '@functions/identity/rosters/roster-ids'
import { gatewaySession } from '../gateway-session'
import type { Seeding } from '../seeding'
import type { Wish } from './enrollment-wishes'
import { YUNLING } from './named-people'

const COURSE = '竹编'

export async function entrustMaterial(wishes: readonly Wish[], { url, loginOf }: Seeding): Promise<void> {
  const weaving = wishes.filter(({ pupil, course }) => pupil.schoolId === YUNLING && course.title === COURSE)
  for (const { pupil } of weaving) {
    const family = gatewaySession(url, loginOf(pupil.guardians[0]?.phone ?? ''))
    const pupilId = pupilIdOf(pupil.schoolId, pupil.studentNumber)
    const { materials } = await family.call('billing.getBill', { pupilId })
    for (const { courseId, name } of materials.filter(({ mayEntrust }) => mayEntrust))
      await family.call('billing.chooseConsumable', { pupilId, courseId, name, choice: 'ENTRUSTED' })
  }
}
