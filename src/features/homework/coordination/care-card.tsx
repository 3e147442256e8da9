// Pupils in after-school care do it in school first; and what an evening never holds.
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'

export function CareCard({ pupils }: { readonly pupils: number }) {
  return (
    <>
      {pupils > 0 ? (
        <Card kind="list">
          <ListRow title={`今天参加课后服务的 ${pupils} 个`} note="在校先做，家里剩多少由老师放学时说" />
        </Card>
      ) : null}
      <Notice>没有要家长批改、打卡的；发出后当天不再加</Notice>
    </>
  )
}
