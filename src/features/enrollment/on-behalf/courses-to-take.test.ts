// Tests which courses the school may offer to a family, what is said of them, and what comes first.
import { sayFault } from './behalf-texts'
import { coursesToTake, sayCourse } from './courses-to-take'
import { beginWith, EMPTY_WORD, missingIn } from './typed-word'

type Taken = Parameters<typeof coursesToTake>[0][number]

const course = (about: Partial<Taken> = {}): Taken => ({
  kind: 'ENRICHMENT',
  seatsLeft: 3,
  waiting: 0,
  standing: { state: 'NONE', position: null },
  verdict: { code: 'ELIGIBLE' },
  ...about,
})
const clash = { code: 'TIME_CLASH', with: '篮球基础', courseId: 'ball' } as const

test.each<readonly [string, Partial<Taken>, readonly string[]]>([
  ['with seats', {}, ['ENROLL', 'MOVE']],
  ['full: one may wait, nobody moves there', { seatsLeft: 0 }, ['ENROLL']],
  ['with a seat that others wait for', { waiting: 2 }, ['ENROLL']],
  ['care that is full', { kind: 'CARE', seatsLeft: 0 }, []],
  ['taken already', { standing: { state: 'SEATED', position: null } }, []],
  ['at the hour of another', { verdict: clash }, ['MOVE']],
])('a course %s', (_name, about, expected) => {
  const acts = (['ENROLL', 'MOVE'] as const).filter((act) => coursesToTake([course(about)], act).length > 0)
  expect(acts).toEqual(expected)
})

test('what is read out says the whole price, and the line where there is one', () => {
  const slots = [{ weekday: 5, from: '16:00', until: '17:00' }]
  const said = { slots, seatsLeft: 28, waiting: 0, lessons: 12, pricePerLesson: 300 }
  expect(sayCourse(said)).toMatch(/剩 28 个，3.00 元\/课时，12 课时共 36.00 元$/)
  expect(sayCourse({ ...said, waiting: 1 })).toContain('满了，要排队')
  expect(sayCourse({ ...said, priceUnit: 'TERM' })).toMatch(/3.00 元\/学期$/)
})

test('a family that has agreed to nothing begins with that, and is enrolled in nothing before', () => {
  const answer = { needsConsent: true }
  expect(beginWith(answer)).toMatchObject({ act: 'CONSENT', way: 'PAPER' })
  expect(missingIn({ ...EMPTY_WORD, act: 'MOVE' }, answer)).toBe('先办信息同意书')
  expect(missingIn({ ...EMPTY_WORD, act: 'WITHDRAW' }, answer)).toBe('先选课')
  expect(beginWith({ needsConsent: false })).toBe(EMPTY_WORD)
})

test('only a move that failed leaves a course behind', () => {
  expect(sayFault({ fault: 'NO_SEAT', act: 'ENROLL' })).toBe('名额没有了。')
  expect(sayFault({ fault: 'NO_SEAT', act: 'MOVE' })).toBe('名额没有了，原来的课还在。')
})
