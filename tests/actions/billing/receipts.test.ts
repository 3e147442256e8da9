// Tests receipts over HTTP: they list what came in, and never reveal why it is less.
import type { Bill } from '@domain/billing/bills/bill-record'
import { exampleBill } from '@domain/billing/bills/example-bill'
import { approved, quits, waiverOf } from '@domain/billing/bills/example-bill-events'
import { exampleClay, paid, promised, settled } from '@domain/billing/bills/example-money'
import { documentContract } from '@domain/billing/documents/contract'
import type { Voucher } from '@domain/billing/documents/voucher'
import { exampleEnrollment } from '@domain/enrollment/seats/example-enrollment'
import type { LocalCloud } from '@localcloud/server'
import { readPdf } from '../../pdf/read-pdf'
import { buildBundles } from '../world/bundles'
import { call, runTimer, startDistrict } from '../world/district'
import { readAll, stored } from '../world/stored'
import { grant, identity, LOGIN_OF, person, pupil, smallWorld, term } from '../world/world'

jest.setTimeout(120_000)

const mother = LOGIN_OF('mother')
const father = LOGIN_OF('father')
const PLAN = 'qinghe:2026-autumn'

let cloud: LocalCloud

function billOf(pupilId: string, about: Partial<Bill>): Bill {
  return { ...exampleBill(), _id: `${PLAN}:${pupilId}`, planId: PLAN, termId: term.id, pupilId, ...about }
}

const BILLS: readonly Bill[] = [
  billOf('left', {
    consumables: [exampleClay],
    events: [quits('2026-09-13')],
    money: [
      ...[paid('P1', 20_200), paid('P2', 10_000, { channel: 'CASH', on: '2026-09-15' })],
      ...[promised('R1', 'P2', 10_000), settled('RETURNED', 'R1'), promised('R2', 'P1', 4_400)],
    ],
  }),
  billOf('relieved', {
    ...exampleBill([exampleEnrollment()], { waiver: waiverOf(5_000) }),
    _id: `${PLAN}:relieved`,
    planId: PLAN,
    pupilId: 'relieved',
    events: [approved(7_500, '2026-10-08')],
    money: [paid('P3', 10_800), promised('R3', 'P3', 5_400), settled('RETURNED', 'R3')],
  }),
  billOf('unpaid', {}),
]

beforeAll(async () => {
  const world = smallWorld()
  const children = ['left', 'relieved', 'unpaid']
  const grants = children.map((pupilId) => grant('guardian', { schoolId: 'qinghe', pupilId }))
  world.people.push(person('mother', grants), person('father', grants.slice(0, 1)))
  world.identities.push(identity('mother'), identity('father'))
  world.pupils.push(...children.map((_id) => pupil(_id)))
  cloud = await startDistrict(await buildBundles(), world)
  await stored('bills').add([...BILLS])
})
afterAll(() => cloud.close())

const make = (login: string, pupilId: string, paymentNo: string) =>
  call(cloud, login, { name: 'billing.makeReceipt', input: { billId: `${PLAN}:${pupilId}`, paymentNo } })

async function receiptText(login: string, pupilId: string, paymentNo: string): Promise<readonly string[]> {
  const { answer } = await make(login, pupilId, paymentNo)
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  expect(answer.value.url).not.toMatch(/林|left|relieved|P\d/)
  const bytes = Buffer.from(await (await fetch(answer.value.url)).arrayBuffer())
  expect(bytes.length).toBeLessThan(60_000)
  return readPdf(bytes, process.env.PICTURES && `${process.env.PICTURES}/receipt-${paymentNo}`).flat()
}

test('what came in and what went back, newest first', async () => {
  const { answer, trips } = await call(cloud, mother, { name: 'billing.listReceipts', input: { pupilId: 'left' } })
  expect(trips).toBeLessThanOrEqual(documentContract.listReceipts.cost)
  const termName = term.name
  expect(answer).toEqual({
    ok: true,
    value: {
      pupil: { pupilId: 'left', name: '林left', homeroomName: '三(1)班', schoolName: '青禾小学' },
      paidFen: 30_200,
      returnedFen: 10_000,
      payments: [
        {
          billId: `${PLAN}:left`,
          termName,
          paymentNo: 'P2',
          channel: 'CASH',
          amountFen: 10_000,
          on: '2026-09-15',
          returns: [{ amountFen: 10_000, on: '2026-10-20', isStuck: false }],
        },
        {
          billId: `${PLAN}:left`,
          termName,
          paymentNo: 'P1',
          channel: 'WECHAT',
          amountFen: 20_200,
          on: '2026-09-12',
          returns: [{ amountFen: 4_400, on: null, isStuck: false }],
        },
      ],
    },
  })
  const none = await call(cloud, mother, { name: 'billing.listReceipts', input: { pupilId: 'unpaid' } })
  expect(none.answer).toMatchObject({ ok: true, value: { paidFen: 0, payments: [] } })
})

test('a receipt on one page: whose, for what, how much in figures and in capitals, what went back', async () => {
  const text = await receiptText(mother, 'left', 'P1')
  // 12 of 36 lessons: 72.00, and the clay 86.00
  expect(text).toEqual(
    expect.arrayContaining([
      ...[
        '课后服务费收据',
        '收据编号 2026-000001',
        'P1',
        '林left',
        '家长自己打印',
        '林left家长',
        '三(1)班',
        '青禾小学',
        '2026-2027学年第一学期',
        '2026-09-12',
      ],
      ...['围棋', '72.00', '陶泥 5千克 ×2', '86.00', '¥202.00', '人民币（大写）贰佰零贰元整'],
      ...['开具时账单应缴 158.00 元。', '另有 44.00 元正在退回。', '2026-09-09 16:05 开具 · 放学后', '1 / 1'],
    ]),
  )
  expect(text.join('')).toContain('不是税务发票或财政票据')
  const cash = await receiptText(father, 'left', 'P2')
  expect(cash).toEqual(expect.arrayContaining(['现金', '¥100.00', '2026-10-20 已从这笔钱中退回 100.00 元。']))
})

test("a family in hardship: amounts alone, the same words as everybody's", async () => {
  for (const login of [mother, LOGIN_OF('schoolFinance')]) {
    const text = (await receiptText(login, 'relieved', 'P3')).join('')
    expect(text).toContain('¥108.00')
    expect(text).toContain('54.00')
    // Not the price before it either: 216.00, or 36 lessons of 6.00, would tell.
    expect(text).not.toMatch(/减|免|困难|补助|优惠|216|6\.00元|36/)
  }
})

test('no receipt without money, for nobody else, and not of another bill', async () => {
  const refused = { ok: false, error: { code: 'NOT_FOUND' } }
  expect((await make(mother, 'unpaid', 'P1')).answer).toEqual(refused)
  expect((await make(mother, 'left', 'P3')).answer).toEqual(refused)
  expect((await make(father, 'relieved', 'P3')).answer).toEqual(refused)
  expect((await make(mother, 'nobody', 'P1')).answer).toEqual(refused)
  expect((await make(LOGIN_OF('teacher'), 'left', 'P1')).answer).toMatchObject({ error: { code: 'FORBIDDEN' } })
})

test('at most eight trips, said in the audit, and the file is gone after a day', async () => {
  const { answer, trips } = await make(mother, 'left', 'P1')
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  expect(trips).toBeLessThanOrEqual(documentContract.makeReceipt.cost)
  expect(answer.value.fileName).toBe('课后服务费收据-2026-09-12-2026-000001.pdf')
  const [entry] = await readAll('audit', { action: 'billing.makeReceipt', pupilIds: 'left', personId: 'mother' })
  expect(entry).toMatchObject({ outcome: 'OK', subject: { kind: 'pupil', pupilId: 'left' } })
  const now = cloud.clock.now()
  cloud.clock.set(answer.value.until)
  await runTimer(cloud, 'privacy')
  expect((await fetch(answer.value.url)).status).toBe(403)
  cloud.clock.set(now)
})

test('M11 twenty families at once: consecutive numbers of the school and year, none left out, the same when asked again', async () => {
  const many = Array.from({ length: 20 }, (_, index) => `V${index}`)
  await stored('bills').add([billOf('many', { money: many.map((paymentNo) => paid(paymentNo, 100)) })])
  const numbers = async () => {
    const made = await Promise.all(many.map((paymentNo) => make(LOGIN_OF('schoolFinance'), 'many', paymentNo)))
    return made.map(({ answer }) => (answer.ok ? answer.value.fileName.slice(-10, -4) : answer.error.code))
  }
  const first = await numbers()
  expect(new Set(first).size).toBe(20)
  expect(await numbers()).toEqual(first)
  const seqs = (await readAll<Voucher>('vouchers')).map(({ seq }) => seq).sort((one, other) => one - other)
  expect(seqs).toEqual(seqs.map((_, index) => index + 1))
})

test('the child was erased: the school still has the receipt, without a name', async () => {
  await stored('bills').add([billOf('erased', { money: [paid('P9', 21_600)] })])
  const text = await receiptText(LOGIN_OF('schoolFinance'), 'erased', 'P9')
  expect(text).toEqual(expect.arrayContaining(['信息已删除', '¥216.00']))
})
