// A school's published term accounts for families: income, spending and what is left.

import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import { AskSchool } from '@src/features/identity/families/ask-school'
import { useChosenTerm } from '@src/navigation/use-chosen-term'
import { saySavedAt } from '@src/texts/say-date'
import { TermPicker } from '@src/ui/controls/term-picker'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { Money } from '@src/ui/marks/money'
import { View } from '@tarojs/components'
import { SpendingCard } from './spending-card'
import { SumRow } from './sum-row'

type Publication = NonNullable<ActionOutput<'billing.getPublication'>['publication']>

export function FamilyPublicationView({ pupilId }: { readonly pupilId: string }) {
  const { planId, choose } = useChosenTerm(pupilId)
  const state = useAction('billing.getPublication', { pupilId, planId })
  return (
    <AsyncView<'billing.getPublication'> state={state}>
      {({ schoolName, publication, terms }) =>
        publication === null ? (
          <PlainState
            drawing="lamp"
            title="还没有公布"
            hint="每学期结束，学校结账以后会在这里公布：收了多少，花在哪里。"
          />
        ) : (
          <View className="stack">
            <TermPicker terms={terms} value={publication.planId} onChange={choose} />
            <Published schoolName={schoolName} publication={publication} />
            <AskSchool pupilId={pupilId} />
          </View>
        )
      }
    </AsyncView>
  )
}

interface PublishedProps {
  readonly schoolName: string
  readonly publication: Publication
}

function Published({ schoolName, publication }: PublishedProps) {
  const { termName, publishedAt, collectedFen, governmentFen, subsidyFen, incomeFen, spending, leftFen } = publication
  return (
    <View className="stack">
      <View>
        <View className="type-note ink-3">{`${schoolName}，${termName}，全校共有`}</View>
        <Money fen={incomeFen} size="display" />
      </View>
      <Card title="钱从哪里来" aside="元">
        <SumRow name="家长缴的费，退的已扣" fen={collectedFen} />
        {governmentFen === 0 ? null : <SumRow name="政府补贴" fen={governmentFen} />}
        {subsidyFen === 0 ? null : <SumRow name="小规模学校补助" fen={subsidyFen} />}
      </Card>
      <SpendingCard spending={spending} incomeFen={incomeFen} leftFen={leftFen} />
      <Notice tone="info">
        {`${saySavedAt(publishedAt)} 公布。教师课酬按上了、签过字的课算；学校的教室和水电没有算在里面。有疑问，打电话问学校。`}
      </Notice>
    </View>
  )
}
