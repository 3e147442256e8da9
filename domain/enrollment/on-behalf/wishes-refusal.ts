// Decides whether wishes a guardian told the school can be stored for the draw, or why not.
import type { SchoolDate } from '../../values/school-date'
import type { Course } from '../courses/course'
import type { Draw } from '../draws/draw'
import { drawPhase } from '../draws/draw-phase'
import { basisFault, type ServiceBasis } from '../seats/service-basis'
import { isInDraw } from '../wishes/by-wishes'
import { checkWishes, type WishFault } from '../wishes/check-wishes'
import type { WordWishes } from './behalf-request'

export type WishesRefusal =
  | { readonly code: 'PUPIL_LEFT' }
  | { readonly code: 'CONSENT_REQUIRED' }
  | { readonly code: 'NO_DRAW' }
  | { readonly code: 'WISHES_NOT_OPEN'; readonly opensOn: string; readonly closesOn: string }
  /** A guardian saved wishes since the word was recorded: the family's own hand goes before. */
  | { readonly code: 'WISHES_CHANGED' }
  | { readonly code: 'WISHES_REFUSED'; readonly faults: WishFault[] }

export interface WishesAsked {
  readonly pupil: { readonly _id: string; readonly grade: number }
  readonly basis: ServiceBasis
  readonly draw: Draw | null
  /** Of the plan. */
  readonly courses: readonly Course[]
  readonly wished: Pick<WordWishes, 'courses' | 'atMost' | 'rev'>
  /** Of the wishes that are stored; 0: none. */
  readonly rev: number
  readonly now: number
  readonly today: SchoolDate
}

export function wishesRefusal(asked: WishesAsked): WishesRefusal | null {
  const { pupil, basis, draw, wished, now, today } = asked
  const fault = basisFault(basis, now)
  if (fault !== null) return { code: fault }
  if (draw === null) return { code: 'NO_DRAW' }
  const { opensOn, closesOn } = draw
  if (drawPhase(draw, today) !== 'OPEN') return { code: 'WISHES_NOT_OPEN', opensOn, closesOn }
  if (asked.rev !== wished.rev) return { code: 'WISHES_CHANGED' }
  const wishes = wished.courses.map(({ courseId }) => courseId)
  const faults = checkWishes({
    children: [{ pupilId: pupil._id, grade: pupil.grade, wishes, atMost: wished.atMost }],
    together: [],
    courses: asked.courses.filter((course) => isInDraw(course, draw)),
    mostAtMost: draw.atMost,
  })
  return faults.length > 0 ? { code: 'WISHES_REFUSED', faults: [...faults] } : null
}
