// Each role this officer may hold: held, waiting for a colleague, or to be founded.
import type { KeyRole } from '@domain/complaints/envelopes/grant-role'
import { ActionButton } from '@src/ui/controls/action-button'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import type { KeysProps } from './keys-props'
import { ROLE_WORDS } from './role-texts'

export function RoleEntries({ office, list, device, setup }: KeysProps) {
  const held = (role: KeyRole) => device.ring?.roles.some((key) => key.role === role && key.isCurrent) === true
  const isFounded = (role: KeyRole) => list.keys.some((key) => key.role === role && key.isCurrent)
  const isCustody = list.mode === 'CUSTODY'
  return (
    <View>
      {office.mayHold.map((role) => (
        <View key={role} className="key-person">
          <View className="strong">{ROLE_WORDS[role]}</View>
          {held(role) ? (
            <Tag tone="done" icon="check">
              配好了
            </Tag>
          ) : isCustody ? (
            <ActionButton
              text="领用"
              size="small"
              kind="soft"
              busy={setup.busy}
              onTap={() => void setup.takeCustody(role)}
            />
          ) : isFounded(role) ? (
            <Tag tone="warn" icon="clock">
              等同事放行
            </Tag>
          ) : (
            <ActionButton
              text="建这把钥匙"
              size="small"
              kind="soft"
              label={`建${ROLE_WORDS[role]}的钥匙`}
              busy={setup.busy}
              onTap={() => void setup.found(role)}
            />
          )}
        </View>
      ))}
    </View>
  )
}
