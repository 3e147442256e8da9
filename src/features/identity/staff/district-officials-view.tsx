// The district's people with their roles, open invitations, and taking a role away.
import { OFFICIAL_ROLES } from '@domain/identity/invitations/invitation'
import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import { useAnswerClock } from '@src/api/hooks/use-answer-clock'
import type { HeldOffice } from '@src/features/identity/staff/office-holders'
import { OfficeMembers } from '@src/features/identity/staff/office-members'
import { OpenInvitations } from '@src/features/identity/staff/open-invitations'
import { RevokeSheet } from '@src/features/identity/staff/revoke-sheet'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { AsyncView } from '@src/ui/feedback/async-view'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OfficeInvitation } from './answers'
import { InviteOfficialSheet } from './invite-official-sheet'

type Answer = ActionOutput<'identity.listOfficials'>

export function DistrictOfficialsView({ districtId }: { readonly districtId: string }) {
  const state = useAction('identity.listOfficials', { districtId })
  const now = useAnswerClock(state.value?.now ?? 0, state.savedAt)
  return (
    <AsyncView<'identity.listOfficials'> state={state} texts={staffErrorTexts}>
      {(answer) => <Officials districtId={districtId} answer={answer} now={now} />}
    </AsyncView>
  )
}

interface OfficialsProps {
  readonly districtId: string
  readonly answer: Answer
  readonly now: number
}

function Officials({ districtId, answer, now }: OfficialsProps) {
  const [inviting, setInviting] = useState(false)
  const [revoking, setRevoking] = useState<HeldOffice | null>(null)
  const withdrawing = useWithdrawing(districtId)
  const close = () => setInviting(false)
  return (
    <View className="stack">
      <ButtonColumn>
        <ActionButton text="请人加入" icon="plus" onTap={() => setInviting(true)} />
      </ButtonColumn>
      <OpenInvitations
        invitations={answer.invitations}
        now={now}
        busy={withdrawing.busy}
        onWithdraw={(invitation) => void withdrawing.withdraw(invitation)}
      />
      <OfficeMembers members={answer.officials} onRevoke={setRevoking} />
      {inviting ? (
        <InviteOfficialSheet
          districtId={districtId}
          now={now}
          roles={OFFICIAL_ROLES}
          schools={answer.schools}
          onClose={close}
        />
      ) : null}
      {revoking ? <Revoking districtId={districtId} held={revoking} onClose={() => setRevoking(null)} /> : null}
    </View>
  )
}

function useWithdrawing(districtId: string) {
  const { ask, busy, problem } = useConfirmedWrite('identity.withdrawOfficialInvitation', '正在收回')
  const show = useToast((state) => state.show)
  useProblemToast(problem)
  const withdraw = async ({ invitationId, label }: OfficeInvitation) => {
    if (await ask({ districtId, invitationId })) show({ text: `收回了给${label}的邀请` })
  }
  return { withdraw, busy }
}

interface RevokingProps {
  readonly districtId: string
  readonly held: HeldOffice
  readonly onClose: () => void
}

function Revoking({ districtId, held, onClose }: RevokingProps) {
  const { ask, busy, problem } = useConfirmedWrite('identity.revokeOfficialRole', '正在收回')
  const show = useToast((state) => state.show)
  const { personId, name } = held.member
  const revoke = async () => {
    if ((await ask({ districtId, personId, grantKey: held.office.grantKey })) === null) return
    onClose()
    show({ text: `收回了${name}的身份` })
  }
  return <RevokeSheet held={held} busy={busy} problem={problem} onRevoke={() => void revoke()} onClose={onClose} />
}
