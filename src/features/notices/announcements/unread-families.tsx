// The families that have not opened a notice: those nobody can reach are called.
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import type { Readings } from './answers'
import { CallFamily } from './call-family'

export function UnreadFamilies({ readings: { unread, announcement } }: { readonly readings: Readings }) {
  if (unread.length === 0) return null
  const title = announcement.mustConfirm ? '还没点的' : '还没读的'
  return (
    <Card kind="list" title={`${title} ${unread.length} 家`}>
      {unread.map((family) => (
        <ListRow
          key={family.pupilId}
          start={<Tile sign={family.name.slice(0, 1)} tone="plain" />}
          title={family.name}
          note={`${family.homeroomName}，${sayWhy(family)}`}
          end={family.guardians === 0 ? null : <CallFamily pupilId={family.pupilId} name={family.name} />}
        />
      ))}
    </Card>
  )
}

function sayWhy({ guardians, isUnreachable, isOpened }: Readings['unread'][number]): string {
  if (guardians === 0) return '名册里没有监护人，当面说'
  if (isUnreachable) return '没有人登录过，打电话'
  return isOpened ? '打开过，还没点' : `${guardians} 位监护人都没打开`
}
