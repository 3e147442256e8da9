// The ways to the gate and to closing the day, for whoever is on duty and for the office.
import { goTo } from '@src/navigation/app-routes'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'

export function GateEntry({ title }: { readonly title: string }) {
  return (
    <Card kind="list" title={title}>
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
