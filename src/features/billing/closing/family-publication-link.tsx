// The link from a family's bill to the school's published accounts.
import { goTo } from '@src/navigation/app-routes'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'

export function FamilyPublicationLink({ pupilId }: { readonly pupilId: string }) {
  return (
    <View className="gap-top">
      <Card kind="list">
        <ListRow
          start={<Tile sign="公" tone="plain" />}
          title="学校的收支公布"
          note="收了多少，花在哪里"
          onTap={() => goTo('publication', { pupilId })}
        />
      </Card>
    </View>
  )
}
