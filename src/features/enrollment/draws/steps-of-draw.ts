// Lays a draw out as steps: what is done, what is at work, what is still to come.
import { sayHash } from '@src/features/enrollment/draws/verify-texts'
import { sayDate, saySavedAt } from '@src/texts/say-date'
import type { Step } from '@src/ui/marks/steps'
import type { PublicDraw } from './answers'

type Told = Pick<PublicDraw, 'phase' | 'opensOn' | 'closesOn' | 'numberSource' | 'list' | 'drawnAt'>

/** Of the steps, the one at work in each phase; above the last: all are done. */
const AT_WORK: Readonly<Record<PublicDraw['phase'], number>> = {
  ANNOUNCED: 0,
  OPEN: 0,
  CLOSED: 1,
  FIXED: 2,
  POSTPONED: 2,
  DRAWN: 3,
  SEATED: 4,
}

export function stepsOfDraw({ phase, opensOn, closesOn, numberSource, list, drawnAt }: Told): readonly Step[] {
  const steps = [
    { title: '填志愿', when: `${sayDate(opensOn)}至 ${sayDate(closesOn)}` },
    {
      title: '封名单',
      ...(list ? { when: saySavedAt(list.at), note: `${list.rows} 人，指纹 ${sayHash(list.fingerprint)}` } : {}),
    },
    { title: '等公开号码', when: sayDate(numberSource.on), note: numberSource.name },
    { title: '抽签，安排名额', ...(drawnAt === null ? {} : { when: saySavedAt(drawnAt) }) },
  ]
  return steps.map((step, at) => ({ ...step, state: stateAt(at, AT_WORK[phase]) }))
}

function stateAt(at: number, atWork: number): Step['state'] {
  if (at < atWork) return 'done'
  return at === atWork ? 'now' : 'later'
}
