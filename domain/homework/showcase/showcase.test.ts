// Tests the steps of a shown piece, what may stand beside it, and the masked name.
import { answerShowcase } from './answer-showcase'
import { STEPS } from './answer-showcase.cases'
import { maskedName, showcaseFault } from './check-showcase'
import type { HomeworkShowcase, ShowcaseState } from './homework-showcase'

const piece = (state: ShowcaseState): HomeworkShowcase => ({
  _id: 'piece',
  pupilId: 'own',
  pupilName: '林小满',
  homeroomId: 'qinghe-3-2',
  homeroomName: '三(2)班',
  schoolId: 'qinghe',
  grade: 3,
  subject: 'CHINESE',
  words: '写出了秋天的声音',
  photos: ['cloud://photo'],
  scope: 'CLASS',
  proposedBy: 'li',
  proposedByName: '李老师',
  proposedAt: 1,
  state,
  decidedBy: null,
  decidedAt: null,
  rev: 1,
})

test.each(STEPS)('%s, then %s: %s', (before, step, after) => {
  expect(answerShowcase(piece(before), { step, by: 'mother', at: 2 })?.state ?? 'GONE').toBe(after)
})

test('what is no longer shown keeps neither words nor photos; what is shown keeps both', () => {
  for (const [before, step] of STEPS) {
    const left = answerShowcase(piece(before), { step, by: 'mother', at: 2 })
    if (left === null || left.state === before) continue
    const isShown = left.state === 'SHOWN'
    expect([left.words !== '', left.photos.length > 0]).toEqual([isShown, isShown])
    expect(left).toMatchObject({ decidedBy: 'mother', decidedAt: 2 })
  }
})

test.each([
  ['写出了秋天的声音', [], null],
  ['', ['cloud://photo'], null],
  ['', [], 'EMPTY'],
  ['林小满写得好', [], 'NAMES_THE_CHILD'],
  ['小满写得好', [], 'NAMES_THE_CHILD'],
  ['全班写得最好的一篇', [], 'COMPARES'],
  ['这篇作文 96 分', [], 'HAS_MARKS'],
] as const)('%s with %j: %s', (words, photos, fault) => {
  expect(showcaseFault({ words, photos, pupilName: '林小满' })).toBe(fault)
})

test('of a name its first character is shown', () => {
  expect([maskedName('林小满'), maskedName('王一')]).toEqual(['林同学', '王同学'])
})
