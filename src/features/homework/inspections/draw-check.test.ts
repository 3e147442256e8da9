// Tests the recomputation: it agrees with a true draw, and with none that was changed anywhere.
import { drawClasses, frameDigest, seedOf } from '@domain/homework/inspections/draw-classes'
import { schoolDate } from '@domain/values/school-date'
import { checkDraw } from './draw-check'

const classes = Array.from({ length: 40 }, (_, at) => ({
  homeroomId: `h${at}`,
  name: `${3 + (at % 4)}(${at})班`,
  schoolId: 's',
  schoolName: '青禾小学',
  grade: 3 + (at % 4),
}))
const numberOn = schoolDate('2026-09-09')
const head = { classes, digest: frameDigest(classes), primary: 6, junior: 0, days: [numberOn], numberOn }
const frame = { ...head, classes, days: ['2026-09-09'], numberName: '体彩', fixedByName: '方禾', fixedAt: 0 }
const seed = seedOf(head, '12345')
const drawn = drawClasses(head, seed).map(({ row, subjects, day }) => ({ row, subjects: [...subjects], day }))
const draw = { number: '12345', reportedBy: '家长', seed, drawn, drawnByName: '方禾', drawnAt: 0 }

test('a true draw agrees', () => {
  expect(checkDraw(frame, draw)).toEqual({ isFrame: true, isSeed: true, isSample: true })
})

test('another number, a class taken out, a class exchanged: each is seen', () => {
  expect(checkDraw(frame, { ...draw, number: '54321' })).toMatchObject({ isSeed: false, isSample: false })
  expect(checkDraw({ ...frame, classes: classes.slice(1) }, draw)).toMatchObject({ isFrame: false })
  const [first, ...others] = drawn
  const exchanged = first === undefined ? [] : [...others, { ...first, row: 40 }]
  expect(checkDraw(frame, { ...draw, drawn: exchanged })).toEqual({ isFrame: true, isSeed: true, isSample: false })
})
