// Says why a write failed, right above the button that sent it.
import type { CallError } from '@src/api/failures/call-error'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { View } from '@tarojs/components'
import { spoken } from '../basics/spoken'
import { Notice } from './notice'

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
