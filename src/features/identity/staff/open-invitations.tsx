// Unused staff invitations, each with its expiry and a button to revoke it.
import { ROLE_TEXTS } from '@src/texts/role-texts'
import { sayTimeLeft } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import type { OfficeInvitation } from './answers'

interface OpenInvitationsProps {
  readonly invitations: readonly OfficeInvitation[]
  readonly now: number
  readonly busy: string | false
  readonly onWithdraw: (invitation: OfficeInvitation) => void
}

export function OpenInvitations({ invitations, now, busy, onWithdraw }: OpenInvitationsProps) {
  if (invitations.length === 0) return null
  return (
    <Card kind="list" title="还没用的邀请" aside={`${invitations.length} 个`}>
      {invitations.map((invitation) => (
        <ListRow
          key={invitation.invitationId}
          start={<Tile sign={invitation.label.slice(0, 1)} tone="plain" />}
          title={invitation.label}
          note={sayOpen(invitation, now)}
          end={
            <ActionButton
              text="收回"
              label={`收回给${invitation.label}的邀请`}
              kind="plain"
              size="small"
              busy={busy}
              onTap={() => onWithdraw(invitation)}
            />
          }
        />
      ))}
    </Card>
  )
}

function sayOpen({ role, scopeName, expiresAt }: OfficeInvitation, now: number): string {
  const parts = [ROLE_TEXTS[role], scopeName, sayTimeLeft(expiresAt, now) ?? '已过期']
  return parts.filter((part) => part !== null).join('，')
}
