// Golden table of guardians' words: who said it, how, when, and what had been read out.
import type { BehalfAct } from './behalf-request'
import type { SaidWord, WordFault } from './guardian-word'

export interface WordCase {
  readonly name: string
  readonly act: BehalfAct
  readonly word: Omit<Partial<SaidWord>, 'at'>
  /** Minutes before now. */
  readonly ago?: number
  readonly expected: WordFault['code'] | null
}

const DAY = 24 * 60
const ALL = ['COURSE', 'TIMES', 'PRICE', 'LEAVING'] as const

/** The grandmother is on the roster with a number, the grandfather without. */
export const wordCases: readonly WordCase[] = [
  { name: 'by phone, all read out', act: 'ENROLL', word: { read: ALL }, expected: null },
  { name: 'a neighbor', act: 'ENROLL', word: { guardianId: 'neighbor', read: ALL }, expected: 'NOT_ON_ROSTER' },
  {
    name: 'no number on the roster',
    act: 'ENROLL',
    word: { guardianId: 'grandfather', read: ALL },
    expected: 'NO_PHONE',
  },
  {
    name: 'in person without a number',
    act: 'ENROLL',
    word: { guardianId: 'grandfather', way: 'IN_PERSON', read: ALL },
    expected: null,
  },
  { name: 'this very moment', act: 'ENROLL', word: { read: ALL }, ago: 0, expected: null },
  { name: 'in a minute', act: 'ENROLL', word: { read: ALL }, ago: -1, expected: 'WORD_TIME' },
  { name: 'two days ago', act: 'ENROLL', word: { read: ALL }, ago: 2 * DAY, expected: null },
  { name: 'a minute more', act: 'ENROLL', word: { read: ALL }, ago: 2 * DAY + 1, expected: 'WORD_TIME' },
  {
    name: 'the price not told',
    act: 'ENROLL',
    word: { read: ['COURSE', 'TIMES', 'LEAVING'] },
    expected: 'NOT_READ_OUT',
  },
  {
    name: 'how to leave not told',
    act: 'MOVE',
    word: { read: ['COURSE', 'TIMES', 'PRICE'] },
    expected: 'NOT_READ_OUT',
  },
  { name: 'leaving needs no price', act: 'WITHDRAW', word: { read: ['COURSE', 'LEAVING'] }, expected: null },
  { name: 'leaving what', act: 'WITHDRAW', word: { read: ['LEAVING'] }, expected: 'NOT_READ_OUT' },
  { name: 'consent by phone', act: 'CONSENT', word: { read: ['DATA'] }, expected: 'PAPER_NEEDED' },
  { name: 'consent on paper', act: 'CONSENT', word: { way: 'PAPER', read: ['DATA'] }, expected: null },
  { name: 'consent to what', act: 'CONSENT', word: { way: 'PAPER', read: ALL }, expected: 'NOT_READ_OUT' },
]
