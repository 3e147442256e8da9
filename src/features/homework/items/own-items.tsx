// Own items in a list, each with its class, evening and state.

import { SubjectTile } from '@src/features/homework/subjects/subject-tile'
import { goTo } from '@src/navigation/app-routes'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import type { OwnItem, Posting } from './answers'
import { sayContent } from './homework-texts'
import { joinEvening } from './say-evening'
import { StateTag } from './state-tag'

interface OwnItemsProps {
  readonly title: string
  readonly items: readonly OwnItem[]
  readonly posting: Posting
}

export function OwnItems({ title, items, posting }: OwnItemsProps) {
  return (
    <Card kind="list" title={title}>
      {items.map((own) => (
        <OwnRow key={own.item.itemId} own={own} posting={posting} />
      ))}
    </Card>
  )
}

function OwnRow({ own, posting }: { readonly own: OwnItem; readonly posting: Posting }) {
  const { homeroomId, date, item } = own
  const name = posting.classes.find((each) => each.homeroomId === homeroomId)?.name ?? ''
  return (
    <ListRow
      start={<SubjectTile subject={item.subject} />}
      title={sayContent(item)}
      note={`${joinEvening(name, date, posting.today)}，${item.minutes} 分钟`}
      end={
        item.isOverdue ? (
          <Tag tone="danger" icon="over-limit">
            还没批
          </Tag>
        ) : (
          <StateTag state={item.state} />
        )
      }
      onTap={() => goTo('homeworkItem', { homeroomId, date, itemId: item.itemId })}
    />
  )
}
