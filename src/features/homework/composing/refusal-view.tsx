// Not handed in: how far over it is, the colleagues' items it meets, three ways out; all is kept.
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { Screen } from '@src/ui/layout/screen'
import { View } from '@tarojs/components'
import type { ClassResult } from '../items/answers'
import { joinEvening } from '../items/say-evening'
import { FieldFault } from './field-fault'
import { OverLimit } from './over-limit'
import type { RefusalProps } from './refusal-props'
import { ReleasedAlready } from './released-already'
import { isIn } from './sent'

export function RefusalView(props: RefusalProps) {
  const { posting, results, handing, onBack } = props
  const refused = results.filter((each) => !isIn(each))
  return (
    <Screen
      title="布置作业"
      back
      footer={
        <View className="homework-foot">
          <ActionButton text="回去改" kind="plain" onTap={onBack} />
          <ActionButton text="超了，不能发" blocked="超了，不能发" onTap={() => undefined} />
        </View>
      }
    >
      <View className="stack">
        {results.filter(isIn).map(({ result, date }) => (
          <Notice key={result.homeroomId} tone="done">
            {`${joinEvening(result.name, date, posting.today)}的交上去了。`}
          </Notice>
        ))}
        {refused.map(({ result }) => (
          <Refused key={result.homeroomId} {...props} result={result} />
        ))}
        <WriteProblem problem={handing.problem} />
        {Object.entries(handing.faults).map(([field, text]) => (
          <FieldFault key={field} text={text} />
        ))}
      </View>
    </Screen>
  )
}

function Refused(props: RefusalProps & { readonly result: ClassResult }) {
  const { result } = props
  if (result.refusal !== null) return <OverLimit {...props} refusal={result.refusal} />
  if (result.outcome === 'DAY_RELEASED') return <ReleasedAlready {...props} />
  return (
    <Notice tone="danger">{`${result.name}放得下，但这个走班的另一个班放不下，就一个班都没交。你写的都留着。`}</Notice>
  )
}
