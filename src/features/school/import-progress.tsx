// Owns what a clerk sees while the workbook goes up and is read.
import { importTexts } from '@src/texts/import-texts'
import { Card } from '@src/ui/card'
import { Meter } from '@src/ui/meter'
import { View } from '@tarojs/components'
import type { ImportStep } from './import-step'

interface ImportProgressProps {
  readonly step: Extract<ImportStep, { readonly step: 'uploading' | 'reading' }>
}

export function ImportProgress({ step }: ImportProgressProps) {
  const share = step.step === 'uploading' ? step.share : 1
  const words = step.step === 'uploading' ? importTexts.uploading(Math.round(share * 100)) : importTexts.reading
  return (
    <Card title={step.file.name}>
      <View role="status" aria-live="polite">
        <View className="type-sub ink-2">{words}</View>
        <View className="gap-top">
          <Meter value={share} max={1} thin={false} label={words} />
        </View>
        <View className="type-note ink-3 gap-top">{importTexts.readingHint}</View>
      </View>
    </Card>
  )
}
