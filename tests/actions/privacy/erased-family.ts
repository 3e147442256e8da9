// A family that uses every feature before it asks for erasure: what a scan must not find later.

import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import { MATERIALS_TEXT_VERSION } from '@domain/privacy/consents/consent'
import type { ActionInput, ActionName, ActionOutput } from '@domain/registry'
import { personIdOf, pupilIdOf } from '@functions/identity/rosters/roster-ids'
import type { LocalCloud } from '@localcloud/server'
import { jpeg } from '../billing/waiver-family'
import { rosterWorkbook } from '../identity/roster-workbook'
import { call } from '../world/district'
import { importRoster, previewRoster, upload } from '../world/upload-workbook'
import { DISTRICT, LOGIN_OF } from '../world/world'

interface Member {
  readonly name: string
  readonly phone: string
  readonly login: string
}

const member = (name: string, phone: string, login: string): Member => ({ name, phone, login: `web:${login}` })

export const CHILD = { name: '端木青鸾', wanted: '端木青鸿', number: '20997701' }
/** Both in the roster. */
export const MOTHER = member('淳于云裳', '19900071011', 'zz-mother')
const FATHER = member('濮阳朔风', '19900071012', 'zz-father')
/** Comes by an invitation, and says the child is not hers. */
export const GRANDMOTHER = member('呼延秋水', '19900071013', 'zz-grandmother')
/** Asks the class teacher: one is let in, one still waits. */
const AUNT = member('鲜于暮雪', '19900071014', 'zz-aunt')
export const STRANGER = member('澹台孤舟', '19900071015', 'zz-stranger')
const FAMILY = [MOTHER, FATHER, GRANDMOTHER, AUNT, STRANGER]
const RENAMED = '淳于云霓'
/** Invited, and never comes. */
const UNCLE_NAME = '公冶远山'

/** What a photo shows, and what the school said of it. */
export const PHOTO = '云裳家的证明'
const ANSWERED = '照片上的章看不清'

export const PUPIL_ID = pupilIdOf('qinghe', CHILD.number)
export const PERSON_IDS = FAMILY.map(({ phone }) => personIdOf(DISTRICT, phone))
const CLERK = LOGIN_OF('schoolAdmin')
const CLASS_TEACHER = LOGIN_OF('classTeacher')

function familyWorkbook(): Promise<Buffer> {
  const guardians = [MOTHER.name, '母亲', MOTHER.phone, FATHER.name, '父亲', FATHER.phone]
  return rosterWorkbook([['三年级', '（１）班', CHILD.number, CHILD.name, '', ...guardians]])
}

export async function importFamily(cloud: LocalCloud): Promise<void> {
  const clerk = { cloud, login: CLERK, schoolId: 'qinghe' }
  const fileId = await upload(cloud, CLERK, await familyWorkbook())
  const { answer } = await previewRoster(clerk, fileId)
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  const imported = await importRoster(clerk, fileId, answer.value.digest)
  if (!imported.answer.ok) throw new Error(JSON.stringify(imported.answer.error))
}

/** Answers what nobody may find afterwards. */
export async function liveThrough(cloud: LocalCloud): Promise<readonly string[]> {
  const as = actorIn(cloud)
  cloud.setIdentities(FAMILY.map(({ login, name, phone }) => ({ login, name, phone, note: '' })))
  await importFamily(cloud)
  for (const { login } of FAMILY) await as(login, 'identity.connectPhone', { phoneCode: null })
  const codes = [...(await growFamily(as)), await joinClass(as)]
  await askForAll(as)
  await askForRelief(cloud, as)
  const texts = [
    'DE_FACTO_UNSUPPORTED',
    CHILD.name,
    CHILD.wanted,
    CHILD.number,
    RENAMED,
    UNCLE_NAME,
    ...codes,
    ...codes.map(plain),
  ]
  return [...texts, ...FAMILY.flatMap(({ name, phone, login }) => [name, phone, login.replace('web:', '')])]
}

type Actor = <Name extends ActionName>(
  login: string,
  name: Name,
  input: ActionInput<Name>,
) => Promise<ActionOutput<Name>>

export function actorIn(cloud: LocalCloud): Actor {
  return async (login, name, input) => {
    const { answer } = await call(cloud, login, { name, input })
    if (answer.ok) return answer.value
    throw new Error(`${name} as ${login}: ${JSON.stringify(answer.error)}`)
  }
}

function plain(code: string): string {
  return code.replaceAll(/[^0-9A-Z]/g, '')
}

/** One invitation is used, one left open; a wrong code is tried. */
async function growFamily(as: Actor): Promise<string[]> {
  const invite = (kind: 'GUARDIAN' | 'PICKUP', called: { name: string; relation: string }, requestKey: string) =>
    as(MOTHER.login, 'identity.inviteToFamily', { pupilId: PUPIL_ID, as: kind, ...called, requestKey })
  const used = await invite('GUARDIAN', { name: GRANDMOTHER.name, relation: '外婆' }, 'a-key-of-the-family')
  const open = await invite('PICKUP', { name: UNCLE_NAME, relation: '舅舅' }, 'another-key-of-theirs')
  await as(GRANDMOTHER.login, 'identity.redeemInvitation', { code: used.code })
  await as(STRANGER.login, 'identity.redeemInvitation', { code: 'WRONGCODE2' }).catch(() => null)
  await as(GRANDMOTHER.login, 'identity.contestMatch', { pupilId: PUPIL_ID, reason: 'NOT_MY_CHILD' })
  return [used.code, open.code]
}

async function joinClass(as: Actor): Promise<string> {
  const homeroomId = 'qinghe-3-1'
  const renewing = { homeroomId, requestKey: 'the-key-of-the-teacher' }
  const { code } = await as(CLASS_TEACHER, 'identity.renewHomeroomCode', renewing)
  for (const { login, name } of [AUNT, STRANGER]) {
    const request = { code, childName: CHILD.name, guardianName: name, relation: '阿姨' }
    await as(login, 'identity.requestToJoin', request)
  }
  const { requests } = await as(CLASS_TEACHER, 'identity.getHomeroom', { homeroomId })
  const requestId = requests.find(({ guardianName }) => guardianName === AUNT.name)?.requestId ?? ''
  await as(CLASS_TEACHER, 'identity.settleJoinRequest', { requestId, decision: 'APPROVE', pupilId: PUPIL_ID })
  return code
}

/** Handed in twice, so that there is an answer of the school, photos that were replaced and photos that were kept. */
async function askForRelief(cloud: LocalCloud, as: Actor): Promise<void> {
  const applicationId = `${PUPIL_ID}:2026-autumn`
  for (const [at, login] of [MOTHER.login, FATHER.login].entries()) {
    const evidence = [await upload(cloud, login, { kind: 'PHOTO', bytes: jpeg(PHOTO) })]
    const key = `the-key-of-the-family-${at}`
    const wish = { pupilId: PUPIL_ID, category: 'DE_FACTO_UNSUPPORTED', evidence, key } as const
    await as(login, 'billing.applyForWaiver', { ...wish, consentVersion: MATERIALS_TEXT_VERSION })
    const review = { applicationId, explanation: ANSWERED, rate: null } as const
    if (at === 0) await as(CLERK, 'billing.reviewWaiver', { ...review, decision: 'RETURN' })
    else await as(CLERK, 'billing.reviewWaiver', { ...review, decision: 'APPROVE' })
  }
}

async function askForAll(as: Actor): Promise<void> {
  const pupilId = PUPIL_ID
  const { textVersion } = await as(MOTHER.login, 'privacy.getConsent', { pupilId })
  await as(MOTHER.login, 'privacy.giveConsent', { pupilId, purposes: ['SERVICE', 'SHOWCASE'], textVersion })
  await as(FATHER.login, 'privacy.withdrawConsent', { pupilId, purposes: ['SHOWCASE'] })
  const consentVersion = ENROLLMENT_CONSENT_VERSION
  for (const courseId of ['own', 'care']) {
    await as(MOTHER.login, 'enrollment.enrollPupil', { pupilId, courseId, consentVersion })
  }
  await as(MOTHER.login, 'notices.saveNoticeSettings', { off: ['SEATED'], quietFrom: '20:00', quietUntil: '08:00' })
  for (const { login, field, wanted, decision } of [
    { login: MOTHER.login, field: 'GUARDIAN_NAME', wanted: RENAMED, decision: 'APPLY' },
    { login: FATHER.login, field: 'PUPIL_NAME', wanted: CHILD.wanted, decision: 'DECLINE' },
  ] as const) {
    const { correctionId } = await as(login, 'privacy.requestCorrection', { pupilId, field, wanted })
    await as(CLERK, 'privacy.settleCorrection', { correctionId, decision })
  }
  await as(FATHER.login, 'privacy.requestCorrection', { pupilId, field: 'OTHER', wanted: CHILD.wanted })
  await as(FATHER.login, 'privacy.exportMyData', { pupilId })
}
