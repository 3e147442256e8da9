// The class code: large, as a QR code, to copy, send or replace with a new one.
import { makeRequestKey } from '@src/api/kept/request-key'
import { sayTimeLeft } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import type { Room } from './answers'
import { ClassCodeShown } from './class-code-shown'
import { keepClassCode, recallClassCode } from './kept-class-code'
import { RenewSheet } from './renew-sheet'

interface ClassCodeProps {
  readonly room: Room
  readonly now: number
}

export function ClassCode({ room: { homeroom, invitation }, now }: ClassCodeProps) {
  const [asking, setAsking] = useState(false)
  const { renew, busy, problem } = useRenewing(homeroom.homeroomId)
  const code = recallClassCode(homeroom.homeroomId, invitation)
  useProblemToast(asking ? null : problem)
  const renewed = async () => {
    if (await renew()) setAsking(false)
  }
  return (
    <Card title="班级码" aside={invitation === null ? '没有' : (sayTimeLeft(invitation.expiresAt, now) ?? '已过期')}>
      {invitation !== null && code !== null ? (
        <ClassCodeShown homeroom={homeroom} code={code} expiresAt={invitation.expiresAt} />
      ) : null}
      <View className="stack">
        {code === null ? <View className="type-sub ink-2">{sayAbsence(invitation !== null)}</View> : null}
        <ButtonColumn>
          {invitation === null ? (
            <ActionButton text="生成班级码" icon="plus" busy={busy} onTap={() => void renewed()} />
          ) : (
            <ActionButton text="换一个新码" icon="refresh" kind="plain" onTap={() => setAsking(true)} />
          )}
        </ButtonColumn>
      </View>
      <RenewSheet
        open={asking}
        busy={busy}
        problem={problem}
        onRenew={() => void renewed()}
        onClose={() => setAsking(false)}
      />
    </Card>
  )
}

function sayAbsence(exists: boolean): string {
  return exists
    ? '有一个码在用，只有生成它的手机看得到。要再发给家长，换一个新的。'
    : '名册里没有手机号的家长，用班级码申请进来，由你确认。'
}

/** One key for one wish: a lost answer asked for again brings the same code. */
function useRenewing(homeroomId: string) {
  const { ask, busy, problem } = useConfirmedWrite('identity.renewHomeroomCode', '正在生成')
  const key = useRef<string | null>(null)
  const renew = async (): Promise<boolean> => {
    key.current ??= await makeRequestKey()
    const made = await ask({ homeroomId, requestKey: key.current })
    if (made === null) return false
    key.current = null
    keepClassCode(homeroomId, made)
    return true
  }
  return { renew, busy, problem }
}
