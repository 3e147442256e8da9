// Two families that differ only in a waiver, and all that they and the school do.
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { ActionInput, ActionName } from '@domain/registry'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { call, runTimer } from '../world/district'
import { consent, type Documents, grant, identity, LOGIN_OF, NOW, person, pupil, smallWorld } from '../world/world'
import { apply, jpeg, review } from './waiver-family'

export const CHILDREN = ['relief', 'twinnn'] as const
export type ScannedChild = (typeof CHILDREN)[number]

/** What only the relieved family, its reviewer or nobody at all may be told in words. */
export const PHOTO_SECRET = 'odd-bytes-of-a-paper-8831'
export const EXPLANATION = '奇字甲乙丙'
export const CATEGORY = 'DE_FACTO_UNSUPPORTED'

/** Enrollment is over. */
const BILLED_AT = instantOf(schoolDate('2026-09-21'), '09:00')

/** Names of one length: answers of the two differ in nothing but the id. */
export function scannedWorld(): Documents {
  const world = smallWorld()
  for (const child of CHILDREN) {
    const scope = { schoolId: 'qinghe', pupilId: child }
    const family = [
      person(`g-${child}`, [grant('guardian', scope)]),
      person(`p-${child}`, [grant('pickupPerson', scope)]),
    ]
    const kept = pupil(child)
    world.pupils.push(kept)
    world.consents.push(consent(kept))
    world.people.push(...family)
    const logins = [...family.map(({ _id }) => identity(_id)), { ...identity(`g-${child}`), _id: `wx:open-${child}` }]
    world.identities.push(...logins.map((login) => ({ ...login, boundAt: NOW - 86_400_000 })))
  }
  return world
}

type Act = <Name extends ActionName>(who: string, name: Name, input: ActionInput<Name>) => Promise<void>

export function actIn(cloud: LocalCloud): Act {
  return async (who, name, input) => {
    const { answer } = await call(cloud, LOGIN_OF(who), { name, input })
    if (!answer.ok) throw new Error(`${name} as ${who}: ${JSON.stringify(answer.error)}`)
  }
}

/** Both enroll and get a bill; one is sent back, applies again, is approved, and allows a message about it. */
export async function liveAsTwins(cloud: LocalCloud): Promise<void> {
  const act = actIn(cloud)
  for (const pupilId of CHILDREN) {
    for (const courseId of ['own', 'care'])
      await act(`g-${pupilId}`, 'enrollment.enrollPupil', {
        pupilId,
        courseId,
        consentVersion: ENROLLMENT_CONSENT_VERSION,
      })
    const allowing = { kinds: ['MATERIALS_SETTLED' as const], requestKey: `allow-one-message-${pupilId}` }
    await act(`g-${pupilId}`, 'notices.allowMessages', allowing)
  }
  const applying = { who: 'g-relief', pupilId: 'relief', category: CATEGORY, photos: [jpeg(PHOTO_SECRET)] } as const
  for (const decision of ['RETURN', 'APPROVE'] as const) {
    const applied = await apply(cloud, applying)
    const decided = await review(cloud, decision, { pupilId: 'relief', explanation: EXPLANATION })
    if (!applied.answer.ok || !decided.answer.ok) throw new Error(JSON.stringify([applied.answer, decided.answer]))
  }
  cloud.clock.set(BILLED_AT)
  await act('schoolFinance', 'billing.issueBills', { schoolId: 'qinghe' })
  for (const timer of ['billing', 'notices', 'identity', 'enrollment']) await runTimer(cloud, timer)
}
