// Golden table of whom a child may go with: in person, as signed, by code, and quietly not.
import type { Fetcher } from './fetchers-of'
import type { HandOver, HandOverFault, Judging } from './judge-hand-over'

const fetcher = (who: string, more: Partial<Fetcher> = {}): Fetcher => ({
  who,
  kind: 'GUARDIAN',
  name: who,
  relation: null,
  isToday: false,
  isHeld: false,
  ...more,
})

const mother = fetcher('mother')
const grandfather = fetcher('grandfather', { kind: 'PICKUP' })
const guest = fetcher('guest', { kind: 'GUEST', isToday: true })
const barred = fetcher('father', { isHeld: true })

const family: Judging = { isSmall: false, way: 'IN_PERSON', fetchers: [mother, grandfather] }
const small: Judging = { ...family, isSmall: true }
const alone: Judging = { ...family, way: 'ALONE' }
const withGuest: Judging = { ...family, fetchers: [guest, mother, grandfather] }

const to = (who: string, proof: HandOver['proof'] = 'KNOWN'): HandOver => ({ way: 'IN_PERSON', who, proof })
const by = (way: HandOver['way']): HandOver => ({ way, who: null, proof: null })

export const HAND_OVER_CASES: readonly (readonly [string, HandOver, Judging, HandOverFault | null])[] = [
  ['to its mother, face to face', to('mother'), family, null],
  ['to its grandfather, who is asked in', to('grandfather'), family, null],
  ['to somebody nobody named', to('stranger'), family, 'NOT_ON_LIST'],
  ['with a code that is nobody’s on the list', to('stranger', 'CODE'), family, 'NOT_ON_LIST'],
  ['to a guest with the code', to('guest', 'CODE'), withGuest, null],
  ['to a guest without a phone: card seen, guardian called', to('guest', 'PAPERS'), withGuest, null],
  ['to a guest because the face looks right', to('guest'), withGuest, 'CODE_NEEDED'],
  ['a guardian comes though a guest was named', to('mother'), withGuest, null],
  ['to a person who is barred', to('father'), { ...family, fetchers: [mother, barred] }, 'HELD'],
  ['to a person who is barred, with a code', to('father', 'CODE'), { ...family, fetchers: [barred] }, 'HELD'],
  ['alone, as signed', by('ALONE'), alone, null],
  ['alone, and nothing was signed', by('ALONE'), family, 'NOT_SIGNED'],
  ['by bus, and alone was signed', by('BUS'), alone, 'NOT_SIGNED'],
  ['by bus, as signed', by('BUS'), { ...family, way: 'BUS' }, null],
  ['with a sibling, as signed', by('SIBLING'), { ...family, way: 'SIBLING' }, null],
  ['grade 2 alone', by('ALONE'), { ...small, way: 'ALONE' }, 'TOO_YOUNG'],
  ['grade 2 with a sibling', by('SIBLING'), { ...small, way: 'SIBLING' }, 'TOO_YOUNG'],
  ['grade 2 to its mother', to('mother'), small, null],
  ['alone was signed, and its mother comes', to('mother'), alone, null],
  ['alone was signed, and today somebody fetches it', by('ALONE'), { ...withGuest, way: 'ALONE' }, 'FETCHED_TODAY'],
]
