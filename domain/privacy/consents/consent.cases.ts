// Golden table of a series of consents, each written as `kind purposes version`.
import type { ConsentPurpose, RecordedPurpose } from './consent'

export interface ConsentCase {
  readonly name: string
  readonly said: readonly string[]
  readonly agreed: readonly ConsentPurpose[]
  readonly withdrawn: boolean
  /** The separate consent of an application for relief. */
  readonly materials?: boolean
}

/** The current words are `v2`. */
export const consentCases: readonly ConsentCase[] = [
  { name: 'nothing said', said: [], agreed: [], withdrawn: false },
  { name: 'the service alone', said: ['GIVEN SERVICE v2'], agreed: ['SERVICE'], withdrawn: false },
  { name: 'only what was named', said: ['GIVEN NOTICES v2'], agreed: ['NOTICES'], withdrawn: false },
  {
    name: 'two at once, one taken back: the other stays',
    said: ['GIVEN SERVICE+SHOWCASE v2', 'WITHDRAWN SHOWCASE v2'],
    agreed: ['SERVICE'],
    withdrawn: false,
  },
  {
    name: 'the latest entry decides: withdrawn',
    said: ['GIVEN SERVICE v2', 'WITHDRAWN SERVICE v2'],
    agreed: [],
    withdrawn: true,
  },
  {
    name: 'the latest entry decides: given again',
    said: ['GIVEN SERVICE v2', 'WITHDRAWN SERVICE v2', 'GIVEN SERVICE v2'],
    agreed: ['SERVICE'],
    withdrawn: false,
  },
  // Older words are no consent to the new ones (§14), and no withdrawal either: no place is taken away by a new text.
  { name: 'older words', said: ['GIVEN SERVICE+NOTICES v1'], agreed: [], withdrawn: false },
  {
    name: 'older words, then the current ones for one purpose',
    said: ['GIVEN SERVICE+NOTICES v1', 'GIVEN SERVICE v2'],
    agreed: ['SERVICE'],
    withdrawn: false,
  },
  {
    name: 'another purpose withdrawn is no withdrawal of the service',
    said: ['GIVEN SERVICE v2', 'WITHDRAWN NOTICES v2'],
    agreed: ['SERVICE'],
    withdrawn: false,
  },
  {
    name: 'the service is no consent to an application for relief',
    said: ['GIVEN SERVICE+NOTICES+SHOWCASE v2'],
    agreed: ['SERVICE', 'NOTICES', 'SHOWCASE'],
    withdrawn: false,
    materials: false,
  },
  {
    name: 'the application is a consent of its own, and none to anything else',
    said: ['GIVEN MATERIALS v2'],
    agreed: [],
    withdrawn: false,
    materials: true,
  },
  {
    name: 'taken back, the service stays',
    said: ['GIVEN SERVICE v2', 'GIVEN MATERIALS v2', 'WITHDRAWN MATERIALS v2'],
    agreed: ['SERVICE'],
    withdrawn: false,
    materials: false,
  },
  {
    name: 'older words of the application',
    said: ['GIVEN MATERIALS v1'],
    agreed: [],
    withdrawn: false,
    materials: false,
  },
]

export interface RecordCase {
  readonly name: string
  readonly said: readonly string[]
  readonly next: string
  readonly records: readonly RecordedPurpose[]
}

export const recordCases: readonly RecordCase[] = [
  { name: 'the first time', said: [], next: 'GIVEN SERVICE v2', records: ['SERVICE'] },
  { name: 'what holds already', said: ['GIVEN SERVICE v2'], next: 'GIVEN SERVICE v2', records: [] },
  { name: 'half of it holds', said: ['GIVEN SERVICE v2'], next: 'GIVEN NOTICES+SERVICE v2', records: ['NOTICES'] },
  { name: 'held in older words', said: ['GIVEN SERVICE v1'], next: 'GIVEN SERVICE v2', records: ['SERVICE'] },
  { name: 'named twice', said: [], next: 'GIVEN SERVICE+SERVICE v2', records: ['SERVICE'] },
  { name: 'withdrawing what was never given', said: [], next: 'WITHDRAWN SERVICE v2', records: [] },
  { name: 'withdrawing', said: ['GIVEN SERVICE v2'], next: 'WITHDRAWN SERVICE v2', records: ['SERVICE'] },
  // Given in older words it still was given: taking it back must be possible.
  { name: 'withdrawing older words', said: ['GIVEN SERVICE v1'], next: 'WITHDRAWN SERVICE v2', records: ['SERVICE'] },
  {
    name: 'taking back an application, and something that was never agreed to',
    said: ['GIVEN SERVICE v2', 'GIVEN MATERIALS v2'],
    next: 'WITHDRAWN MATERIALS+NOTICES v2',
    records: ['MATERIALS'],
  },
  {
    name: 'withdrawing twice',
    said: ['GIVEN SERVICE v2', 'WITHDRAWN SERVICE v2'],
    next: 'WITHDRAWN SERVICE+NOTICES v2',
    records: [],
  },
]
