// Tests that a walk meets every stored value, and knows which of them nobody declared.
import { each } from './fates-of'
import { notPersonal } from './presets'
import { fatesBelow, listFates, walkDocument } from './walk-fates'

const fates = {
  _id: notPersonal,
  entries: { at: notPersonal, by: { name: notPersonal } },
  counts: each(notPersonal),
}
const document = {
  _id: 'a',
  entries: [
    { at: 1, by: { name: '林' } },
    { at: 2, by: null },
  ],
  counts: { SEATED: 3 },
}

function undeclared(value: object): readonly string[] {
  return walkDocument(value, fates).flatMap(({ path, fate }) => (fate === null ? [path] : []))
}

test('a document as it is declared', () => {
  expect(undeclared(document)).toEqual([])
  expect(walkDocument(document, fates).map(({ path }) => path)).toEqual([
    '_id',
    'entries.at',
    'entries.by.name',
    'entries.at',
    'counts.SEATED',
  ])
})

test.each([
  ['a field', { ...document, note: '过敏' }, ['note']],
  ['a field without a value', { ...document, note: null }, ['note']],
  ['an object where a value is declared', { ...document, _id: { note: '过敏' } }, ['_id']],
  ['a value where an object is declared', { ...document, entries: ['过敏'] }, ['entries']],
  ['a field of an element', { ...document, entries: [{ at: 1, note: '过敏' }] }, ['entries.note']],
  ['a field of an object', { ...document, entries: [{ by: { note: '过敏' } }] }, ['entries.by.note']],
])('undeclared: %s', (_name, value, paths) => {
  expect(undeclared(value)).toEqual(paths)
})

test('the declarations themselves, keys that are data as a star', () => {
  expect(listFates(fates).map(({ path }) => path)).toEqual(['_id', 'entries.at', 'entries.by.name', 'counts.*'])
  expect(fatesBelow(fates, 'entries.by')).toBe(fates.entries.by)
  expect(fatesBelow(fates, 'entries.note')).toBeUndefined()
})
