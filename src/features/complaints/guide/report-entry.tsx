// The way to reports: on 今天, on 我的, and with the rules.
import { goTo, startOver } from '@src/navigation/app-routes'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'

interface ReportEntryProps {
  /** With the way to what everybody may see; not on 今天, which is short. */
  readonly hasResults?: boolean
}

/** No page stays open behind a report: one that came back to the network would ask the cloud as the reporter. */
export function ReportEntry({ hasResults = false }: ReportEntryProps) {
  return (
    <Card kind="list">
      <ListRow
        start={<Tile sign="督" tone="plain" />}
        title="监督举报"
        note="机构、学校的问题，能匿名举报"
        onTap={() => startOver('reportNew')}
      />
      {hasResults ? (
        <ListRow
          start={<Tile sign="公" tone="plain" />}
          title="监督公开"
          note="举报办得怎样，区里和各校的监督电话"
          onTap={() => goTo('results')}
        />
      ) : null}
    </Card>
  )
}
