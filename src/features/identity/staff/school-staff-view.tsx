// The school's staff by role, open invitations, and links to homerooms and corrections.
import { useAction } from '@src/api/hooks/use-action'
import { useAnswerClock } from '@src/api/hooks/use-answer-clock'
import type { HeldOffice } from '@src/features/identity/staff/office-holders'
import { OfficeMembers } from '@src/features/identity/staff/office-members'
import { OpenInvitations } from '@src/features/identity/staff/open-invitations'
import { RevokeSheet } from '@src/features/identity/staff/revoke-sheet'
import { goTo } from '@src/navigation/app-routes'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { Collapsible } from '@src/ui/controls/collapsible'
import { AsyncView } from '@src/ui/feedback/async-view'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AddTeacherSheet } from './add-teacher-sheet'
import type { OfficeInvitation, SchoolStaff } from './answers'
import { AssignSubject } from './assign-subject-sheet'
import { ChildrenWithoutGuardian } from './children-without-guardian'
import { InviteStaffSheet } from './invite-staff-sheet'
import { SchoolClasses } from './school-classes'

export function SchoolStaffView({ schoolId }: { readonly schoolId: string }) {
  const state = useAction('identity.listStaff', { schoolId })
  const now = useAnswerClock(state.value?.now ?? 0, state.savedAt)
  return (
    <AsyncView<'identity.listStaff'> state={state} texts={staffErrorTexts}>
      {(answer) => <Staff schoolId={schoolId} answer={answer} now={now} />}
    </AsyncView>
  )
}

interface StaffProps {
  readonly schoolId: string
  readonly answer: SchoolStaff
  readonly now: number
}

function Staff({ schoolId, answer, now }: StaffProps) {
  const [inviting, setInviting] = useState(false)
  const [typing, setTyping] = useState(false)
  const [revoking, setRevoking] = useState<HeldOffice | null>(null)
  const { staff, invitations, homerooms } = answer
  const withdrawing = useWithdrawing(schoolId)
  return (
    <View className="stack">
      <ButtonColumn>
        <ActionButton text="请同事加入" icon="plus" onTap={() => setInviting(true)} />
        <ActionButton text="录入一位老师" kind="plain" onTap={() => setTyping(true)} />
        <AssignSubject schoolId={schoolId} school={answer} now={now} />
      </ButtonColumn>
      <WhatParentsSent />
      <OpenInvitations
        invitations={invitations}
        now={now}
        busy={withdrawing.busy}
        onWithdraw={(invitation) => void withdrawing.withdraw(invitation)}
      />
      <ChildrenWithoutGuardian schoolId={schoolId} />
      <OfficeMembers members={staff} onRevoke={setRevoking} />
      <Collapsible text="看各班的学生和家长" icon="user">
        <SchoolClasses homerooms={homerooms} />
      </Collapsible>
      <Card kind="list">
        <ListRow
          start={<Tile sign="班" tone="plain" />}
          title="学生和班级"
          note="加班级、加学生、全校升级"
          onTap={() => goTo('schoolPupils')}
        />
      </Card>
      {inviting ? (
        <InviteStaffSheet schoolId={schoolId} homerooms={homerooms} now={now} onClose={() => setInviting(false)} />
      ) : null}
      {typing ? <AddTeacherSheet schoolId={schoolId} onClose={() => setTyping(false)} /> : null}
      {revoking ? <Revoking schoolId={schoolId} held={revoking} onClose={() => setRevoking(null)} /> : null}
    </View>
  )
}

/** What parents sent the school: corrections they ask for, and papers of applications. */
function WhatParentsSent() {
  return (
    <Card kind="list">
      <ListRow
        start={<Tile sign="改" tone="accent" />}
        title="家长说信息有误"
        note="看看要不要更正"
        onTap={() => goTo('corrections')}
      />
      <ListRow
        start={<Tile sign="材" tone="plain" />}
        title="家长交的申请材料"
        note="只有学校管理员看得到"
        onTap={() => goTo('schoolWaivers')}
      />
    </Card>
  )
}

function useWithdrawing(schoolId: string) {
  const { ask, busy, problem } = useConfirmedWrite('identity.withdrawStaffInvitation', '正在收回')
  const show = useToast((state) => state.show)
  useProblemToast(problem)
  const withdraw = async ({ invitationId, label }: OfficeInvitation) => {
    if (await ask({ schoolId, invitationId })) show({ text: `收回了给${label}的邀请` })
  }
  return { withdraw, busy }
}

interface RevokingProps {
  readonly schoolId: string
  readonly held: HeldOffice
  readonly onClose: () => void
}

function Revoking({ schoolId, held, onClose }: RevokingProps) {
  const { ask, busy, problem } = useConfirmedWrite('identity.revokeStaffRole', '正在收回')
  const show = useToast((state) => state.show)
  const { personId, name } = held.member
  const revoke = async () => {
    if ((await ask({ schoolId, personId, grantKey: held.office.grantKey })) === null) return
    onClose()
    show({ text: `收回了${name}的身份` })
  }
  return <RevokeSheet held={held} busy={busy} problem={problem} onRevoke={() => void revoke()} onClose={onClose} />
}
