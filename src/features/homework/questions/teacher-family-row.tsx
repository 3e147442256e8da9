// The way from a teacher's first screen to what families said about homework.
import { goTo } from '@src/navigation/app-routes'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'

export function TeacherFamilyRow() {
  return (
    <Card kind="list">
      <ListRow
        start={<Tile sign="问" tone="plain" />}
        title="家长说的"
        note="问作业的、到点停笔的；晚上问的明早 7:30 才到"
        onTap={() => goTo('familyWords')}
      />
    </Card>
  )
}
