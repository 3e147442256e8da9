// Golden table of codes said at a gate: of yesterday, of another child, used twice, taken back.
import type { Asked, CodeVerdict, Pass } from './judge-code'

const pass: Pass = {
  code: '831506',
  pupilId: 'p',
  who: 'guest',
  date: '2026-10-13',
  gateId: 'south',
  from: 100,
  until: 200,
  isRevoked: false,
  usedAt: null,
}
const asked: Asked = { typed: '831506', date: '2026-10-13', gateId: 'south', pupilId: null, now: 150 }

type Case = readonly [string, readonly Partial<Pass>[], Partial<Asked>, CodeVerdict['kind']]

const CASES: readonly Case[] = [
  ['the code of today', [{}], {}, 'AGREES'],
  ['said in two groups', [{}], { typed: '831 506' }, 'AGREES'],
  ['typed in full width', [{}], { typed: '８３１５０６' }, 'AGREES'],
  ['for the child it was said for', [{}], { pupilId: 'p' }, 'AGREES'],
  ['of another child of this gate', [{}], { pupilId: 'q' }, 'OTHER_CHILD'],
  ['of yesterday', [{ date: '2026-10-12' }], {}, 'OTHER_DAY'],
  ['of tomorrow', [{ date: '2026-10-14' }], {}, 'OTHER_DAY'],
  ['used already', [{ usedAt: 140 }], {}, 'USED'],
  ['used, and taken back afterwards', [{ usedAt: 140, isRevoked: true }], {}, 'USED'],
  ['taken back', [{ isRevoked: true }], {}, 'REVOKED'],
  ['a minute early', [{}], { now: 99 }, 'TOO_EARLY'],
  ['from its first instant', [{}], { now: 100 }, 'AGREES'],
  ['until its last', [{}], { now: 199 }, 'AGREES'],
  ['over', [{}], { now: 200 }, 'OVER'],
  ['of the other gate', [{ gateId: 'north' }], {}, 'OTHER_GATE'],
  ['nobody’s', [{}], { typed: '831507' }, 'UNKNOWN'],
  ['too short', [{}], { typed: '83150' }, 'UNKNOWN'],
  ['of two people by chance', [{}, { pupilId: 'q', who: 'aunt' }], {}, 'AGREES'],
  ['of two, one of them gone already', [{ usedAt: 140 }, { pupilId: 'q', who: 'aunt' }], {}, 'AGREES'],
]

export const CODE_CASES = CASES.map(
  ([name, passes, ask, kind]) =>
    [name, passes.map((one): Pass => ({ ...pass, ...one })), { ...asked, ...ask } as Asked, kind] as const,
)
