// One notice as a row: what happened, when, whether it is new, and its link.
import { timeAt } from '@domain/values/school-date'
import { NOTICE_TEXTS } from '@src/features/notices/inbox/notice-texts'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { Tile } from '@src/ui/marks/tile'
import { linkOf } from './notice-links'
import type { NoticeLine } from './notice-text'

export function NoticeRow({ notice, isNew }: { readonly notice: NoticeLine; readonly isNew: boolean }) {
  const { sign, tone, title, note } = NOTICE_TEXTS[notice.kind]
  const sent = notice.sending === 'SENT' ? '，微信也发了' : ''
  return (
    <ListRow
      start={<Tile sign={sign} tone={tone} />}
      title={title(notice)}
      note={`${timeAt(notice.at)}${sent}。${typeof note === 'string' ? note : note(notice)}`}
      end={isNew ? <Tag tone="now">新</Tag> : null}
      onTap={linkOf(notice)}
    />
  )
}
