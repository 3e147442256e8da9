// The ways to the gate from the first screen of whoever is on duty there.
import { goTo } from '@src/navigation/app-routes'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'

export function GateEntry() {
  return (
    <Card kind="list" title="今天你值班">
      <ListRow
        start={<Tile sign="门" />}
        title="门口交接"
        note="一个门一张名单，没有网也能记"
        onTap={() => goTo('gate')}
      />
      <ListRow
        start={<Tile sign="收" tone="accent" />}
        title="今天收尾"
        note="还有谁没接走，打过哪些电话"
        onTap={() => goTo('dayClose')}
      />
    </Card>
  )
}
