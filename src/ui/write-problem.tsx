// Owns why a write did not work, said right above the button it was tapped with.
import type { CallError } from '@src/api/call-error'
import { sayError } from '@src/texts/error-texts'
import { writeErrorTexts } from '@src/texts/write-texts'
import { View } from '@tarojs/components'
import { Notice } from './notice'
import { spoken } from './spoken'

export function WriteProblem({ problem }: { readonly problem: CallError | null }) {
  if (!problem) return null
  const { title, hint } = sayError(problem, writeErrorTexts)
  return (
    <View {...spoken({ role: 'status', live: 'polite' })}>
      <Notice tone="danger">
        <View className="strong">{title}</View>
        <View>{hint}</View>
      </Notice>
    </View>
  )
}
