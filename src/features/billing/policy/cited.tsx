// The document a value comes from, shown under the value; invented values are marked.
import type { Source } from '@domain/billing/policy/source'
import { saySource } from '@src/features/billing/policy/say-pack'
import { View } from '@tarojs/components'
import './cited.css'
import { DemonstrationTag } from './demonstration-tag'

export function Cited({ source }: { readonly source: Source }) {
  return (
    <View className="cited">
      {source.demonstration ? <DemonstrationTag /> : null}
      {saySource(source)}
    </View>
  )
}
