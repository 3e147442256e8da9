// Tests that a bank statement is recorded line by line, each once, and taken back.
import { billNumberOf } from '@domain/billing/bank-statements/bill-number'
import { MOST_LINES_A_CALL } from '@domain/billing/bank-statements/bill-to-pay'
import { bankStatementsContract } from '@domain/billing/bank-statements/contract'
import type { RecordedLine } from '@domain/billing/bank-statements/recorded-line'
import { LAYOUTS, writtenRows } from '@domain/billing/bank-statements/statement-layouts.cases'
import type { ActionName, ActionOutput } from '@domain/registry'
import type { LocalCloud } from '@localcloud/server'
import { workbookOf } from '../identity/roster-workbook'
import { readAll, stored } from '../world/stored'
import { upload } from '../world/upload-workbook'
import { LOGIN_OF } from '../world/world'
import { answered, asking, billOf, CLOSED_AT, refused, SCHOOL, startBilledWorld, storedBill } from './billed-world'
import { csv, gbk, paymentsTold, statementOf } from './statement-files'

jest.setTimeout(180_000)

const finance = LOGIN_OF('schoolFinance')
let cloud: LocalCloud
const trips = new Map<ActionName, number>()
const ask = asking(() => cloud, trips)

type Preview = ActionOutput<'billing.previewBankStatement'>
type Line = Preview['lines'][number]
async function preview(bytes: Buffer) {
  const fileId = await upload(cloud, finance, bytes)
  const answer = await ask(finance, 'billing.previewBankStatement', { ...SCHOOL, fileId })
  return { fileId, answer }
}

async function read(bytes: Buffer) {
  const { fileId, answer } = await preview(bytes)
  return { fileId, ...answered<'billing.previewBankStatement'>(answer) }
}

type Sent = Pick<Preview, 'digest'> & { readonly fileId: string }

async function record(
  { fileId, digest }: Sent,
  lines: readonly { line: Line; pupilId?: string; mayExceed?: boolean }[],
) {
  const wishes = lines.map(({ line, pupilId, mayExceed = false }) => ({
    lineId: line.lineId,
    billId: pupilId === undefined ? (line.billIds[0] ?? '') : billOf(pupilId),
    mayExceed,
  }))
  const input = { ...SCHOOL, fileId, digest, lines: wishes }
  const { results } = answered<'billing.recordStatementLines'>(
    await ask(finance, 'billing.recordStatementLines', input),
  )
  return results.map(({ outcome, toPayFen, toReturnFen }) => [outcome, toPayFen, toReturnFen])
}

function firstOf({ lines: [line] }: Preview): Line {
  if (line === undefined) throw new Error('no line')
  return line
}

/** What became of each, without the sums. */
const outcomes = async (...asked: Parameters<typeof record>) => (await record(...asked)).map(([outcome]) => outcome)

const sureOf = (sent: Preview) => sent.lines.filter(({ kind }) => kind === 'SURE').map((line) => ({ line }))
const kinds = ({ lines }: Preview) => lines.map(({ kind, doubt }) => (doubt === null ? kind : `${kind} ${doubt}`))
const paidFen = async (pupilId: string) => (await storedBill(pupilId)).sums.paidFen
const lastPaid = async (pupilId: string) => {
  const entry = (await storedBill(pupilId)).money.at(-1)
  return entry?.type === 'PAID' ? entry.paymentNo : ''
}
const recordedLines = () => readAll<RecordedLine>('statementLines', {})
const number = (pupilId: string) => billNumberOf(billOf(pupilId))

beforeAll(async () => {
  cloud = await startBilledWorld()
  cloud.clock.set(CLOSED_AT)
  await ask(finance, 'billing.issueBills', SCHOOL)
})
afterAll(() => cloud.close())

test('D1 sure lines are recorded to the fen, a doubtful one waits, a foreign one never moves', async () => {
  const { toPayFen } = (await storedBill('b1')).sums
  const yuan = (fen: number) => (fen / 100).toFixed(2)
  const sent = await read(
    statementOf([
      { yuan: yuan(toPayFen), remark: number('b1') },
      { yuan: '0.01', payer: '林b2' },
      { yuan: '5,000.00', payer: '区财政局', remark: '补助款' },
      { yuan: '30.00', payer: '某供应商', remark: '货款', out: true },
    ]),
  )
  expect(kinds(sent)).toEqual(['SURE', 'DOUBTFUL OTHER_AMOUNT', 'FOREIGN'])
  expect(sent).toMatchObject({
    sure: { lines: 1, fen: toPayFen, households: 1, parts: 0 },
    doubtful: { lines: 1, fen: 1 },
    foreign: { lines: 1, fen: 500_000 },
    recorded: { lines: 0, fen: 0 },
    out: 1,
  })
  expect(sent.bills.map(({ pupilName }) => pupilName)).toEqual(['林b1', '林b2'])
  expect(await record(sent, sureOf(sent))).toEqual([['WRITTEN', 0, 0]])
  expect([await paidFen('b1'), await paidFen('b2')]).toEqual([toPayFen, 0])
  const [entry] = (await storedBill('b1')).money
  const about = { amountFen: toPayFen, on: '2026-09-18', evidence: null, statementLineId: sent.lines[0]?.lineId }
  expect(entry).toMatchObject({ type: 'PAID', channel: 'BANK', recordedBy: 'schoolFinance', ...about })
  expect(await paymentsTold('b1')).toEqual([['g-b1', '2026-09-18']])
  const doubtful = sent.lines.filter(({ kind }) => kind === 'DOUBTFUL').map((line) => ({ line }))
  expect(await outcomes(sent, doubtful)).toEqual(['WRITTEN'])
  expect(await paidFen('b2')).toBe(1)
})

test('D1 the same file twice, and two files that overlap, write nothing twice', async () => {
  const first = ['1', '2'].map((n) => ({ yuan: `${n}.00`, remark: number('b3'), serial: `A${n}` }))
  const sent = await read(statementOf(first))
  expect(await outcomes(sent, sureOf(sent))).toEqual(['WRITTEN', 'WRITTEN'])
  expect(await outcomes(sent, sureOf(sent))).toEqual(['ALREADY', 'ALREADY'])
  const again = await read(statementOf(first))
  expect([kinds(again), again.recorded.fen]).toEqual([['RECORDED', 'RECORDED'], 300])
  const overlapping = [...first.slice(1), { yuan: '4.00', remark: number('b3'), serial: 'A3' }]
  const more = await read(statementOf(overlapping))
  expect(kinds(more)).toEqual(['RECORDED', 'SURE'])
  expect(
    await outcomes(
      more,
      more.lines.map((line) => ({ line, pupilId: 'b3' })),
    ),
  ).toEqual(['ALREADY', 'WRITTEN'])
  expect([await paidFen('b3'), (await paymentsTold('b3')).length]).toEqual([700, 3])
  const own = (await recordedLines()).filter(({ pupilId }) => pupilId === 'b3')
  expect(own.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(700)
})

test('D1 two clerks at once, and one that sends a line for another child, write it once', async () => {
  const sent = await read(statementOf([{ yuan: '3.00', payer: '某人', remark: number('b4'), serial: 'C1' }]))
  const line = firstOf(sent)
  const both = await Promise.all([
    record(sent, [{ line }]),
    record(sent, [{ line, pupilId: 'b5' }]),
    record(sent, [{ line }]),
  ])
  expect(both.flat().filter(([outcome]) => outcome === 'WRITTEN')).toHaveLength(1)
  expect((await paidFen('b4')) + (await paidFen('b5'))).toBe(300)
})

test('D1 more than is open is recorded only when somebody says so, and is owed back', async () => {
  const { toPayFen } = (await storedBill('b6')).sums
  const yuan = ((toPayFen + 8_400) / 100).toFixed(2)
  const sent = await read(statementOf([{ yuan, remark: number('b6'), serial: 'O1' }]))
  expect(kinds(sent)).toEqual(['DOUBTFUL OVER'])
  const lines = sent.lines.map((line) => ({ line }))
  expect(await record(sent, lines)).toEqual([['OVER', toPayFen, 0]])
  expect(await paidFen('b6')).toBe(0)
  expect(
    await record(
      sent,
      sent.lines.map((line) => ({ line, mayExceed: true })),
    ),
  ).toEqual([['WRITTEN', 0, 8_400]])
})

test('D1 a line on the wrong child is taken back like any payment, and recorded on the right one', async () => {
  const sent = await read(statementOf([{ yuan: '5.00', payer: '某人', remark: number('b7'), serial: 'W1' }]))
  const line = firstOf(sent)
  const before = await paidFen('b2')
  expect(await outcomes(sent, [{ line, pupilId: 'b2' }])).toEqual(['WRITTEN'])
  expect(await outcomes(sent, [{ line }])).toEqual(['TAKEN'])
  const paymentNo = await lastPaid('b2')
  const reversing = { billId: billOf('b2'), paymentNo, reason: 'WRONG_CHILD', key: 'key-of-the-reversal' } as const
  expect(await ask(finance, 'billing.reversePayment', reversing)).toMatchObject({
    ok: true,
    value: { reversal: 'DONE' },
  })
  expect(await paidFen('b2')).toBe(before)
  const again = await read(statementOf([{ yuan: '5.00', payer: '某人', remark: number('b7'), serial: 'W1' }]))
  expect(kinds(again)).toEqual(['SURE'])
  expect(await outcomes(again, sureOf(again))).toEqual(['WRITTEN'])
  expect(await outcomes(again, sureOf(again))).toEqual(['ALREADY'])
  expect([await paidFen('b2'), await paidFen('b7')]).toEqual([before, 500])
  const second = { ...reversing, billId: billOf('b7'), paymentNo: await lastPaid('b7') }
  await ask(finance, 'billing.reversePayment', second)
  expect(await outcomes(again, [{ line, pupilId: 'b2' }])).toEqual(['WRITTEN'])
  expect(await paidFen('b2')).toBe(before + 500)
})

test('D1 a line claimed by a request that died is free once it cannot be running any more', async () => {
  const sent = await read(statementOf([{ yuan: '6.00', payer: '某人', remark: number('b7'), serial: 'X1' }]))
  const line = firstOf(sent)
  const [known] = await recordedLines()
  const { _id: _, ...like } = known ?? ({} as RecordedLine)
  const dead = { ...like, billId: billOf('b1'), pupilId: 'b1', paymentNo: `B${line.lineId}`, turn: 1, at: CLOSED_AT }
  await stored('statementLines').add({ _id: line.lineId, ...dead })
  expect(await outcomes(sent, [{ line }])).toEqual(['TAKEN'])
  cloud.clock.set(CLOSED_AT + 6 * 60_000)
  expect(await outcomes(sent, [{ line }])).toEqual(['WRITTEN'])
  cloud.clock.set(CLOSED_AT)
})

test('D1 what the file does not say, or the bill is too young for, is not written', async () => {
  const sent = await read(
    statementOf([
      { yuan: '9.00', remark: number('b7'), day: '2026-09-17', serial: 'Y1' },
      { yuan: '9.00', remark: number('b7'), serial: 'Y2', out: true },
      { yuan: '9.00', payer: '某人', serial: 'Y3' },
    ]),
  )
  const [young, foreign] = sent.lines
  if (young === undefined || foreign === undefined) throw new Error('no lines')
  expect(kinds(sent)).toEqual(['DOUBTFUL BEFORE_BILL', 'FOREIGN'])
  const none = { ...young, lineId: 'invented' }
  const became = await outcomes(sent, [
    { line: young, pupilId: 'b7' },
    { line: none, pupilId: 'b7' },
    { line: foreign, pupilId: 'nobody' },
  ])
  expect(became).toEqual(['BEFORE_BILL', 'NO_SUCH_LINE', 'NO_SUCH_BILL'])
  const input = {
    ...SCHOOL,
    fileId: sent.fileId,
    digest: '0'.repeat(64),
    lines: [{ lineId: 'a', billId: 'b', mayExceed: false }],
  }
  expect(await ask(finance, 'billing.recordStatementLines', input)).toEqual(refused('WORKBOOK_CHANGED'))
})

describe('D1 files as banks make them', () => {
  const lines = [{ yuan: '1,234.00', payer: '某人', remark: '三（2）班 课后服务费' }]
  const rows = writtenRows(
    LAYOUTS[1],
    lines.map((line) => ({ day: '2026-09-18', ...line })),
  )
  const text = csv(rows)
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['GBK', gbk(text)],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['tabs', Buffer.from(rows.map((cells) => cells.join('\t')).join('\n'))],
  ])('%s', async (_, bytes) => {
    const sent = await read(bytes)
    expect(sent.lines).toMatchObject([
      { payer: '某人', remark: '三(2)班 课后服务费', amountFen: 123_400, kind: 'FOREIGN' },
    ])
  })

  test('a workbook', async () => {
    const data = writtenRows(
      LAYOUTS[2],
      lines.map((line) => ({ day: '2026-09-18', ...line })),
    )
    const bytes = await workbookOf([
      { sheet: 'Sheet0', data: data.map((cells) => cells.map((cell) => cell as string)) },
    ])
    expect((await read(bytes)).lines).toMatchObject([{ payer: '某人', amountFen: 123_400 }])
  })

  test.each([
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'STATEMENT_UNREADABLE', { reason: 'IS_PDF', missing: [] }],
    [
      'a roster',
      Buffer.from('姓名,学号\n林小满,20231001'),
      'STATEMENT_UNREADABLE',
      { reason: 'NO_TABLE', missing: ['DATE', 'INCOME', 'WHO'] },
    ],
    [
      'a page of the web',
      Buffer.from('<html><table></table></html>'),
      'WORKBOOK_UNREADABLE',
      { reason: 'NOT_A_WORKBOOK' },
    ],
    ['bytes', Buffer.from([0, 1, 2, 3, 0xff]), 'WORKBOOK_UNREADABLE', { reason: 'NOT_A_WORKBOOK' }],
    [
      'a workbook of old',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'WORKBOOK_UNREADABLE',
      { reason: 'OLD_OR_LOCKED' },
    ],
    [
      'nothing but outgo',
      statementOf([{ yuan: '1.00', out: true }]),
      'STATEMENT_UNREADABLE',
      { reason: 'NO_INCOME', missing: [] },
    ],
  ])('%s is refused with what to do', async (_, bytes, code, data) => {
    expect((await preview(bytes)).answer).toEqual(refused(code, data))
  })
})

test('D1 a full call stays within the trips its contract declares', async () => {
  const many = Array.from({ length: MOST_LINES_A_CALL }, (_, index) => ({
    yuan: '0.01',
    remark: number(`b${(index % 5) + 3}`),
    serial: `M${index}`,
  }))
  const sent = await read(statementOf(many))
  await record(
    sent,
    sent.lines.map((line) => ({ line, mayExceed: true, pupilId: `b${(sent.lines.indexOf(line) % 5) + 3}` })),
  )
  for (const name of ['previewBankStatement', 'recordStatementLines'] as const) {
    expect(trips.get(`billing.${name}`)).toBeLessThanOrEqual(bankStatementsContract[name].cost)
  }
})
