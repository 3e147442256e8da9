// The link from a child's bill to its receipts.

import { receiptTexts } from '@src/features/billing/documents/receipt-texts'
import { goTo } from '@src/navigation/app-routes'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'

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
