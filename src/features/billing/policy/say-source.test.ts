// Tests that every document is cited once.
import type { FeeLine } from '@domain/billing/fees/fee-statement'
import { citedValues } from '@domain/billing/policy/cited-values'
import { demo2026 } from '@domain/billing/policy/demo-2026'
import { EXAMPLE_PACKS } from '@domain/billing/policy/pack-list'
import type { Source } from '@domain/billing/policy/source'
import { saySource } from './say-pack'
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
      title: '收费通知',
      clauses: '第一条、第二条',
      reference: '某发〔2021〕1号，2021-11-18',
      demonstration: false,
    },
    { title: '演示数值', clauses: '每课时最高6元', reference: '', demonstration: true },
  ])
})

test('Facts a paraphrased title is not put in title marks, an exact one keeps those it was written with', () => {
  expect(documentsOf([lineWith({ ...notice, document: '《课后服务收费办法》' })])[0]?.title).toBe(
    '《课后服务收费办法》',
  )
  const shown = [...EXAMPLE_PACKS, demo2026].flatMap(citedValues).map(({ source }) => saySource(source))
  expect(shown.filter((words) => /[《》]/.test(words))).toEqual([])
})

test('F10 nothing shown rests on a line of a report: a public document, or an invented value alone', () => {
  const sources = citedValues(demo2026).map(({ source }) => source)
  expect(sources.filter(({ number, demonstration }) => (number === '') !== demonstration)).toEqual([])
  expect(sources.map(saySource).filter((words) => /来源报告|第 ?\d+ ?行/.test(words))).toEqual([])
})
