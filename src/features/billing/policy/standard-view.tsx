// A fee policy for families and schools: dates and scope, changes, numbers and documents.

import type { ActionInput, ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import { sayPackDates, sayPackPlaces } from '@src/features/billing/policy/say-pack'
import { standardTexts } from '@src/features/billing/policy/standard-texts'
import { AskSchool } from '@src/features/identity/families/ask-school'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { PolicyChanges } from './policy-changes'
import { PolicyValues } from './policy-values'

export function StandardView({ of }: { readonly of: ActionInput<'billing.getFeeStandard'> }) {
  const state = useAction('billing.getFeeStandard', of)
  return <AsyncView<'billing.getFeeStandard'> state={state}>{(answer) => <Standard answer={answer} />}</AsyncView>
}

function Standard({ answer }: { readonly answer: ActionOutput<'billing.getFeeStandard'> }) {
  const { pack, values, before, changes } = answer
  const hasInvented = values.some(({ source }) => source.demonstration)
  return (
    <View className="stack">
      <View>
        <View className="line">
          <View className="type-title">{pack.name}</View>
          {pack.isExample ? <Tag icon="document">示例</Tag> : null}
        </View>
        <View className="type-note ink-2">{`第 ${pack.version} 版，${sayPackPlaces(pack)}`}</View>
        <View className="type-note ink-2">{sayPackDates(pack)}</View>
      </View>
      <Notice tone="info">
        <View>{pack.isExample ? standardTexts.elsewhere : standardTexts.whatItIs}</View>
        {hasInvented ? <View>{standardTexts.invented}</View> : null}
      </Notice>
      {before === null ? null : <PolicyChanges before={before} changes={changes} />}
      <PolicyValues values={values} />
      <View className="type-note ink-3">{standardTexts.askSchool}</View>
      <AskSchool />
    </View>
  )
}
