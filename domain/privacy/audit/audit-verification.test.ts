// Tests verifying the audit, on a chain of four entries and three seals.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import type { AuditEntry, AuditSeal } from './audit-entry'
import { auditText } from './audit-text'
import { chainFaults, sealFaults } from './audit-verification'
import { sealTamperings, tamperings } from './audit-verification.cases'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const hashed = <Facts extends object>(facts: Facts) => ({
  ...facts,
  hash: hash(auditText(Object.fromEntries(Object.entries(facts)))),
})

function chainOf(length: number): readonly AuditEntry[] {
  const entries: AuditEntry[] = []
  for (let seq = 1; seq <= length; seq += 1) {
    const facts = {
      _id: `one:${seq}`,
      chain: 'one',
      seq,
      previous: entries.at(-1)?.hash ?? '',
      requestId: `request-${seq}`,
      personId: 'one',
      role: 'guardian',
      districtId: 'hechuan',
      schoolId: null,
      action: 'enrollment.enrollPupil',
      kind: 'write',
      subject: { kind: 'pupil', pupilId: 'own' },
      named: { pupilId: 'own' },
      pupilIds: ['own'],
      reason: null,
      at: 1000 * seq,
      outcome: 'OK',
    } as const
    entries.push(hashed(facts))
  }
  return entries
}

function sealsOf(entries: readonly AuditEntry[]): readonly AuditSeal[] {
  const seals: AuditSeal[] = []
  for (const { chain, seq, hash: head } of entries) {
    const number = seals.length + 1
    const heads = [{ chain, seq, hash: head }]
    seals.push(hashed({ _id: `seal:${number}`, number, at: number, heads, previous: seals.at(-1)?.hash ?? '' }))
  }
  return seals
}

const entries = chainOf(4)
const seals = sealsOf(entries.slice(1))
const sealed = seals.flatMap(({ heads }) => heads)
const kept = seals.at(-1)?.hash ?? null

const found = (tampered: readonly AuditEntry[], heads = sealed) =>
  chainFaults(tampered, { chain: 'one', sealed: heads, hash }).map((fault) =>
    fault.kind === 'SEAL_BROKEN' ? fault.kind : `${fault.kind} ${fault.seq}`,
  )

test.each(tamperings)('$name', ({ change, expected }) => {
  expect(found(change(entries))).toEqual(expected)
})

test('an entry rewritten with a hash of its own is found by the next one, and at the end by the seal', () => {
  const rewritten = (seq: number) => entries.map((entry) => (entry.seq === seq ? hashed({ ...entry, at: 0 }) : entry))
  expect(found(rewritten(2), [])).toEqual(['CHANGED 2'])
  expect(found(rewritten(4))).toEqual(['CHANGED 4'])
})

test('a whole chain rewritten from some place on is found by its seals', () => {
  const [first] = entries
  const rewritten = first ? [first] : []
  for (const { hash: _, ...entry } of entries.slice(1)) {
    rewritten.push(hashed({ ...entry, outcome: 'OTHER', previous: rewritten.at(-1)?.hash ?? '' }))
  }
  expect(found(rewritten, [])).toEqual([])
  expect(found(rewritten)).toEqual(['CHANGED 2', 'CHANGED 3', 'CHANGED 4'])
})

test('what was never sealed can be cut off: the seal is what sees it', () => {
  expect(found(entries.slice(0, 3), [])).toEqual([])
})

test.each(sealTamperings)('seals: $name', ({ change, expected }) => {
  expect(sealFaults(change(seals), { hash, kept })).toEqual(expected.map((number) => ({ kind: 'SEAL_BROKEN', number })))
})

test('any one field changed in any one entry is found at its place', () => {
  const field = fc.constantFrom(
    'at',
    'outcome',
    'role',
    'requestId',
    'pupilIds',
    'named',
    'subject',
    'personId',
    'reason',
  )
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), field, (seq, name) => {
      const tampered = entries.map((entry) => (entry.seq === seq ? { ...entry, [name]: 'tampered' } : entry))
      expect(found(tampered)).toEqual([`CHANGED ${seq}`])
    }),
  )
})

test('the text does not depend on the order in which a database keeps the fields', () => {
  expect(auditText({ b: [1, { d: null, c: 'x' }], a: undefined, hash: 'h' })).toBe('{"b":[1,{"c":"x","d":null}]}')
})

test('the text of a record stays as it was when the first chains were written', () => {
  const record = {
    seq: 2,
    named: { pupilId: '林', courseId: undefined },
    hash: 'x',
    at: 1.5e21,
    pupilIds: ['b', 'a'],
    reason: null,
  }
  expect(auditText(record)).toBe('{"at":1.5e+21,"named":{"pupilId":"林"},"pupilIds":["b","a"],"reason":null,"seq":2}')
})
