// Tests what a series of consents adds up to.
import {
  type ConsentEntry,
  consentedPurposes,
  isMaterialsConsented,
  isServiceWithdrawn,
  purposesToRecord,
  RECORDED_PURPOSES,
} from './consent'
import { consentCases, recordCases } from './consent.cases'

function entryOf(text: string, at: number): ConsentEntry {
  const [kind, purposes, textVersion = ''] = text.split(' ')
  return {
    kind: kind === 'GIVEN' ? 'GIVEN' : 'WITHDRAWN',
    purposes: RECORDED_PURPOSES.filter((purpose) => purposes?.split('+').includes(purpose)),
    textVersion,
    personId: 'mother',
    at,
  }
}

test.each(consentCases)('$name', ({ said, agreed, withdrawn, materials = false }) => {
  const entries = said.map(entryOf)
  expect(consentedPurposes(entries, 'v2')).toEqual(agreed)
  expect(isServiceWithdrawn(entries)).toBe(withdrawn)
  expect(isMaterialsConsented(entries, 'v2')).toBe(materials)
})

test.each(recordCases)('to record: $name', ({ said, next, records }) => {
  expect(purposesToRecord(said.map(entryOf), entryOf(next, 9))).toEqual(records)
})
