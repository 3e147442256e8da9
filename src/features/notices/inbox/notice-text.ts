// The types of the inbox: one notice as it is answered, and what is said of its kind.
import type { ActionOutput } from '@domain/registry'
import type { TileTone } from '@src/ui/marks/tile'

export type NoticeLine = ActionOutput<'notices.listNotices'>['notices'][number]

export interface NoticeText {
  readonly sign: string
  readonly tone: TileTone
  /** In the settings. */
  readonly name: string
  readonly title: (notice: NoticeLine) => string
  readonly note: string | ((notice: NoticeLine) => string)
  /** Whom it comes to. */
  readonly side: 'family' | 'staff' | 'everyone'
}

export function childOf({ pupilName }: NoticeLine): string {
  return pupilName ?? '孩子'
}
