// The way to reports: on 今天, on 我的, and with the rules.
import { startOver } from '@src/navigation/app-routes'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'

/** No page stays open behind it: one that came back to the network would ask the cloud as the reporter. */
export function ReportEntry() {
  return (
    <Card kind="list">
      <ListRow
        start={<Tile sign="督" tone="plain" />}
        title="监督举报"
        note="机构、学校的问题，能匿名举报"
        onTap={() => startOver('reportNew')}
      />
    </Card>
  )
}
