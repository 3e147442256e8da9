// Owns the way from a child's bill to its receipts.
import { goTo } from '@src/app-routes'
import { receiptTexts } from '@src/texts/receipt-texts'
import { Card } from '@src/ui/card'
import { ListRow } from '@src/ui/list-row'
import { Tile } from '@src/ui/tile'

export function ReceiptsRow({ pupilId }: { readonly pupilId: string }) {
  return (
    <Card kind="list">
      <ListRow
        start={<Tile sign="据" tone="plain" />}
        {...receiptTexts.wayHere}
        onTap={() => goTo('receipts', { pupilId })}
      />
    </Card>
  )
}
