// The words of courses too small or too full: how they stand, and what may become of them.
import { sayError } from '@src/texts/errors/error-texts'
import { sayDate } from '@src/texts/say-date'
import type { IconName } from '@src/ui/basics/icon'
import type { TagTone } from '@src/ui/marks/tag'
import type { CourseSizes, EndingKind, EndingPreview, SizedCourse } from './answers'

interface SizeLook {
  readonly text: string
  readonly tone: TagTone
  readonly icon: IconName
}

export const SIZE_LOOKS: Readonly<Record<SizedCourse['size'], SizeLook>> = {
  ENDING: { text: '已经说要变', tone: 'info', icon: 'clock' },
  BELOW: { text: '人数不够', tone: 'warn', icon: 'warn' },
  OVER: { text: '有候补', tone: 'info', icon: 'clock' },
  FITS: { text: '照常', tone: 'done', icon: 'check-circle' },
}

export const KIND_TEXTS: Readonly<Record<EndingKind, { readonly title: string; readonly note: string }>> = {
  CANCEL: { title: '停课', note: '没上的按次全退，家长什么都不用做' },
  MERGE: { title: '并到另一门', note: '家长选换过去或退，不替家长选' },
  SPLIT: { title: '分一班', note: '这门照上，想去的换到另一门' },
}

/** What fits its size first; without another course with seats only ending it is left. */
export function kindsFor({ size, others }: Pick<SizedCourse, 'size' | 'others'>): readonly EndingKind[] {
  if (others.length === 0) return ['CANCEL']
  return size === 'OVER' ? ['SPLIT', 'CANCEL'] : ['MERGE', 'CANCEL']
}

/** 12 人，最少 15 人; 24 / 24，候补 6. */
export function sayFilled({ seated, capacity, waiting, minimumSize }: SizedCourse): string {
  const line = waiting > 0 ? `，候补 ${waiting}` : ''
  const least = minimumSize === null ? '' : `，最少 ${minimumSize} 人`
  return `${seated}/${capacity} 人${line}${least}`
}

/** What was announced of a course: 11 月 5 日起停，可以去「陶艺」. */
export function sayAnnounced({ ending }: Pick<SizedCourse, 'ending'>, today: string): string {
  if (ending === null) return ''
  const day = sayDate(ending.from)
  const into = ending.into?.title ?? ''
  if (ending.kind === 'SPLIT') return `分出「${into}」，家长 ${day}前定`
  const ends = ending.from > today ? `${day}起停` : `${day}停了`
  return ending.kind === 'MERGE' ? `${ends}，可以去「${into}」` : ends
}

export function saySizes({ courses, isWindowOver, term }: CourseSizes): string {
  const count = (size: SizedCourse['size']) => courses.filter((course) => course.size === size).length
  const below = isWindowOver ? `${count('BELOW')} 门人数不够` : '选课还没结束，先不算人数不够'
  return `${term?.name ?? ''}，${below}，${count('OVER')} 门有候补`
}

/** A course that is over-full needs a second one first: it is added in the plan. */
export const NO_SECOND = '还没有别的课空着名额。要分一班，先在「课程与方案」里加一门，区里批了发布，再来这里。'

export function optionOf({ courseId, title, seatsLeft }: SizedCourse['others'][number]) {
  return { value: courseId, text: `${title}，空 ${seatsLeft} 个` }
}

export function sayRefusal({ refusal, seatsLeft, seated }: EndingPreview): string {
  if (refusal === null) return ''
  return sayError(refusal === 'TOO_FEW_SEATS' ? { code: refusal, seatsLeft, seated } : { code: refusal }).title
}
