// Who can open complaints now, by role, and what each role's key lacks.
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import type { KeyList } from './answers'
import { LACKING_WORDS, ROLE_WORDS } from './role-texts'

export function KeyHolders({ list }: { readonly list: KeyList }) {
  const current = list.keys.filter(({ isCurrent }) => isCurrent)
  if (current.length === 0) return <View className="type-sub ink-2">还没有人。建好第一把，再请同事来。</View>
  return (
    <View>
      {current.map((key) => (
        <View key={key.keyId} className="key-person">
          <View>
            <View className="strong">{ROLE_WORDS[key.role]}</View>
            <View className="type-note ink-3">{[...new Set(key.members.map(({ name }) => name))].join('、')}</View>
          </View>
          {key.lacking[0] ? (
            <Tag tone="warn" icon="warn">
              {LACKING_WORDS[key.lacking[0]]}
            </Tag>
          ) : (
            <Tag tone="done" icon="check">
              齐了
            </Tag>
          )}
        </View>
      ))}
      <View className="type-note ink-3">举报的是受理人自己，走督导那一把</View>
    </View>
  )
}
