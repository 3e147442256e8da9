// What everybody may see of handled complaints: sums, overdue ones, reviewed examples undated.
import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import { sayDate } from '@src/texts/say-date'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { FigureStrip } from '@src/ui/marks/figure-strip'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { ResultBars } from './result-bars'
import { RESULT_GROUP_WORDS, RESULT_NOTES, TOPIC_WORDS } from './result-texts'
import { RESULT_WORDS } from './result-words'

type Answer = ActionOutput<'complaints.getResults'>

export function PublicResults() {
  const state = useAction('complaints.getResults', {})
  return <AsyncView<'complaints.getResults'> state={state}>{(answer) => <Results answer={answer} />}</AsyncView>
}

function Results({ answer }: { readonly answer: Answer }) {
  const { sums, overdue, examples } = answer
  if (sums === null) {
    return (
      <PlainState
        drawing="kite"
        title="还没有公布"
        hint={`办结满 5 件才公布，太少会让人猜到是谁。现在超期 ${overdue} 件。`}
      />
    )
  }
  return (
    <View className="stack">
      <Published answer={answer} closed={sums.closed} />
      <Sums sums={sums} />
      <Examples examples={examples} />
    </View>
  )
}

function Published({ answer, closed }: { readonly answer: Answer; readonly closed: number }) {
  const { overdue, onTime, districtName, publishedOn } = answer
  return (
    <>
      <View>
        <View className="type-title">办结 {closed} 件</View>
        <View className="type-note ink-3">
          {districtName}教育局，{publishedOn === null ? '' : sayDate(publishedOn)}公布，不写举报日期和举报人
        </View>
      </View>
      <FigureStrip
        figures={[
          { value: onTime, word: '按时办的' },
          { value: overdue, word: '超期，督办中', tone: overdue > 0 ? 'danger' : 'ink' },
          { value: Math.round((100 * onTime) / closed), word: '办结的按时率，%' },
        ]}
      />
    </>
  )
}

/** Small counts are merged before they come here. */
function Sums({ sums }: { readonly sums: NonNullable<Answer['sums']> }) {
  return (
    <>
      <Card title="查下来怎样">
        <ResultBars
          total={sums.closed}
          bars={sums.byResult.map(({ group, count }) => ({ word: RESULT_GROUP_WORDS[group], count }))}
        />
        <View className="type-note ink-3">
          {sums.byResult.flatMap(({ group }) => RESULT_NOTES[group] ?? []).join('；')}
        </View>
      </Card>
      <Card title="举报的是什么">
        <ResultBars
          total={sums.closed}
          bars={sums.byTopic.map(({ group, count }) => ({ word: TOPIC_WORDS[group], count }))}
        />
        <View className="type-note ink-3">少于 5 件的类并在一起，按街道的不公布</View>
      </Card>
    </>
  )
}

const isProven = ({ result }: Answer['examples'][number]) => result !== 'NOT_PROVEN' && result !== 'CANNOT_VERIFY'

function Examples({ examples }: Pick<Answer, 'examples'>) {
  return (
    <>
      {examples.length > 0 ? <View className="type-head">审过的 {examples.length} 个例子</View> : null}
      {examples.map((example) => (
        <Card key={`${example.title}${example.text}`}>
          <View className="line-between">
            <View className="type-body strong">{example.title}</View>
            <Tag tone={isProven(example) ? 'done' : 'plain'} {...(isProven(example) ? { icon: 'check' as const } : {})}>
              {RESULT_WORDS[example.result]}
            </Tag>
          </View>
          <View className="type-sub ink-2">{example.text}</View>
        </Card>
      ))}
    </>
  )
}
