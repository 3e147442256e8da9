// Open "not my child" contests: access has already ended; the school confirms or restores it.
import { CONTEST_REASON_WORDS } from '@src/features/identity/invitations/family-texts'
import { saySavedAt } from '@src/texts/say-date'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import { useState } from 'react'
import type { OpenContest, Room } from './answers'
import { ContestDeciding } from './contest-deciding'

export function ContestRows({ room: { contests, pupils, mayManage } }: { readonly room: Room }) {
  const [settling, setSettling] = useState<OpenContest | null>(null)
  if (contests.length === 0) return null
  const nameOf = (id: string) => pupils.find(({ pupilId }) => pupilId === id)?.name ?? '已离校的学生'
  return (
    <Card kind="list" title="说「不是我的孩子」" aside="已断开，等核对">
      {contests.map((contest) => (
        <ListRow
          key={contest.contestId}
          start={<Tile sign="错" tone="warn" />}
          title={`${contest.personName}说不是${nameOf(contest.pupilId)}的家长`}
          note={`${CONTEST_REASON_WORDS[contest.reason]}，${saySavedAt(contest.at)}`}
          onTap={mayManage ? () => setSettling(contest) : undefined}
        />
      ))}
      {settling ? (
        <ContestDeciding contest={settling} childName={nameOf(settling.pupilId)} onClose={() => setSettling(null)} />
      ) : null}
    </Card>
  )
}
