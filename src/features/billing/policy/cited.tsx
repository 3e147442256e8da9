// Owns the document a value comes from, beneath the value; an invented one is marked.
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
