// The form to apply for a waiver: category, photos of the proof, and what submitting means.
import type { HardshipCategory } from '@domain/billing/policy/hardship-categories'
import { MOST_EVIDENCE } from '@domain/billing/waivers/waiver-record'
import { CATEGORY_TEXTS, sayRate, waiverTexts } from '@src/features/billing/waivers/waiver-texts'
import { materialsConsentText, materialsTexts } from '@src/features/privacy/consents/materials-consent-texts'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { Agreement } from '@src/ui/controls/agreement'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { ChoiceCards } from '@src/ui/controls/choice-cards'
import { ImagePicker } from '@src/ui/controls/image-picker'
import { Notice } from '@src/ui/feedback/notice'
import { useToast } from '@src/ui/feedback/toast'
import { Card } from '@src/ui/layout/card'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { FamilyWaiver } from './answers'
import { useApplying } from './use-applying'

interface FamilyWaiverFormProps {
  readonly waiver: FamilyWaiver
  /** 交给学校审核, or 补交给学校 the second time. */
  readonly submit: string
  /** What the family chose the last time. */
  readonly chosen?: HardshipCategory
}

export function FamilyWaiverForm({ waiver, submit, chosen }: FamilyWaiverFormProps) {
  const [category, setCategory] = useState<HardshipCategory | null>(chosen ?? null)
  const [photos, setPhotos] = useState<readonly string[]>([])
  const [ticked, setTicked] = useState(false)
  const [asking, setAsking] = useState(false)
  const words = materialsConsentText(waiver.consentVersion, waiver.pupil.name)
  if (words === null) return <Notice tone="warn">{materialsTexts.outdated}</Notice>
  const blocked = blockOf({ category, photos, ticked })
  return (
    <View className="stack">
      <View className="type-head">属于哪一类</View>
      <ChoiceCards<HardshipCategory>
        label="属于哪一类"
        options={waiver.rates.map((rate) => ({
          value: rate.category,
          title: CATEGORY_TEXTS[rate.category].title,
          note: sayRate(rate.basisPoints),
        }))}
        value={category}
        onChange={setCategory}
      />
      <Card title="证明的照片" aside={`1–${MOST_EVIDENCE} 张`}>
        <View className="stack">
          <View className="type-sub ink-2">
            {category === null ? '选好上面一类，再拍证明。' : `拍清楚：${CATEGORY_TEXTS[category].paper}。`}
          </View>
          <ImagePicker images={photos} most={MOST_EVIDENCE} onChange={setPhotos} />
          <View className="type-note ink-3">{waiverTexts.kept}</View>
        </View>
      </Card>
      <Agreement checked={ticked} onChange={setTicked}>
        {words}
      </Agreement>
      <ButtonColumn>
        <ActionButton text={submit} blocked={blocked} onTap={() => setAsking(true)} />
      </ButtonColumn>
      {asking && category !== null ? (
        <HandIn waiver={waiver} category={category} photos={photos} submit={submit} onClose={() => setAsking(false)} />
      ) : null}
    </View>
  )
}

interface Filled {
  readonly category: HardshipCategory | null
  readonly photos: readonly string[]
  readonly ticked: boolean
}

/** The first thing that is missing, from the top of the form. */
function blockOf({ category, photos, ticked }: Filled): string | undefined {
  if (category === null) return '先选一类'
  if (photos.length === 0) return '还差证明的照片'
  return ticked ? undefined : materialsTexts.blocked
}

interface HandInProps extends FamilyWaiverFormProps {
  readonly category: HardshipCategory
  readonly photos: readonly string[]
  readonly onClose: () => void
}

function HandIn({ waiver, category, photos, submit, onClose }: HandInProps) {
  const { pupil, consentVersion } = waiver
  const { handIn, busy, problem } = useApplying()
  const show = useToast((state) => state.show)
  const send = async () => {
    if (!(await handIn({ pupilId: pupil.pupilId, category, photos, consentVersion }))) return
    onClose()
    show({ text: '交上去了，有结果会通知你' })
  }
  return (
    <Sheet
      open
      title={`${submit}？`}
      consequence={`学校管理员会看到「${CATEGORY_TEXTS[category].title}」和 ${photos.length} 张照片，用来审核减免。有结果以前，你可以随时撤回。`}
      confirm={submit}
      cancel="再看看"
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void send()}
      onCancel={onClose}
    />
  )
}
