// The link from a child's fees to its waiver page.
import { goTo } from '@src/navigation/app-routes'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'

export function FamilyWaiverRow({ pupilId }: { readonly pupilId: string }) {
  return (
    <Card kind="list">
      <ListRow title="可以少缴吗" note="哪些情况可以减免，怎么申请" onTap={() => goTo('waiver', { pupilId })} />
    </Card>
  )
}
