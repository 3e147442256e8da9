// Officers with keys, and cases sent in by simulated phones, for tests of handling complaints.

import type { KeyRole } from '@domain/complaints/envelopes/grant-role'
import { receiptKeys } from '@domain/complaints/receipts/receipt-keys'
import type { Grant } from '@domain/identity/roles/role'
import type { ActionInput } from '@domain/registry'
import type { LocalCloud } from '@localcloud/server'
import { developmentRoleCard, provideComplaintKeys } from '../../../scripts/world/development-complaint-keys'
import { SimulatedOfficer } from '../../../scripts/world/simulated-officer'
import { type NewReport, type PhoneOptions, SimulatedPhone } from '../../../scripts/world/simulated-phone'
import { buildBundles, type Mutation } from '../world/bundles'
import { runTimer, startDistrict } from '../world/district'
import { stored } from '../world/stored'
import { DISTRICT, grant, identity, LOGIN_OF, NOW, person, smallWorld } from '../world/world'

export type Labels = ActionInput<'complaints.triageCase'>['labels']

/** As an officer types them; tests say what differs. */
export const LABELS: Labels = {
  category: 'VARIANT_MODE',
  forms: ['AFTER_SCHOOL_CARE'],
  target: 'INSTITUTION',
  title: '某托管班，城西里 3 幢',
  town: '城西街道',
  institution: null,
  schoolId: null,
  licensedBy: null,
  hasLicense: null,
  hasRegistration: null,
  childInDanger: false,
}

/** Who works where: names say it. */
const OFFICES: Readonly<Record<string, readonly Grant[]>> = {
  shen: [grant('districtEducation')],
  fang: [grant('districtEducation')],
  market: [grant('enforcement', { department: 'MARKET' })],
  zhou: [grant('enforcement', { department: 'SUPERVISION' })],
  qian: [grant('enforcement', { department: 'SUPERVISION' })],
  labor: [grant('enforcement', { department: 'LABOR' })],
  health: [grant('enforcement', { department: 'HEALTH' })],
}
export type OfficerName = 'shen' | 'fang' | 'market' | 'zhou' | 'qian' | 'labor' | 'health'

export interface StaffWorld {
  readonly cloud: LocalCloud
  readonly phone: SimulatedPhone
  readonly officer: (name: OfficerName) => SimulatedOfficer
  /** Sent in, let into the lists; the case's id and its receipt. */
  readonly report: (
    content: object,
    more?: Partial<NewReport>,
  ) => Promise<{ readonly caseId: string; readonly receipt: NonNullable<NewReport['receipt']> }>
}

export interface StaffWorldOptions {
  readonly mutation?: Mutation
  /** What reporters' phones have pinned, where it is not the development keys. */
  readonly intakeKey?: PhoneOptions['intakeKey']
}

export async function startStaffWorld({ mutation, intakeKey }: StaffWorldOptions = {}): Promise<StaffWorld> {
  provideComplaintKeys()
  const world = smallWorld()
  for (const [name, grants] of Object.entries(OFFICES)) {
    world.people.push(person(name, grants))
    world.identities.push(identity(name))
  }
  const cloud = await startDistrict(await buildBundles(mutation), world)
  await stored('districts').add([{ _id: DISTRICT, name: '禾川区', officeSince: NOW }])
  const officers = new Map(Object.keys(OFFICES).map((name) => [name, officerOf(cloud, name)]))
  const officer = (name: OfficerName) => officers.get(name) ?? officerOf(cloud, name)
  const phone = new SimulatedPhone({ url: cloud.url, ...(intakeKey ? { intakeKey } : {}) })
  let sent = 0
  const report: StaffWorld['report'] = async (content, more = {}) => {
    sent += 1
    const [token] = await phone.fetchTokens(LOGIN_OF(`reporter${sent}`), cloud.clock.now())
    if (token === undefined) throw new Error('no token')
    const { receipt, code } = await phone.report({ token, content, ...more })
    if (code !== 'OK') throw new Error(`report refused: ${code}`)
    await runTimer(cloud, 'complaints')
    return { caseId: Buffer.from(receiptKeys(receipt).caseId).toString('hex'), receipt }
  }
  return { cloud, phone, officer, report }
}

const officerOf = (cloud: LocalCloud, name: string) =>
  new SimulatedOfficer({ url: cloud.url, login: LOGIN_OF(name), districtId: DISTRICT })

/** Founds the roles with their development cards: the intakes' are those that reporters' phones have pinned. */
export async function foundRoles({ officer }: StaffWorld): Promise<void> {
  const [shen, fang] = [officer('shen'), officer('fang')]
  for (const one of [shen, fang]) await one.register(['INTAKE', 'EDUCATION'])
  await officer('market').register(['MARKET'])
  await officer('labor').register(['LABOR'])
  for (const name of ['zhou', 'qian'] as const) await officer(name).register(['INTAKE_ALT'])
  await shen.found('INTAKE', developmentRoleCard('INTAKE'), [shen])
  await shen.admit('INTAKE', fang)
  await shen.found('EDUCATION', developmentRoleCard('EDUCATION'), [shen, fang])
  const founded: readonly [OfficerName, KeyRole][] = [
    ['market', 'MARKET'],
    ['labor', 'LABOR'],
  ]
  for (const [name, role] of founded) await officer(name).found(role, developmentRoleCard(role), [officer(name)])
  await officer('zhou').found('INTAKE_ALT', developmentRoleCard('INTAKE_ALT'), [officer('zhou'), officer('qian')])
}

const CUSTODY: readonly [OfficerName, readonly KeyRole[]][] = [
  ['shen', ['INTAKE', 'EDUCATION']],
  ['fang', ['INTAKE', 'EDUCATION']],
  ['market', ['MARKET']],
  ['labor', ['LABOR']],
  ['zhou', ['INTAKE_ALT']],
  ['qian', ['INTAKE_ALT']],
]

/** 托管: the same people hold the same roles, by keys that the function makes. */
export async function takeCustody({ officer }: StaffWorld): Promise<void> {
  for (const [name, roles] of CUSTODY) {
    await officer(name).register(roles)
    for (const role of roles) {
      await officer(name).call('complaints.takeCustodyKey', { role, deviceKeyId: officer(name).deviceKeyId })
    }
  }
}
