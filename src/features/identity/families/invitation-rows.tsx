// A family's unused invitations, each with its expiry and a button to revoke it.

import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayTimeLeft } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import { useEffect } from 'react'
import type { Family } from './answers'

type Invitation = Family['invitations'][number]

interface InvitationRowsProps {
  readonly pupilId: string
  readonly invitations: readonly Invitation[]
  readonly now: number
}

export function InvitationRows({ pupilId, invitations, now }: InvitationRowsProps) {
  const { ask, busy, problem } = useConfirmedWrite('identity.withdrawFamilyInvitation', '正在收回')
  const show = useToast((state) => state.show)
  useEffect(() => {
    if (problem) show({ text: sayError(problem, writeErrorTexts).title, icon: 'warn' })
  }, [problem, show])
  const withdraw = async ({ invitationId, label }: Invitation) => {
    if (await ask({ pupilId, invitationId })) show({ text: `收回了给${label}的邀请` })
  }
  return (
    <Card kind="list" title="还没用的邀请">
      {invitations.map((invitation) => (
        <ListRow
          key={invitation.invitationId}
          start={<Tile sign={invitation.label.slice(-1)} tone="plain" />}
          title={invitation.label}
          note={`${invitation.role === 'guardian' ? '监护人' : '只接送'}，${sayTimeLeft(invitation.expiresAt, now) ?? '已过期'}`}
          end={
            <ActionButton
              text="收回"
              label={`收回给${invitation.label}的邀请`}
              kind="plain"
              size="small"
              busy={busy}
              onTap={() => void withdraw(invitation)}
            />
          }
        />
      ))}
    </Card>
  )
}
