// Reviews one waiver application: pupil, category, photos, the effect of approval, the decision.
import { useAction } from '@src/api/hooks/use-action'
import { EvidencePhotos } from '@src/features/billing/waivers/evidence-photos'
import {
  CATEGORY_TEXTS,
  DEED_TEXTS,
  sayRate,
  sayWaiverSource,
  WAIVER_STATE_TEXTS,
  waiverTexts,
} from '@src/features/billing/waivers/waiver-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayDate, saySavedAt } from '@src/texts/say-date'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import type { ReviewedWaiver } from './answers'
import { SchoolWaiverDecisions } from './school-waiver-decisions'
import { SchoolWaiverRevoking } from './school-waiver-revoking'

export function SchoolWaiverReview({ applicationId }: { readonly applicationId: string }) {
  const state = useAction('billing.getWaiverApplication', { applicationId })
  return (
    <AsyncView<'billing.getWaiverApplication'> state={state} texts={staffErrorTexts}>
      {(answer) => <Reviewed reviewed={answer} />}
    </AsyncView>
  )
}

const OPEN: readonly string[] = ['APPLIED', 'SYSTEM_MATCHED', 'SCHOOL_REVIEW']

function Reviewed({ reviewed }: { readonly reviewed: ReviewedWaiver }) {
  const { pupil, application, mayDecide } = reviewed
  const { word, tone } = WAIVER_STATE_TEXTS[application.state]
  const isOpen = OPEN.includes(application.state)
  return (
    <View className="stack">
      <View className="line-between">
        <View>
          <View className="type-title">{pupil.name}</View>
          <View className="type-note ink-3">{`${pupil.homeroomName}，${application.termName}`}</View>
        </View>
        <Tag tone={tone}>{word}</Tag>
      </View>
      <Evidence reviewed={reviewed} />
      {isOpen ? <Effect reviewed={reviewed} /> : <Outcome reviewed={reviewed} />}
      <Card kind="list" title="经过">
        {application.history.map(({ type, at, byMe }) => (
          <ListRow key={`${type}-${at}`} title={DEED_TEXTS[type]} note={`${saySavedAt(at)}${byMe ? '，我' : ''}`} />
        ))}
      </Card>
      {isOpen && mayDecide ? <SchoolWaiverDecisions reviewed={reviewed} /> : null}
      {mayDecide ? <SchoolWaiverRevoking reviewed={reviewed} /> : null}
      {isOpen && !mayDecide ? <Notice tone="warn">{waiverTexts.ownFamily}</Notice> : null}
    </View>
  )
}

function Evidence({ reviewed: { application } }: { readonly reviewed: ReviewedWaiver }) {
  const { applicationId, category, evidence } = application
  const { title, paper } = CATEGORY_TEXTS[category]
  return (
    <Card title={title} aside={evidence === 0 ? '区里名单' : `${evidence} 张照片`}>
      <View className="stack">
        <View className="type-sub ink-2">
          {evidence === 0 ? '区里导入的名单上有，没有照片。按学校掌握的情况核对。' : `要看清：${paper}。`}
        </View>
        {evidence === 0 ? null : <EvidencePhotos applicationId={applicationId} count={evidence} />}
      </View>
    </Card>
  )
}

function Effect({ reviewed: { rate, wouldCountFrom, termUntil } }: { readonly reviewed: ReviewedWaiver }) {
  if (rate === null) return <Notice tone="warn">收费文件没有写到这一类，不能批准。可以退回，请家长换一类。</Notice>
  return (
    <Card title="批准以后" aside={sayRate(rate.basisPoints)}>
      <View className="type-sub ink-2">
        {`从 ${sayDate(wouldCountFrom)}算到 ${sayDate(termUntil)}，多缴的差额退给家长。耗材照常。`}
      </View>
      <View className="type-note ink-3">{`依据：${sayWaiverSource(rate.source)}`}</View>
    </Card>
  )
}

function Outcome({ reviewed: { application } }: { readonly reviewed: ReviewedWaiver }) {
  const { grant, explanation } = application
  if (grant === null) return <Notice>{explanation ?? ''}</Notice>
  return (
    <Card title={sayRate(grant.basisPoints)} aside={`${sayDate(grant.from)}–${sayDate(grant.until)}`}>
      <View className="type-note ink-3">{`依据：${sayWaiverSource(grant.source)}`}</View>
    </Card>
  )
}
