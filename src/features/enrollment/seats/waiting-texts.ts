// Words for waiting in line: the rule, the way through it, and the outlook of last term.
import type { ActionOutput } from '@domain/registry'
import { sayInstant } from '@src/texts/say-date'
import type { Step } from '@src/ui/marks/steps'
import type { CourseCard } from '../catalog/answers'

const HOUR_MS = 3_600_000

/** As the offer's hours say; one rule for every school. */
export const WAIT_RULE = '问到你时 24 小时内答，不答给下一位'

type Outlook = ActionOutput<'enrollment.getCourse'>['outlook']

/** Null while nothing can be said. */
export function sayOutlook(outlook: Outlook): string | null {
  return outlook && `上学期全校候补 ${outlook.waited} 人次，补上 ${outlook.movedUp} 人次`
}

/** In hours, since an offer is kept for hours: 还有 23 小时. Null once it has passed. */
function sayHoursLeft(milliseconds: number): string | null {
  if (milliseconds <= 0) return null
  const hours = Math.floor(milliseconds / HOUR_MS)
  return hours >= 1 ? `还有 ${hours} 小时` : `还有 ${Math.ceil(milliseconds / 60_000)} 分钟`
}

/** Where a child in line is, and what comes. */
export function waitingSteps({ position, offerUntil }: CourseCard['standing'], now: number): readonly Step[] {
  const left = offerUntil === undefined ? null : sayHoursLeft(offerUntil - now)
  const isAsked = offerUntil !== undefined && left !== null
  return [
    { title: position === null ? '排上了候补' : `排在候补第 ${position}`, state: 'done', when: '等着不收钱' },
    {
      title: '有人退，按顺序问',
      note: `${WAIT_RULE}；第一次没答排到最后，第二次退出候补`,
      state: isAsked ? 'done' : 'now',
      when: isAsked ? '轮到了' : '现在',
    },
    {
      title: isAsked ? `名额给你留到 ${sayInstant(offerUntil, now)}` : '答了要，名额就是你的',
      note: '答了要才收费',
      state: isAsked ? 'now' : 'later',
      when: left ?? '答了才算',
    },
  ]
}
