// Rows that link to the other sides of the app.
import type { Side } from '@domain/identity/roles/side'
import { SIDE_WORDS } from '@src/features/identity/sides/side-texts'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import { goToSide } from './current-side'

interface SideRowsProps {
  readonly from: Side
  readonly sides: readonly Side[]
}

export function SideRows({ from, sides }: SideRowsProps) {
  const others = sides.filter((side) => side !== from)
  if (others.length === 0) return null
  return (
    <Card kind="list">
      {others.map((side) => (
        <ListRow
          key={side}
          start={<Tile sign={SIDE_WORDS[side].sign} tone="info" />}
          title={SIDE_WORDS[side].way}
          note={SIDE_WORDS[side].note}
          onTap={() => goToSide(side)}
        />
      ))}
    </Card>
  )
}
