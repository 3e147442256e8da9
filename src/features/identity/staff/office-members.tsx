// The staff by role, each with scope and removal. Long lists are drawn in steps.
import { ROLE_TEXTS } from '@src/texts/role-texts'
import { sayDate } from '@src/texts/say-date'
import { useTwoStepList } from '@src/ui/basics/use-two-step-list'
import { ActionButton } from '@src/ui/controls/action-button'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import { useState } from 'react'
import type { Member } from './answers'
import { type HeldOffice, holdersByRole } from './office-holders'

const FIRST = 4
const MORE = 15
/** Roles whose people are drawn at once; the others follow, as many at a time. */
const FIRST_ROLES = 2

interface OfficeMembersProps {
  readonly members: readonly Member[]
  readonly onRevoke: (held: HeldOffice) => void
}

export function OfficeMembers({ members, onRevoke }: OfficeMembersProps) {
  const drawn = useTwoStepList(holdersByRole(members), { first: FIRST_ROLES, step: FIRST_ROLES })
  return (
    <>
      {drawn.map(({ role, held }) => (
        <Holders key={role} title={ROLE_TEXTS[role]} held={held} onRevoke={onRevoke} />
      ))}
    </>
  )
}

interface HoldersProps {
  readonly title: string
  readonly held: readonly HeldOffice[]
  readonly onRevoke: (held: HeldOffice) => void
}

function Holders({ title, held, onRevoke }: HoldersProps) {
  const [most, setMost] = useState(FIRST)
  const shown = useTwoStepList(held.slice(0, most), { first: FIRST, step: MORE })
  const left = Math.max(0, held.length - most)
  return (
    <Card kind="list" title={title} aside={`${held.length} 人`}>
      {shown.map((one) => (
        <ListRow
          key={`${one.member.personId} ${one.office.grantKey}`}
          start={<Tile sign={one.member.name.slice(0, 1)} tone={one.member.connected ? 'primary' : 'plain'} />}
          title={one.member.name}
          note={sayHolder(one)}
          end={
            <ActionButton
              text="收回"
              label={`收回${one.member.name}的${title}`}
              kind="plain"
              size="small"
              onTap={() => onRevoke(one)}
            />
          }
        />
      ))}
      {left > 0 ? (
        <ActionButton text={`再看 ${Math.min(MORE, left)} 人`} kind="quiet" onTap={() => setMost(most + MORE)} />
      ) : null}
    </Card>
  )
}

function sayHolder({ member: { phoneTail, connected }, office: { scopeName, until } }: HeldOffice): string {
  const parts = [
    scopeName,
    `手机尾号 ${phoneTail}`,
    connected ? null : '还没登录过',
    until === null ? null : `到 ${sayDate(until)}`,
  ]
  return parts.filter((part) => part !== null).join('，')
}
