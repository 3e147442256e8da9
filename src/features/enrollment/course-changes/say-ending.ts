// Says what ending, merging or splitting a course would do: seats, days, fen, the way back.
import { addDays, schoolDate } from '@domain/values/school-date'
import { sayDate } from '@src/texts/say-date'
import { sayYuan } from '@src/texts/say-money'
import type { DeskEffect } from '@src/ui/desk/desk-effects'
import type { EndingKind, EndingPreview } from './answers'

export function sayEnding(kind: EndingKind, preview: EndingPreview): readonly DeskEffect[] {
  return [sayTold(kind, preview), ...saySeats(kind, preview), ...sayLost(kind, preview), sayWayBack(preview)]
}

function sayTold(kind: EndingKind, { seated, waiting, from, into }: EndingPreview): DeskEffect {
  const line = waiting === 0 ? '' : `，还有候补的 ${waiting} 个`
  const note = {
    CANCEL: `${sayDate(from)}起停课，家长什么都不用做`,
    MERGE: `${sayDate(from)}前选：换到「${into ?? ''}」，或者退`,
    SPLIT: `${sayDate(from)}前选：换到「${into ?? ''}」，不换照旧`,
  }[kind]
  return { icon: 'bell', title: `在读的 ${seated} 个孩子${line}，家长会收到通知`, note }
}

function saySeats(kind: EndingKind, { into, seated, seatsLeft }: EndingPreview): readonly DeskEffect[] {
  if (kind === 'CANCEL') return []
  const isShort = kind === 'MERGE' && seatsLeft < seated
  const title = `「${into ?? ''}」还空 ${seatsLeft} 个名额`
  return [
    isShort ? { icon: 'warn', tone: 'danger', title, note: `要过去 ${seated} 个，坐不下` } : { icon: 'id-card', title },
  ]
}

function sayLost(kind: EndingKind, { lessonsLost, returnedFen }: EndingPreview): readonly DeskEffect[] {
  if (kind === 'SPLIT')
    return [{ icon: 'yuan', title: '留下的钱不变', note: '换过去的，这门没上的按次退，那门按它的价收' }]
  const note = kind === 'MERGE' ? '换过去的，那门按它的价收' : undefined
  return [
    { icon: 'calendar', title: `每个孩子少 ${lessonsLost} 次课` },
    Object.assign(
      { icon: 'yuan' as const, title: `最多一共退 ${sayYuan(returnedFen)} 元` },
      { note: ['减免和封顶过的，按实际收的退', note].filter(Boolean).join('；') },
    ),
  ]
}

function sayWayBack({ from }: EndingPreview): DeskEffect {
  const last = sayDate(addDays(schoolDate(from), -1))
  return { icon: 'undo', title: `${last}前（含当天）可以收回`, note: '收回也会通知家长，已经换走的不动' }
}

/** The button says what it does to whom. */
export function sayAct(kind: EndingKind, { seated, waiting }: EndingPreview): string {
  const families = seated + waiting
  return { CANCEL: `停课，告诉 ${families} 家`, MERGE: `并班，问 ${families} 家`, SPLIT: `分班，问 ${families} 家` }[
    kind
  ]
}
