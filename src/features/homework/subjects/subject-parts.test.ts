// Tests that minutes are summed by subject, in the ruler's order.
import { subjectParts } from './subject-parts'

test('one part a subject, Chinese before English before mathematics, others after', () => {
  const parts = subjectParts([
    { subject: 'SCIENCE', minutes: 5 },
    { subject: 'MATHEMATICS', minutes: 10 },
    { subject: 'CHINESE', minutes: 20 },
    { subject: 'MATHEMATICS', minutes: 8 },
    { subject: 'ENGLISH', minutes: 0 },
  ])
  expect(parts.map(({ name, minutes }) => `${name} ${minutes}`)).toEqual(['语文 20', '数学 18', '科学 5'])
})
