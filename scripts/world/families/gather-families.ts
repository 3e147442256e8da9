// Seeds the family events around 三(2)班: a pick-up person, a class code, a request, a wrong match.
import { pupilIdOf } from '@functions/identity/rosters/roster-ids'
import { gatewaySession } from '../gateway-session'
import type { WorldPupil, WorldSchool } from '../schools/school-world'
import type { Seeding } from '../seeding'
import { NAMED_CHILDREN, NAMED_COMERS, NAMED_STAFF } from './named-people'

const { room } = NAMED_CHILDREN.xiaoman
const HOMEROOM = `${room.schoolId}-${room.grade}-${room.classNumber}`

/** The key a phone would make at random: so the code is the same in every world. */
export const CLASS_CODE_KEY = 'demonstration-class-code'

export interface Classmates {
  /** A second guardian of this child says it is somebody else's: the phone has a new owner. */
  readonly contested: WorldPupil
  readonly contestedPhone: string
  /** Somebody asks to be let in for this child. */
  readonly asked: WorldPupil
  /** A name for whoever tries the class code. */
  readonly free: WorldPupil
}

/** Children of the class without a named family, the same in every world. */
export function classmates(schools: readonly WorldSchool[]): Classmates {
  const pupils = schools.flatMap((world) => world.pupils)
  const named = Object.values(NAMED_CHILDREN).map(({ name }): string => name)
  const [contested, asked, free] = pupils.filter(
    ({ schoolId, grade, classNumber, name, guardians }) =>
      `${schoolId}-${grade}-${classNumber}` === HOMEROOM && !named.includes(name) && guardians.length === 2,
  )
  const contestedPhone = contested?.guardians[1]?.phone
  if (contested === undefined || contestedPhone === undefined || asked === undefined || free === undefined) {
    throw new Error(`too few families in ${HOMEROOM}`)
  }
  return { contested, contestedPhone, asked, free }
}

export async function gatherFamilies(seeding: Seeding, mates: Classmates): Promise<void> {
  await letGrandfatherIn(seeding)
  const { contested, contestedPhone, asked } = mates
  const as = (phone: string) => gatewaySession(seeding.url, seeding.loginOf(phone))
  const homeroom = { homeroomId: HOMEROOM, requestKey: CLASS_CODE_KEY }
  const { code } = await as(NAMED_STAFF.classTeacher.phone).call('identity.renewHomeroomCode', homeroom)
  const { name: guardianName, phone } = NAMED_COMERS.waitingMother
  const request = { code, childName: asked.name, guardianName, relation: '妈妈' }
  await as(phone).call('identity.requestToJoin', request)
  const pupilId = pupilIdOf(contested.schoolId, contested.studentNumber)
  await as(contestedPhone).call('identity.contestMatch', { pupilId, reason: 'NEW_PHONE_OWNER' })
}

async function letGrandfatherIn({ url, loginOf }: Seeding): Promise<void> {
  const [mother] = NAMED_CHILDREN.xiaoman.guardians
  const session = gatewaySession(url, loginOf(mother.phone))
  const { children } = await session.call('identity.whoAmI', {})
  const pupilId = children.find(({ name }) => name === NAMED_CHILDREN.xiaoman.name)?.pupilId ?? ''
  const { name } = NAMED_COMERS.pickupGrandfather
  const asPickup = { pupilId, as: 'PICKUP', name, relation: '爷爷' } as const
  const invitation = { ...asPickup, requestKey: 'demonstration-grandfather' }
  const { code } = await session.call('identity.inviteToFamily', invitation)
  const grandfather = gatewaySession(url, loginOf(NAMED_COMERS.pickupGrandfather.phone))
  await grandfather.call('identity.redeemInvitation', { code })
}
