// Tests how changes of a bill are described: a golden table with each kind of event.
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import type { Adjustment } from './adjustments'
import { consumableId } from './consumable-returns'
import type { ConsumableLine } from './consumables'
import { type BillChangeTold, changesOf } from './describe-adjustments'
import { exampleBill } from './example-bill'
import { approved, canceled, care, quits, waiverOf } from './example-bill-events'
import type { BillEvent } from './issued-bill'

const entry = (event: BillEvent, lineId: string, kind: Adjustment['kind'] = 'REFUND'): Adjustment => ({
  eventId: event.id,
  reason: event.type,
  lineId,
  kind,
  amountFen: fen(600),
})
const dateless: BillEvent = { id: 'never', type: 'ABSENT', lineId: 'chess', dates: [] }
const clay: ConsumableLine = {
  courseId: 'pottery',
  name: '陶泥',
  spec: '5千克',
  unitPrice: fen(4_300),
  quantity: 2,
  amountFen: fen(8_600),
  payableFen: fen(8_600),
  source: waiverOf(0).source,
}
const clayBack: BillEvent = {
  id: 'back',
  type: 'CONSUMABLE_RETURNED',
  courseId: 'pottery',
  name: '陶泥',
  pieces: 1,
  recordedBy: 'finance',
  on: schoolDate('2026-10-08'),
}
const emptyCare = care(0, '2026-09-14', 'parent')

test.each<[string, BillEvent, string, Pick<BillChangeTold, 'title' | 'on' | 'lessons'> & { readonly pieces?: number }]>(
  [
    ['退课：从不再来的那天起', quits('2026-09-13'), 'chess', { title: '围棋', on: '2026-09-13', lessons: 0 }],
    ['减免：批准那天', approved(5_000, '2026-10-01'), 'chess', { title: '围棋', on: '2026-10-01', lessons: 0 }],
    [
      '停课：第一天和课时数',
      canceled(['2026-09-02', '2026-09-03']),
      'chess',
      { title: '围棋', on: '2026-09-02', lessons: 2 },
    ],
    [
      '新增的托管：名称来自新增的一行',
      care(40, '2026-09-14', 'parent'),
      'care-again',
      { title: '托管', on: '2026-09-14', lessons: 40 },
    ],
    [
      '材料退回：哪天退的、几件',
      clayBack,
      consumableId(clay),
      { title: '陶泥', on: '2026-10-08', lessons: 0, pieces: 1 },
    ],
    ['没有日期的停课', dateless, 'chess', { title: '围棋', on: '', lessons: 0 }],
    ['没有课时的新增', emptyCare, 'care-again', { title: '托管', on: '', lessons: 0 }],
    ['账单上没有的一行', quits('2026-09-13'), 'dance', { title: '', on: '2026-09-13', lessons: 0 }],
  ],
)('%s', (_, event, lineId, told) => {
  const bill = { ...exampleBill(), consumables: [clay], events: [event] }
  const change = { reason: event.type, kind: 'REFUND', amountFen: 600, pieces: 0, ...told }
  expect(changesOf(bill, [entry(event, lineId)])).toEqual([change])
})

test('in the order of the entries; one whose event is not on the bill is left out', () => {
  const quit = quits('2026-09-13')
  const relief = approved(5_000, '2026-10-01')
  const bill = { ...exampleBill(), events: [quit, relief] }
  const entries = [entry(relief, 'chess'), entry(canceled([], 'elsewhere'), 'chess'), entry(quit, 'chess', 'CHARGE')]
  expect(changesOf(bill, entries).map(({ reason, kind }) => [reason, kind])).toEqual([
    ['WAIVER_APPROVED', 'REFUND'],
    ['WITHDRAWN', 'CHARGE'],
  ])
})
