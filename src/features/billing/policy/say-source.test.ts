// Tests that every document is cited once.
import type { FeeLine } from '@domain/billing/fees/fee-statement'
import type { Source } from '@domain/billing/policy/source'
import { documentsOf } from './say-source'

const notice: Source = {
  document: '收费通知',
  number: '某发〔2021〕1号',
  clause: '第一条',
  date: '2021-11-18',
  demonstration: false,
}
const invented: Source = { document: '演示数值', number: '', clause: '每课时最高6元', date: '', demonstration: true }

function lineWith(...sources: Source[]): FeeLine {
  return {
    courseId: 'c1',
    title: '机器人入门',
    kind: 'ENRICHMENT',
    lessons: 1,
    chargedLessons: 1,
    pricePerLesson: 600,
    grossFen: 600,
    chargedFen: 600,
    payableFen: 600,
    status: 'CHARGED',
    steps: sources.map((source) => ({ rule: 'LESSONS_TIMES_PRICE', used: 600, lessons: 1, afterFen: 600, source })),
  }
}

test('a document is cited once, with every clause used', () => {
  const documents = documentsOf([lineWith(notice, invented), lineWith(notice, { ...notice, clause: '第二条' })])
  expect(documents).toEqual([
    {
      title: '《收费通知》',
      clauses: '第一条、第二条',
      reference: '某发〔2021〕1号，2021-11-18',
      demonstration: false,
    },
    { title: '演示数值', clauses: '每课时最高6元', reference: '', demonstration: true },
  ])
})
