// Golden table of which children may be enrolled.
import { instantOf, schoolDate } from '../../values/school-date'
import type { BasisFault, ServiceBasis } from './service-basis'

const given = { kind: 'GIVEN', purposes: ['SERVICE'], textVersion: '2026-09', personId: 'g', at: 1 } as const
const consent = { entries: [given] }
const due = (date: string) => instantOf(schoolDate(date))
const here = { leftOn: null, consent, erasure: null }

export interface BasisCase {
  readonly name: string
  readonly basis: ServiceBasis
  readonly expected: BasisFault | null
}

/** Asked on 9 September 2026, at 16:05. */
export const basisCases: readonly BasisCase[] = [
  { name: 'here and consented', basis: here, expected: null },
  { name: 'never asked', basis: { ...here, consent: null }, expected: 'CONSENT_REQUIRED' },
  {
    name: 'agreed to older words',
    basis: { ...here, consent: { entries: [{ ...given, textVersion: '2025-09' }] } },
    expected: 'CONSENT_REQUIRED',
  },
  {
    name: 'agreed to something else only',
    basis: { ...here, consent: { entries: [{ ...given, purposes: ['NOTICES'] }] } },
    expected: 'CONSENT_REQUIRED',
  },
  {
    name: 'withdrawn by the other guardian',
    basis: { ...here, consent: { entries: [given, { ...given, kind: 'WITHDRAWN', personId: 'h', at: 2 }] } },
    expected: 'CONSENT_REQUIRED',
  },
  {
    name: 'withdrawn and given again',
    basis: { ...here, consent: { entries: [given, { ...given, kind: 'WITHDRAWN', at: 2 }, { ...given, at: 3 }] } },
    expected: null,
  },
  { name: 'leaves tomorrow', basis: { ...here, leftOn: schoolDate('2026-09-10') }, expected: null },
  { name: 'left today', basis: { ...here, leftOn: schoolDate('2026-09-09') }, expected: 'PUPIL_LEFT' },
  {
    name: 'left, and never asked',
    basis: { ...here, consent: null, leftOn: schoolDate('2026-09-01') },
    expected: 'PUPIL_LEFT',
  },
  { name: 'T1 to be erased in a week', basis: { ...here, erasure: { dueAt: due('2026-09-17') } }, expected: null },
  { name: 'erased today', basis: { ...here, erasure: { dueAt: due('2026-09-09') } }, expected: 'PUPIL_LEFT' },
]
