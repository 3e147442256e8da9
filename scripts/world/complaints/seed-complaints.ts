// Seeds complaints in all states, by simulated phones and officers over the real channel.

import type { CaseResult } from '@domain/complaints/channel/case-result'
import { threadContents } from '@domain/complaints/contents/thread-contents'
import type { IntakeRole, KeyRole } from '@domain/complaints/envelopes/grant-role'
import type { Receipt } from '@domain/complaints/receipts/receipt'
import { receiptKeys } from '@domain/complaints/receipts/receipt-keys'
import type { Token } from '@domain/complaints/tokens/token'
import { tokenEpochAt } from '@domain/complaints/tokens/token-epoch'
import type { ActionInput } from '@domain/registry'
import { instantOf, schoolDate } from '@domain/values/school-date'
import { developmentCard, developmentRoleCard } from '../development-complaint-keys'
import { DISTRICT } from '../families/named-people'
import type { Seeding } from '../seeding'
import { SIGNINGS } from '../signings'
import { SimulatedOfficer } from '../simulated-officer'
import { SimulatedPhone } from '../simulated-phone'
import { COMPLAINT_OFFICERS, cardOf, type OfficerKey } from './complaint-officers'
import { TOLD, type ToldName } from './told-reports'

type Labels = ActionInput<'complaints.triageCase'>['labels']
/** What the officer found in what was told. */
type Found = Partial<Labels> & Pick<Labels, 'title'> & { readonly told: ToldName }

export interface SentCase {
  readonly caseId: string
  readonly receipt: Receipt
}

export interface ComplaintScene {
  readonly phone: SimulatedPhone
  readonly at: (officer: OfficerKey) => SimulatedOfficer
  /** Moves the clock to noon of this day. */
  readonly on: (day: string) => void
  readonly send: (told: ToldName, intake?: IntakeRole) => Promise<SentCase>
  readonly label: (officer: OfficerKey, caseId: string, found: Found) => Promise<void>
  readonly step: (
    officer: OfficerKey,
    caseId: string,
    step: ActionInput<'complaints.stepCase'>['step'],
  ) => Promise<void>
}

/** Founds the keys, with the cards that stand on the local cloud's page, and opens the channel. */
export async function openComplaintScene({ url, setClock }: Seeding): Promise<ComplaintScene> {
  const phone = new SimulatedPhone({ url })
  const officers = Object.fromEntries(
    Object.entries(COMPLAINT_OFFICERS).map(([key, officer]) => [
      key,
      new SimulatedOfficer({ url, login: officer.login, districtId: DISTRICT, card: cardOf(officer) }),
    ]),
  ) as Record<OfficerKey, SimulatedOfficer>
  let now = 0
  const on = (day: string) => {
    now = instantOf(schoolDate(day), '12:00')
    setClock(now)
  }
  on('2026-08-03')
  await foundKeys(officers)
  const nextToken = tokensOf(phone, () => now)
  let sent = 0
  return {
    phone,
    at: (key) => officers[key],
    on,
    send: async (told, intake = 'INTAKE') => {
      sent += 1
      const receipt = developmentCard(`receipt ${sent}`)
      const isUrgent = TOLD[told].category === 'CHILD_SAFETY'
      const { code } = await phone.report({ token: await nextToken(), content: TOLD[told], intake, isUrgent, receipt })
      if (code !== 'OK') throw new Error(`the report ${told} was refused: ${code}`)
      await fetch(`${url}/timer/complaints`, { method: 'POST' })
      return { caseId: Buffer.from(receiptKeys(receipt).caseId).toString('hex'), receipt }
    },
    label: async (key, caseId, found) => {
      const { answer } = await officers[key].open(caseId)
      await officers[key].call('complaints.triageCase', { caseId, rev: answer.rev, labels: labelsOf(found) })
    },
    step: async (key, caseId, step) => {
      const { answer } = await officers[key].open(caseId)
      await officers[key].call('complaints.stepCase', { caseId, rev: answer.rev, step })
    },
  }
}

/** What the reporter said, and what the officer found. */
function labelsOf({ told, ...found }: Found): Labels {
  const { category, forms, target } = TOLD[told]
  return {
    category,
    forms: [...forms],
    target: target ?? 'INSTITUTION',
    town: '城西街道',
    institution: null,
    schoolId: null,
    licensedBy: null,
    hasLicense: null,
    hasRegistration: null,
    childInDanger: false,
    ...found,
  }
}

async function foundKeys(officers: Readonly<Record<OfficerKey, SimulatedOfficer>>): Promise<void> {
  const members = new Map<KeyRole, SimulatedOfficer[]>()
  for (const [key, { roles }] of Object.entries(COMPLAINT_OFFICERS)) {
    const officer = officers[key as OfficerKey]
    await officer.register(roles)
    for (const role of roles) members.set(role, [...(members.get(role) ?? []), officer])
  }
  for (const [role, holders] of members) await holders[0]?.found(role, developmentRoleCard(role), holders)
}

/** Each login has three tokens a week; a login that had them is not asked again. */
function tokensOf(phone: SimulatedPhone, now: () => number): () => Promise<Token> {
  let kept: Token[] = []
  let next = 0
  return async () => {
    kept = kept.filter(({ epoch }) => epoch === tokenEpochAt(now()))
    if (kept.length === 0) {
      const { login } = SIGNINGS[next % SIGNINGS.length] ?? { login: '' }
      next += 1
      kept = [...(await phone.fetchTokens(login, now()))]
    }
    const token = kept.pop()
    if (token === undefined) throw new Error('no tokens are left this week')
    return token
  }
}

const said = (text: string) => threadContents({ text })

/** Closed with this result, both departments signed. */
async function closeOne(
  { at, on, send, label, step }: ComplaintScene,
  told: ToldName,
  result: CaseResult,
): Promise<SentCase> {
  on('2026-08-04')
  const sent = await send(told)
  on('2026-08-06')
  await label('fang', sent.caseId, { told, title: `某机构，${TOLD[told].where}` })
  await at('fang').write(sent.caseId, said('收到了，先去看看。'))
  await at('fang').dispatch(sent.caseId, ['EDUCATION'], '去现场看')
  on('2026-08-20')
  await at('fang').sign(sent.caseId, { department: 'EDUCATION', text: '去过两次，情况如下。' })
  await at('fang').write(sent.caseId, said('去过了，结果告诉你。'), result)
  await step('fang', sent.caseId, { kind: 'CLOSE', revisitOn: null })
  return sent
}

/** Whatever an officer meets: not read, labeled, asked, given out, signed, answered, closed, questioned, refused, forwarded. */
export async function seedComplaints(seeding: Seeding): Promise<void> {
  const scene = await openComplaintScene(seeding)
  const { phone, at, on, send, label } = scene
  const results = ['PROVEN_PUNISHED', 'PROVEN_CORRECTED', 'PROVEN_CORRECTED', 'PARTLY_PROVEN', 'CANNOT_VERIFY'] as const
  const topics = ['prepaid', 'home', 'prepaid', 'home', 'prepaid'] as const
  const closed: SentCase[] = []
  for (const [index, result] of results.entries()) closed.push(await closeOne(scene, topics[index] ?? 'home', result))
  await publish(scene, closed[0]?.caseId ?? '')
  on('2026-08-19')
  const [care, studio] = [await send('care'), await send('studio')]
  on('2026-08-24')
  await label('shen', care.caseId, { told: 'care', title: '某托管班，城西里 3 幢' })
  await at('shen').write(care.caseId, said('你说的晚上上课，除了周二、周四，周末有没有？'))
  await phone.append(care.receipt, { operation: 'APPEND', content: said('周六上午也有，9 点开始，两批。') })
  await at('shen').dispatch(care.caseId, ['EDUCATION', 'MARKET', 'POLICE'], '一起去现场')
  on('2026-08-28')
  await label('fang', studio.caseId, {
    told: 'studio',
    title: '某美术工作室，湖滨路 88 号',
    institution: '某美术工作室',
  })
  on('2026-09-02')
  await at('sun').sign(care.caseId, { department: 'MARKET', text: '没有营业执照，已立案。' })
  await at('shen').sign(care.caseId, {
    department: 'EDUCATION',
    text: '鉴别为学科类。9 月 1 日现场叫停，收费 11 户共 26,400.00 元，责令 9 月 15 日前退。',
  })
  await at('shen').write(
    care.caseId,
    said('8 月 29 日和 9 月 1 日去了两次，第二次现场有 11 个孩子在上课，已当场叫停。退费在办。'),
  )
  await seedOthers(scene, closed[1])
}

/** The first sums and an example, each confirmed by a second person. */
async function publish({ at, on }: ComplaintScene, exampleId: string): Promise<void> {
  on('2026-08-31')
  const sums = await at('shen').call('complaints.proposeResults', {})
  const words = { title: '一次收了一年的钱', text: '机构一次收满一年。查实，退回多收的，罚款，列入重点检查。' }
  const example = await at('shen').call('complaints.proposeExample', { caseId: exampleId, ...words })
  for (const { proposalId } of [sums, example]) {
    await at('fang').call('complaints.decideProposal', { proposalId, decision: 'CONFIRMED' })
  }
}

async function seedOthers({ phone, at, on, send, label, step }: ComplaintScene, closed: SentCase | undefined) {
  on('2026-09-03')
  const [table, wages, vague, parking] = [
    await send('table'),
    await send('wages'),
    await send('vague'),
    await send('parking'),
  ]
  if (closed) await phone.append(closed.receipt, { operation: 'LOOK_AGAIN', content: said('还在上课，请再看看。') })
  on('2026-09-07')
  await label('fang', table.caseId, {
    told: 'table',
    title: '某小饭桌，河东新村',
    town: '河东街道',
    hasLicense: false,
    hasRegistration: false,
  })
  await at('fang').dispatch(table.caseId, ['EDUCATION', 'MARKET'], '无证，一起去')
  await label('shen', wages.caseId, { told: 'wages', title: '某机构欠薪，人民路 12 号', institution: '某培训中心' })
  await at('shen').dispatch(wages.caseId, ['LABOR', 'EDUCATION'], '欠薪归人社')
  await step('shen', vague.caseId, { kind: 'REFUSE', reason: 'NOTHING_TO_FOLLOW' })
  await label('shen', parking.caseId, { told: 'parking', title: '机构门口停车' })
  await step('shen', parking.caseId, {
    kind: 'TRANSFER',
    to: 'HOTLINE_12345',
    reason: '停车归城管，转 12345',
  })
  on('2026-09-08')
  const harm = await send('harm')
  for (const told of ['homework', 'tutoring'] as const) await send(told)
  await send('bureau', 'INTAKE_ALT')
  await label('shen', harm.caseId, { told: 'harm', title: '某托管班，河东新村', town: '河东街道', childInDanger: true })
}
