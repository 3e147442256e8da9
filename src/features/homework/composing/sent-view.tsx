// Handed in: where it stands in each class, and what happens next.
import { goBack, goTo } from '@src/navigation/app-routes'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Screen } from '@src/ui/layout/screen'
import { Steps } from '@src/ui/marks/steps'
import { View } from '@tarojs/components'
import type { Posting } from '../items/answers'
import { stepsOf } from '../items/item-steps'
import { joinEvening } from '../items/say-evening'
import { StateTag } from '../items/state-tag'
import type { Sent } from './sent'

interface SentViewProps {
  readonly posting: Posting
  readonly results: readonly Sent[]
  readonly edits: boolean
}

export function SentView({ posting, results, edits }: SentViewProps) {
  const first = results.find(({ result }) => result.item !== null)?.result.item ?? null
  return (
    <Screen title={edits ? '改作业' : '布置作业'} back>
      <View className="stack">
        <View className="type-title">{edits ? '改好了' : '交上去了'}</View>
        {results.map((sent) => (
          <ClassLine key={sent.result.homeroomId} sent={sent} today={posting.today} />
        ))}
        {first ? (
          <Card title="接下来">
            <Steps steps={stepsOf(first)} />
          </Card>
        ) : null}
        <Notice>家长看到以前都能改、能撤；撤了，分钟马上让给别的学科。</Notice>
        <ButtonColumn>
          <ActionButton text="回作业" onTap={() => goBack()} />
        </ButtonColumn>
      </View>
    </Screen>
  )
}

function ClassLine({ sent, today }: { readonly sent: Sent; readonly today: string }) {
  const { result, date } = sent
  const { homeroomId, name, item, left, cap } = result
  const open = item === null ? undefined : () => goTo('homeworkItem', { homeroomId, date, itemId: item.itemId })
  return (
    <Card kind="list">
      <ListRow
        title={joinEvening(name, date, today)}
        note={cap === 0 ? '不留书面的回家作业' : `还能留 ${Math.max(0, left)} 分钟`}
        end={item ? <StateTag state={item.state} /> : null}
        onTap={open}
      />
    </Card>
  )
}
