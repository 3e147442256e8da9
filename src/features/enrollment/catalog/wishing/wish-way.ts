// Decides whether a course is wished for instead of enrolled in, and says how far its draw is.
import type { ActionOutput } from '@domain/registry'
import { sayDate } from '../../../../texts/say-date'

type ListedCourse = ActionOutput<'enrollment.listCourses'>['courses'][number]
export type DrawAhead = NonNullable<ActionOutput<'enrollment.listCourses'>['draw']>

/** WISH: now. BEFORE: wishes come later. AFTER: wishes are in, seats are not given yet. NONE: as without a draw. */
export type WishWay = 'WISH' | 'BEFORE' | 'AFTER' | 'NONE'

type WishedCourse = Pick<ListedCourse, 'kind' | 'seating'>

/** Care is never drawn, nor what is first come or by invitation. Once all seats are given, what is left is enrolled in as ever. */
export function wishWayOf(draw: Pick<DrawAhead, 'phase'> | null, { kind, seating }: WishedCourse): WishWay {
  if (draw === null || kind === 'CARE' || seating !== undefined) return 'NONE'
  switch (draw.phase) {
    case 'SEATED':
      return 'NONE'
    case 'OPEN':
      return 'WISH'
    case 'ANNOUNCED':
      return 'BEFORE'
    default:
      return 'AFTER'
  }
}

type Told = Pick<DrawAhead, 'phase' | 'opensOn' | 'closesOn'>

export function sayDrawAhead({ phase, opensOn, closesOn }: Told, childName: string): { title: string; note: string } {
  switch (phase) {
    case 'ANNOUNCED':
      return { title: `${sayDate(opensOn)}开始填志愿`, note: `填到 ${sayDate(closesOn)}，先填后填一样` }
    case 'OPEN':
      return { title: `${childName}的志愿`, note: `${sayDate(closesOn)} 24:00 截止，先填后填一样` }
    case 'SEATED':
      return { title: '抽签结果出来了', note: `看${childName}中了哪几门，为什么` }
    default:
      return { title: '志愿收齐了，等抽签', note: '看抽签到了哪一步' }
  }
}
