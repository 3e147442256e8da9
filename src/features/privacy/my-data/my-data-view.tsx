// What is kept about a child and its family, for how long, and a guardian's rights over it.
import { useAction } from '@src/api/hooks/use-action'
import { goTo } from '@src/navigation/app-routes'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import { FamilyCorrectionRows } from '../corrections/family-correction-rows'
import type { MyData } from './answers'
import { ErasureNotice, ErasureRow } from './erasure'
import { ExportRow } from './export-row'
import { KeptRows } from './kept-rows'

export function MyDataView({ pupilId }: { readonly pupilId: string }) {
  const state = useAction('privacy.getMyData', { pupilId })
  return <AsyncView<'privacy.getMyData'> state={state}>{(data) => <Everything data={data} />}</AsyncView>
}

function Everything({ data }: { readonly data: MyData }) {
  const { pupilId } = data.pupil
  return (
    <View className="stack">
      {data.erasure ? <ErasureNotice data={data} erasure={data.erasure} /> : null}
      <KeptRows data={data} />
      <Card kind="list">
        <ListRow
          start={<Tile sign="看" tone="info" />}
          title="谁看过"
          note="谁看过名单、改过信息"
          onTap={() => goTo('accesses', { pupilId })}
        />
        <ListRow
          start={<Tile sign="同" tone="plain" />}
          title="同意和撤回"
          note="同意了哪些，什么时候"
          onTap={() => goTo('consent', { pupilId })}
        />
      </Card>
      <FamilyCorrectionRows data={data} />
      <Card kind="list">
        <ExportRow pupilId={pupilId} />
        {data.erasure ? null : <ErasureRow data={data} />}
      </Card>
    </View>
  )
}
