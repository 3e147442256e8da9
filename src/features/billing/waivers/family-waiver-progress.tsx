// How far a waiver application is: what was submitted, who reviews it, what comes next; withdrawal.

import { CATEGORY_TEXTS } from '@src/features/billing/waivers/waiver-texts'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { saySavedAt } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Card } from '@src/ui/layout/card'
import { Sheet } from '@src/ui/layout/sheet'
import { type Step, Steps } from '@src/ui/marks/steps'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { FamilyApplication } from './answers'
import { EvidencePhotos } from './evidence-photos'

interface FamilyWaiverProgressProps {
  readonly pupilId: string
  readonly application: FamilyApplication
}

export function FamilyWaiverProgress({ pupilId, application }: FamilyWaiverProgressProps) {
  const [asking, setAsking] = useState(false)
  return (
    <View className="stack">
      <Card title="办到哪一步">
        <Steps steps={stepsOf(application)} />
      </Card>
      <HandedIn application={application} />
      <ButtonColumn>
        <ActionButton kind="plain" text="撤回申请" onTap={() => setAsking(true)} />
      </ButtonColumn>
      {asking ? <TakeBack pupilId={pupilId} onClose={() => setAsking(false)} /> : null}
    </View>
  )
}

/** What the family itself handed in, to look at again. */
export function HandedIn({ application }: Pick<FamilyWaiverProgressProps, 'application'>) {
  const { applicationId, category, evidence, history } = application
  const wasListed = history.every(({ type }) => type !== 'APPLY')
  return (
    <Card
      title={CATEGORY_TEXTS[category].title}
      aside={evidence > 0 ? `${evidence} 张照片` : wasListed ? '不用照片' : ''}
    >
      {evidence === 0 ? (
        <View className="type-sub ink-2">{wasListed ? '区里的名单上有，不用再交证明。' : '照片已经删除。'}</View>
      ) : (
        <EvidencePhotos applicationId={applicationId} count={evidence} />
      )}
    </Card>
  )
}

export function stepsOf({ state, history }: FamilyApplication): readonly Step[] {
  const begun = history.filter(({ type }) => type === 'APPLY' || type === 'MATCH').at(-1)
  const taken = history.filter(({ type }) => type === 'TAKE_UP').at(-1)
  const isTaken = state === 'SCHOOL_REVIEW'
  return [
    {
      title: begun?.type === 'MATCH' ? '区里名单上有' : '交给学校',
      state: 'done',
      ...(begun ? { when: saySavedAt(begun.at) } : {}),
    },
    {
      title: '学校审核',
      note: isTaken ? '学校已经在看' : '学校会按先后来看',
      state: 'now',
      ...(isTaken && taken ? { when: saySavedAt(taken.at) } : {}),
    },
    { title: '有结果', note: '会通知你，到这里看', state: 'later' },
  ]
}

function TakeBack({ pupilId, onClose }: { readonly pupilId: string; readonly onClose: () => void }) {
  const { ask, busy, problem } = useConfirmedWrite('billing.cancelWaiverApplication', '正在撤回')
  const show = useToast((state) => state.show)
  const takeBack = async () => {
    if ((await ask({ pupilId })) === null) return
    onClose()
    show({ text: '撤回了，照片也删了' })
  }
  return (
    <Sheet
      open
      danger
      title="撤回申请？"
      consequence="这份申请和照片马上删除，学校不再审核。以后还可以再申请。"
      confirm="撤回申请"
      cancel="不撤回"
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void takeBack()}
      onCancel={onClose}
    />
  )
}
