// Seeds three waiver applications: one approved, one pending, one returned by the school.
import type { HardshipCategory } from '@domain/billing/policy/hardship-categories'
import { applicationIdOf } from '@domain/billing/waivers/waiver-record'
import { MATERIALS_TEXT_VERSION } from '@domain/privacy/consents/consent'
import { pupilIdOf } from '@functions/identity/rosters/roster-ids'
import { gatewaySession } from '../gateway-session'
import type { WorldSchool } from '../schools/school-world'
import { RELIEF_ASKED_AT, RELIEF_REVIEWED_AT, TERM } from '../schools/term-plan'
import type { Seeding } from '../seeding'
import { evidencePicture } from './evidence-picture'
import { NAMED_CHILDREN, type NamedChild } from './named-people'

interface Asked {
  readonly child: NamedChild
  readonly category: HardshipCategory
  readonly photos: number
}

/** Half is waived: the demonstration's statement shows what is left. */
const APPROVED: Asked = { child: NAMED_CHILDREN.yutong, category: 'SUDDEN_HARDSHIP', photos: 2 }
const WAITING: Asked = { child: NAMED_CHILDREN.yinuo, category: 'DISABILITY', photos: 2 }
const RETURNED: Asked = { child: NAMED_CHILDREN.zimo, category: 'MINIMUM_LIVING_ALLOWANCE', photos: 1 }

export async function askForRelief(schools: readonly WorldSchool[], seeding: Seeding): Promise<void> {
  const { url, setClock } = seeding
  const idOf = (asked: Asked) => pupilIdIn(schools, asked.child)
  setClock(RELIEF_ASKED_AT)
  for (const asked of [APPROVED, WAITING, RETURNED]) await applyFor(asked, idOf(asked), seeding)
  setClock(RELIEF_REVIEWED_AT)
  // The other clerk of the school is the child's mother: no one decides on their own application.
  await gatewaySession(url, 'web:qinghe-clerk').call('billing.reviewWaiver', {
    applicationId: applicationIdOf(idOf(APPROVED), TERM.id),
    decision: 'APPROVE',
    explanation: '',
    rate: null,
  })
  await gatewaySession(url, 'web:yunling-clerk').call('billing.reviewWaiver', {
    applicationId: applicationIdOf(idOf(RETURNED), TERM.id),
    decision: 'RETURN',
    explanation: '照片上的编号看不清，请在亮处再拍一张。',
    rate: null,
  })
}

async function applyFor({ child, category, photos }: Asked, pupilId: string, { url, loginOf }: Seeding): Promise<void> {
  const guardian = gatewaySession(url, loginOf(child.guardians[0]?.phone ?? ''))
  const evidence: string[] = []
  for (let page = 0; page < photos; page += 1) evidence.push(await guardian.upload('PHOTO', evidencePicture(page)))
  const consentVersion = MATERIALS_TEXT_VERSION
  const key = `seeded-application-${pupilId}`
  await guardian.call('billing.applyForWaiver', { pupilId, category, evidence, consentVersion, key })
}

function pupilIdIn(schools: readonly WorldSchool[], { name, room }: NamedChild): string {
  const pupil = schools.flatMap(({ pupils }) => pupils).find((each) => each.name === name)
  if (pupil === undefined) throw new Error(`${name} is in no homeroom`)
  return pupilIdOf(room.schoolId, pupil.studentNumber)
}
