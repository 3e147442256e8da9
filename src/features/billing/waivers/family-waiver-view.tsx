// The family's waiver page: what it is, who sees it, applying, progress and outcome.

import { useAction } from '@src/api/hooks/use-action'
import { CATEGORY_TEXTS, sayRate, WAIVER_STATE_TEXTS, waiverTexts } from '@src/features/billing/waivers/waiver-texts'
import { AskSchool } from '@src/features/identity/families/ask-school'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import type { FamilyApplication, FamilyWaiver } from './answers'
import { FamilyWaiverForm } from './family-waiver-form'
import { FamilyWaiverGranted } from './family-waiver-granted'
import { FamilyWaiverProgress } from './family-waiver-progress'

export function FamilyWaiverView({ pupilId }: { readonly pupilId: string }) {
  const state = useAction('billing.getWaiver', { pupilId })
  return <AsyncView<'billing.getWaiver'> state={state}>{(waiver) => <Relief waiver={waiver} />}</AsyncView>
}

function Relief({ waiver }: { readonly waiver: FamilyWaiver }) {
  const { pupil, termName, rates, earlier } = waiver
  if (termName === null) return <PlainState drawing="bag" {...waiverTexts.noPlan} />
  if (rates.length === 0)
    return (
      <PlainState drawing="bag" {...waiverTexts.noRates}>
        <AskSchool pupilId={pupil.pupilId} />
      </PlainState>
    )
  return (
    <View className="stack">
      <View>
        <View className="type-note ink-3">{`${pupil.name}，${termName}`}</View>
        <View className="type-sub ink-2">{waiverTexts.what}</View>
      </View>
      <Notice icon="lock">{waiverTexts.whoSees}</Notice>
      <Standing waiver={waiver} />
      <Earlier earlier={earlier} />
    </View>
  )
}

function Standing({ waiver }: { readonly waiver: FamilyWaiver }) {
  const { application, pupil } = waiver
  if (application === null) {
    return (
      <>
        <Renewal waiver={waiver} />
        <FamilyWaiverForm waiver={waiver} submit="交给学校审核" />
      </>
    )
  }
  switch (application.state) {
    case 'APPLIED':
    case 'SYSTEM_MATCHED':
    case 'SCHOOL_REVIEW':
      return <FamilyWaiverProgress pupilId={pupil.pupilId} application={application} />
    case 'APPROVED':
    case 'EXPIRED':
    case 'REVOKING':
      return <FamilyWaiverGranted waiver={waiver} application={application} />
    case 'RETURNED':
      return (
        <>
          <Said title="学校请你补一补" application={application} tone="warn" />
          <FamilyWaiverForm waiver={waiver} submit="补交给学校" chosen={application.category} />
        </>
      )
    case 'REVOKED':
      return (
        <>
          <Said title="学校批错了，减免收回" application={application} tone="warn" />
          <FamilyWaiverForm waiver={waiver} submit="再交一次" />
        </>
      )
    case 'REJECTED':
      return (
        <>
          <Said title="这次没有批准" application={application} tone="plain" />
          <FamilyWaiverForm waiver={waiver} submit="再交一次" />
        </>
      )
  }
}

interface SaidProps {
  readonly title: string
  readonly application: FamilyApplication
  readonly tone: 'warn' | 'plain'
}

function Said({ title, application: { category, explanation }, tone }: SaidProps) {
  return (
    <Notice tone={tone}>
      <View className="strong">{title}</View>
      <View>{explanation ?? ''}</View>
      <View className="type-note">{`上次选的是「${CATEGORY_TEXTS[category].title}」。`}</View>
    </Notice>
  )
}

/** Circumstances that did not change still need this term's paper: what was granted before decides nothing. */
function Renewal({ waiver: { earlier } }: { readonly waiver: FamilyWaiver }) {
  const last = earlier.find(({ grant }) => grant !== null)
  if (last === undefined) return null
  return (
    <Notice tone="info">
      {`${last.termName}按「${CATEGORY_TEXTS[last.category].title}」批准过。情况没变的话，还选这一类，拍一份现在有效的证明。`}
    </Notice>
  )
}

function Earlier({ earlier }: Pick<FamilyWaiver, 'earlier'>) {
  if (earlier.length === 0) return null
  return (
    <Card kind="list" title="以前的学期">
      {earlier.map(({ applicationId, termName, category, state, grant }) => (
        <ListRow
          key={applicationId}
          title={termName}
          note={
            grant ? `${CATEGORY_TEXTS[category].title}，${sayRate(grant.basisPoints)}` : CATEGORY_TEXTS[category].title
          }
          end={<Tag tone={WAIVER_STATE_TEXTS[state].tone}>{WAIVER_STATE_TEXTS[state].word}</Tag>}
        />
      ))}
    </Card>
  )
}
