// The notices one sent, each with its state; a tap shows who opened it.
import { useAction } from '@src/api/hooks/use-action'
import { SideGate } from '@src/features/identity/sides/side-gate'
import { goTo } from '@src/navigation/app-routes'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import { sayAudience, sayState } from './announcement-texts'
import type { Sent } from './answers'

const OWN = { schoolId: null, after: null }

/** The page of them alone. */
export function AllSent() {
  const state = useAction('notices.listAnnouncements', OWN)
  return (
    <SideGate<'notices.listAnnouncements'> side="teacher" state={state}>
      {({ announcements }) =>
        announcements.length === 0 ? (
          <PlainState drawing="bag" title="还没有发过通知" hint="从班级、课程里写一条。" />
        ) : (
          <SentRows announcements={announcements} />
        )
      }
    </SideGate>
  )
}

/** Beneath what is being written; nothing while there are none. */
export function SentAnnouncements() {
  const { value } = useAction('notices.listAnnouncements', OWN)
  if (value === undefined || value.announcements.length === 0) return null
  return <SentRows announcements={value.announcements} />
}

function SentRows({ announcements }: { readonly announcements: readonly Sent[] }) {
  return (
    <Card kind="list" title="发过的通知">
      {announcements.map((sent) => (
        <ListRow
          key={sent.announcementId}
          start={<Tile sign="信" tone="plain" />}
          title={sent.text.length > 18 ? `${sent.text.slice(0, 18)}…` : sent.text}
          note={`${sayAudience(sent)}，${sayState(sent)}`}
          onTap={() => goTo('announced', { announcementId: sent.announcementId })}
        />
      ))}
    </Card>
  )
}
