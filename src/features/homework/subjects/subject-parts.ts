// Sums minutes by subject for a ruler: the large three first, in the order of the drawing.
import type { SchoolSubject } from '@domain/values/school-subject'
import { saySubject } from '@src/texts/say-subject'
import type { RulerPart } from '@src/ui/marks/ruler-shares'
import { SUBJECT_LOOKS } from './subject-looks'

interface Minutes {
  readonly subject: SchoolSubject
  readonly minutes: number
}

/** Chinese, English, mathematics, then the others as they came. */
const ORDER: readonly SchoolSubject[] = ['CHINESE', 'ENGLISH', 'MATHEMATICS']

export function subjectParts(items: readonly Minutes[]): readonly RulerPart[] {
  const sums = new Map<SchoolSubject, number>()
  for (const { subject, minutes } of items) sums.set(subject, (sums.get(subject) ?? 0) + minutes)
  return [...sums]
    .sort(([one], [other]) => placeOf(one) - placeOf(other))
    .filter(([, minutes]) => minutes > 0)
    .map(([subject, minutes]) => ({
      name: saySubject(subject),
      tone: SUBJECT_LOOKS[subject].ruler,
      minutes,
    }))
}

function placeOf(subject: SchoolSubject): number {
  const place = ORDER.indexOf(subject)
  return place === -1 ? ORDER.length : place
}
