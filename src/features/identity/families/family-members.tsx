// A child's family: its members, open invitations, inviting someone, removing someone.
import { useAction } from '@src/api/hooks/use-action'
import { useAnswerClock } from '@src/api/hooks/use-answer-clock'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Family, Kin } from './answers'
import { ContestSheet } from './contest-sheet'
import { EndKinshipSheet } from './end-kinship-sheet'
import { InvitationRows } from './invitation-rows'
import { InviteSheet } from './invite-sheet'
import { KinRow } from './kin-row'

export function FamilyMembers({ pupilId }: { readonly pupilId: string }) {
  const state = useAction('identity.getFamily', { pupilId })
  const now = useAnswerClock(state.value?.now ?? 0, state.savedAt)
  return <AsyncView<'identity.getFamily'> state={state}>{(family) => <Members family={family} now={now} />}</AsyncView>
}

function Members({ family, now }: { readonly family: Family; readonly now: number }) {
  const [inviting, setInviting] = useState(false)
  const [contesting, setContesting] = useState(false)
  const [ending, setEnding] = useState<Kin | null>(null)
  const { pupil, kin, invitations } = family
  const rows = (role: Kin['role']) => kin.filter((each) => each.role === role)
  const pickers = rows('pickupPerson')
  return (
    <View className="stack">
      <Card kind="list" title="监护人" aside="能看课、报名、看账单">
        {rows('guardian').map((each) => (
          <KinRow key={each.personId} kin={each} onEnd={() => setEnding(each)} />
        ))}
      </Card>
      <Card kind="list" title="只接送的人" aside="只看到几点、在哪接">
        {pickers.length === 0 ? <ListRow title="还没有" note="外公外婆、保姆来接，可以加在这里" /> : null}
        {pickers.map((each) => (
          <KinRow key={each.personId} kin={each} onEnd={() => setEnding(each)} />
        ))}
      </Card>
      {invitations.length === 0 ? null : <InvitationRows pupilId={pupil.pupilId} invitations={invitations} now={now} />}
      <ButtonColumn>
        <ActionButton text="请家人加入" icon="plus" onTap={() => setInviting(true)} />
        <ActionButton text="这不是我的孩子" kind="quiet" onTap={() => setContesting(true)} />
      </ButtonColumn>
      {inviting ? <InviteSheet pupil={pupil} now={now} onClose={() => setInviting(false)} /> : null}
      {ending ? <EndKinshipSheet pupil={pupil} kin={ending} onClose={() => setEnding(null)} /> : null}
      {contesting ? <ContestSheet pupil={pupil} onClose={() => setContesting(false)} /> : null}
    </View>
  )
}
