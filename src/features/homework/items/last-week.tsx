// What was set in the seven days before: one tap, and it is written again for tonight.

import { SubjectTile } from '@src/features/homework/subjects/subject-tile'
import { goTo } from '@src/navigation/app-routes'
import { sayDateWithWeekday } from '@src/texts/say-date'
import { useMore } from '@src/ui/basics/use-more'
import { ActionButton } from '@src/ui/controls/action-button'
import { MoreButton } from '@src/ui/controls/more-button'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import type { OwnItem, Posting } from './answers'
import { sayContent } from './homework-texts'
import { differentTexts } from './own-homework'

const PAGE = 5

export function LastWeek({ posting: { lastWeek } }: { readonly posting: Posting }) {
  const page = useMore(differentTexts(lastWeek), PAGE)
  if (page.shown.length === 0) return null
  return (
    <>
      <Card kind="list" title="布置过的，再来一次">
        {page.shown.map((own) => (
          <AgainRow key={own.item.itemId} own={own} />
        ))}
      </Card>
      <MoreButton page={page} unit="项" />
    </>
  )
}

function AgainRow({ own: { homeroomId, date, item } }: { readonly own: OwnItem }) {
  const what = sayContent(item)
  return (
    <ListRow
      start={<SubjectTile subject={item.subject} />}
      title={what}
      note={`${sayDateWithWeekday(date)}，${item.minutes} 分钟`}
      end={
        <ActionButton
          text="再布置"
          label={`再布置：${what}`}
          kind="soft"
          size="small"
          onTap={() => goTo('setHomework', { homeroomId, itemId: item.itemId })}
        />
      }
    />
  )
}
