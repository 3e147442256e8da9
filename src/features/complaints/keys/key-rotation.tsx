// Puts a new key, made on this device, in a role's place; colleagues who stay are let in after.
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { KeyList } from './answers'
import type { RingKey } from './device-ring'
import { ROLE_WORDS } from './role-texts'
import type { KeySetup } from './use-key-setup'

interface KeyRotationProps {
  readonly ringKey: RingKey
  readonly list: KeyList
  readonly setup: KeySetup
}

export function KeyRotation({ ringKey: { role, keyId }, list, setup }: KeyRotationProps) {
  const [isAsking, setAsking] = useState(false)
  const show = useToast((state) => state.show)
  const key = list.keys.find((each) => each.keyId === keyId)
  const others = key?.members.filter(({ personId }) => personId !== list.me.personId).map(({ name }) => name) ?? []
  const change = async () => {
    if (!(await setup.found(role))) return
    setAsking(false)
    show({ text: '换好了。印新的岗位卡，再放行留下的同事' })
  }
  return (
    <View className="type-sub ink-2">
      <View>以后的举报用新钥匙封，旧钥匙的人打不开。以前的照旧看得到，旧卡别扔。</View>
      {role === 'INTAKE' || role === 'INTAKE_ALT' ? (
        <View>家长手机里认的是这一版小程序带的钥匙：新来的仍封给旧的那把，发了新版才换过来。</View>
      ) : null}
      <View className="key-step-act">
        <ActionButton text={`换${ROLE_WORDS[role]}的钥匙`} kind="soft" size="small" onTap={() => setAsking(true)} />
      </View>
      <Sheet
        open={isAsking}
        title={`换${ROLE_WORDS[role]}的钥匙`}
        consequence={sayConsequence(others)}
        confirm="换"
        cancel="先不换"
        busy={setup.busy}
        onConfirm={() => void change()}
        onCancel={() => setAsking(false)}
      />
    </View>
  )
}

function sayConsequence(others: readonly string[]): string {
  if (others.length === 0) return '换完只有你一个人有新钥匙。印新卡进保险柜，再放行第二个人。'
  return `换完只有你有新钥匙。${others.join('、')}要由你逐个核对指纹放行；不再办的人，不放行就行。新卡要重新进保险柜。`
}
