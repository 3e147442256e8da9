// Tests what follows from a choice in the guide.
import { COMPLAINT_CATEGORIES } from '../categories/category'
import { canBecome, REPORT_LEVELS } from './report-level'
import { detailsOf, intakeFor, isUrgent, proposalOf, REPORT_SUBJECTS } from './report-subject'

test.each([
  ['UNLICENSED', null, 'UNLICENSED', [], 'INSTITUTION'],
  ['VARIANT', null, 'VARIANT_OTHER', [], 'INSTITUTION'],
  ['VARIANT', 'HOTEL', 'VARIANT_PLACE', ['HOTEL'], 'INSTITUTION'],
  ['MONEY', null, 'OTHER', [], 'INSTITUTION'],
  ['MONEY', 'REFUND_REFUSED', 'REFUND_REFUSED', [], 'INSTITUTION'],
  ['WAGES', null, 'WAGE_ARREARS', [], 'INSTITUTION'],
  ['SCHOOL', null, 'OTHER', [], 'SCHOOL'],
  ['SCHOOL', 'MARKS_PUBLISHED', 'MARKS_PUBLISHED', [], 'SCHOOL'],
  ['CHILD_SAFETY', null, 'CHILD_SAFETY', [], null],
  ['BUREAU', null, 'OTHER', [], 'BUREAU'],
  ['OTHER', null, 'OTHER', [], null],
  // A detail of another subject counts for nothing: the choice was changed.
  ['SCHOOL', 'HOTEL', 'OTHER', [], 'SCHOOL'],
  ['UNLICENSED', 'REFUND_REFUSED', 'UNLICENSED', [], 'INSTITUTION'],
] as const)('%s with %s', (subject, detail, category, forms, target) => {
  expect(proposalOf(subject, detail)).toEqual({ category, forms, target })
})

test('every category can be reached', () => {
  const reached = REPORT_SUBJECTS.flatMap((subject) =>
    [null, ...detailsOf(subject)].map((detail) => proposalOf(subject, detail).category),
  )
  // Of the hidden variants, a kind without forms is what remains when nothing is chosen.
  expect(COMPLAINT_CATEGORIES.filter((category) => !reached.includes(category))).toEqual([])
})

test('about the bureau: others read it; about a child in danger: it does not wait', () => {
  expect(REPORT_SUBJECTS.filter((subject) => intakeFor(subject) === 'INTAKE_ALT')).toEqual(['BUREAU'])
  expect(REPORT_SUBJECTS.filter(isUrgent)).toEqual(['CHILD_SAFETY'])
})

test('a name can be added later, and nothing can be taken back', () => {
  const ways = REPORT_LEVELS.flatMap((sent) =>
    REPORT_LEVELS.filter((wanted) => canBecome(sent, wanted)).map((wanted) => [sent, wanted]),
  )
  expect(ways).toEqual([
    ['ANONYMOUS', 'NAMED'],
    ['CONFIDENTIAL', 'NAMED'],
  ])
})
