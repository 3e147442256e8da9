// Tests what an erasure takes out of a document: nothing, a part, an element of a list, or all.
import { fateOf } from './fate'
import { ID, notPersonal } from './presets'
import { erasureOf, stripElements, stripErased } from './strip-erased'

const child = { about: 'CHILD', purpose: 'SERVICE', readers: [], keep: 'LEAVER' } as const
const removed = fateOf({ ...child, erasure: 'REMOVED' })(ID)
const masked = fateOf({ ...child, erasure: 'MASKED' })(ID)
const kept = fateOf({ ...child, erasure: { keptBy: 'ACCOUNTING' } })(ID)

test.each([
  ['all of it personal', { name: removed, rev: notPersonal }, 'WHOLE'],
  ['a kept id beside a note', { pupilId: kept, note: removed }, 'PART'],
  ['a masked field', { by: masked, name: removed }, 'PART'],
  ['kept alone', { pupilId: kept, rev: notPersonal }, 'NOTHING'],
  ['nobody at all', { rev: notPersonal }, 'NOTHING'],
] as const)('%s', (_name, fates, erasure) => {
  expect(erasureOf(fates)).toBe(erasure)
})

const fates = {
  pupilId: kept,
  note: removed,
  by: masked,
  lessons: { title: kept, note: removed, remarks: removed },
}
const record = {
  pupilId: 'own',
  note: '花生过敏',
  by: 'mother',
  lessons: [
    { title: '书法', note: '坐前排', remarks: ['一', '二'] },
    { title: '足球', remarks: [] },
  ],
}

test('a note goes wherever it stands in a kept record, and the rest stays', () => {
  expect(stripErased(record, fates)).toEqual({
    pupilId: 'own',
    by: null,
    lessons: [{ title: '书法' }, { title: '足球' }],
  })
})

test('of a list that names several children only the elements of this one change', () => {
  const roll = {
    seated: [
      { pupilId: 'own', note: '过敏' },
      { pupilId: 'other', note: '过敏' },
    ],
    rev: 1,
  }
  const ofRoll = { seated: { pupilId: kept, note: removed }, rev: notPersonal }
  expect(stripElements(roll, ofRoll, { path: 'seated', key: 'pupilId', ids: ['own'] })).toEqual({
    seated: [{ pupilId: 'own' }, { pupilId: 'other', note: '过敏' }],
    rev: 1,
  })
})
