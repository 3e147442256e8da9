// Says what publishing a changed course does: who is told, who clashes, what moves, what money.
import type { TouchedHow } from '@domain/enrollment/course-changes/touched-pupils'
import { schoolDate } from '@domain/values/school-date'
import { sayDate } from '@src/texts/say-date'
import { sayYuan } from '@src/texts/say-money'
import type { DeskEffect } from '@src/ui/desk/desk-effects'
import type { CourseEffects } from './answers'

/** An effect on children that can be named. */
export interface SaidEffect extends DeskEffect {
  readonly how?: TouchedHow
}

export function sayEffects(effects: CourseEffects): readonly SaidEffect[] {
  const { from, freeUntil, told, clashes, canJoin, pickups } = effects
  const clashing = clashes.reduce((sum, { children }) => sum + children, 0)
  const list: (SaidEffect | null)[] = [
    told === 0
      ? null
      : {
          icon: 'bell',
          how: 'TOLD',
          title: `${told} 个孩子的家长会收到通知`,
          note: `${from === null ? '' : `从 ${sayDate(schoolDate(from))}起改`}${freeUntil === null ? '' : `，${sayDate(schoolDate(freeUntil))}以前可以不花钱退`}`,
        },
    clashing === 0
      ? null
      : {
          icon: 'warn',
          tone: 'warn',
          how: 'CLASHING',
          title: `${clashing} 个和别的课撞了`,
          note: `${clashes.map(({ title, children }) => `${title} ${children}`).join('、')}。家长选一门，不替家长选`,
        },
    canJoin === 0
      ? null
      : { icon: 'check-circle', how: 'CAN_JOIN', title: `时间不再冲突的 ${canJoin} 个，可以加进来`, note: '先问家长' },
    pickups === 0
      ? null
      : { icon: 'gate', how: 'PICKUP', title: `${pickups} 家的接送时间会变`, note: '请家长重新说谁来接' },
    sayLessons(effects),
    sayMoney(effects),
    saySeats(effects),
  ]
  return list.flatMap((effect) => effect ?? [])
}

function sayLessons({ moved, dropped, added }: CourseEffects): DeskEffect | null {
  if (moved + dropped + added === 0) return null
  const parts = [
    moved === 0 ? '' : `${moved} 次换日子`,
    dropped === 0 ? '' : `少 ${dropped} 次`,
    added === 0 ? '' : `多 ${added} 次，没同意的不收钱`,
  ]
  return { icon: 'calendar', title: parts.filter(Boolean).join('，') }
}

function sayMoney({ returnedFen, agreedStays }: CourseEffects): DeskEffect {
  if (returnedFen > 0)
    return { icon: 'yuan', title: `每家最多退 ${sayYuan(returnedFen)} 元`, note: '少上的按约定的价退' }
  if (agreedStays) return { icon: 'yuan', title: '在读的按原来约定的价', note: '新报的才按新价' }
  return { icon: 'yuan', title: '钱不变' }
}

function saySeats({ movesUp, isBelowSeated }: CourseEffects): SaidEffect | null {
  if (isBelowSeated) return { icon: 'warn', tone: 'danger', title: '名额比在读的少', note: '发布时按在读的人数留' }
  return movesUp === 0 ? null : { icon: 'check-circle', how: 'MOVES_UP', title: `候补的 ${movesUp} 个会问要不要来` }
}
