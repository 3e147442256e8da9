// Says what the school changed or asks of a child's course: from when, by when, at what cost.
import { sayDate } from '@src/texts/say-date'
import type { AskedCourse } from './answers'

type Asked = Pick<AskedCourse, 'change' | 'ending' | 'clashesWith' | 'title'>

/** The most pressing first; nothing where nothing is asked. */
export function sayAsked({ change, ending, clashesWith }: Asked): readonly string[] {
  return [
    ...(ending ? [sayEnding(ending)] : []),
    ...(clashesWith === null
      ? []
      : [
          `和「${clashesWith}」撞了，选一门，另一门免费退。${change ? `${sayDate(change.from)}前没选，就退改动的那门，没上的按次全退。` : ''}`,
        ]),
    ...(change && clashesWith === null
      ? [`${sayDate(change.from)}起按新的安排。不合适，${sayDate(change.freeUntil)}前（含当天）退，没上的按次全退。`]
      : []),
  ]
}

function sayEnding({ kind, into, from }: NonNullable<AskedCourse['ending']>): string {
  switch (kind) {
    case 'CANCEL':
      return `${sayDate(from)}起停课，没上的按次全退，什么都不用做。`
    case 'MERGE':
      return `${sayDate(from)}起停，可以去「${into ?? ''}」。没选的，没上的按次全退。`
    case 'SPLIT':
      return `新开了一班「${into ?? ''}」，想去就换，${sayDate(from)}前定。不换照旧。`
  }
}
