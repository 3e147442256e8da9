// Redeems a code: a role at once, or a join request to the homeroom teacher.

import { ROLE_TEXTS } from '@src/texts/role-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'

export interface JoinForm {
  childName: string
  guardianName: string
  relation: string
}

export function useCode(onDone: () => void) {
  const redeeming = useConfirmedWrite('identity.redeemInvitation', '正在核对')
  const joining = useConfirmedWrite('identity.requestToJoin', '正在告诉班主任')
  const show = useToast((state) => state.show)
  const redeem = async (code: string) => {
    const answer = await redeeming.ask({ code })
    if (answer === null) return
    show({ text: `加入了，你是${answer.schoolName ?? ''}${ROLE_TEXTS[answer.role]}` })
    onDone()
  }
  const join = async (code: string, { childName, guardianName, relation }: JoinForm) => {
    const asked = { code, childName: childName.trim(), guardianName: guardianName.trim(), relation: relation.trim() }
    const answer = await joining.ask(asked)
    if (answer === null) return
    show({ text: `告诉${answer.homeroomName}的班主任了` })
    onDone()
  }
  return {
    redeem,
    join,
    busy: redeeming.busy || joining.busy,
    problem: joining.problem ?? redeeming.problem,
  }
}
