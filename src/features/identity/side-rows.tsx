// Owns the rows that lead to the other sides of the app.
import type { Side } from '@domain/identity/side'
import { SIDE_WORDS } from '@src/texts/side-texts'
import { Card } from '@src/ui/card'
import { ListRow } from '@src/ui/list-row'
import { Tile } from '@src/ui/tile'
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
