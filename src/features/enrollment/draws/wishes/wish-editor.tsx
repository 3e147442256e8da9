// Ranks a child's wishes: the list, limits, brothers and sisters, more courses, saving.
import { useAddress } from '@src/navigation/app-address'
import { goTo } from '@src/navigation/app-routes'
import { sayDate } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PublicDraw, WishForm, WishingChild } from '../answers'
import { DrawRules } from '../draw-rules'
import { SaveBar } from './save-bar'
import { TogetherCard } from './together-card'
import { WishAdding } from './wish-adding'
import { added, draftOf, limited, type WishDraft } from './wish-draft'
import { WishLimits } from './wish-limits'
import { WishList } from './wish-list'
import { REFUSALS, saySavedBy } from './wish-texts'
import './wishes.css'

interface WishEditorProps {
  readonly form: WishForm
  readonly draw: PublicDraw
  readonly child: WishingChild
}

export function WishEditor({ form, draw, child }: WishEditorProps) {
  const { courseId } = useAddress()
  const [draft, setDraft] = useState(() => beginningWith(form, child, courseId))
  const { pupilId } = child.pupil
  const own = draft.children.find((one) => one.pupilId === pupilId)
  if (own === undefined) return null
  if (child.refusal !== null) return <Refused child={child} refusal={child.refusal} />
  const more = form.courses.filter((one) => child.fitting.includes(one.courseId) && !own.wishes.includes(one.courseId))
  return (
    <View className="stack">
      <Ranked form={form} draw={draw} child={child} draft={draft} onChange={setDraft} />
      <TogetherCard
        draft={draft}
        child={child}
        siblings={form.children.filter(({ pupil }) => pupil.pupilId !== pupilId)}
        courses={form.courses}
        onChange={setDraft}
      />
      <WishLimits
        atMost={own.atMost}
        most={draw.atMost}
        onChange={(atMost) => setDraft(limited(draft, pupilId, atMost))}
      />
      <WishAdding
        courses={more}
        wished={own.wishes.length}
        onAdd={(wished) => setDraft(added(draft, { pupilId, courseId: wished }))}
      />
      <DrawRules draw={draw} />
      <SaveBar form={form} draft={draft} closesOn={draw.closesOn} />
    </View>
  )
}

interface RankedProps extends WishEditorProps {
  readonly draft: WishDraft
  readonly onChange: (draft: WishDraft) => void
}

function Ranked({ form, draw, child, draft, onChange }: RankedProps) {
  const wished = draft.children.find(({ pupilId }) => pupilId === child.pupil.pupilId)?.wishes.length ?? 0
  return (
    <>
      <View className="line-between">
        <View className="type-head">{`志愿 ${wished} 个`}</View>
        <View className="type-note wish-deadline">{`${sayDate(draw.closesOn)} 24:00 截止`}</View>
      </View>
      {child.savedAt === null ? null : <View className="type-note ink-2">{saySavedBy(child)}</View>}
      {wished === 0 ? (
        <Card>
          <View className="ink-2">还没有志愿。从下面选想上的课，最想上的排在前面。不填也行，课后服务都是自愿的。</View>
        </Card>
      ) : (
        <Card kind="list">
          <WishList form={form} draft={draft} child={child} onChange={onChange} />
        </Card>
      )}
    </>
  )
}

interface RefusedProps {
  readonly child: WishingChild
  readonly refusal: NonNullable<WishingChild['refusal']>
}

function Refused({ child: { pupil }, refusal }: RefusedProps) {
  return (
    <PlainState drawing="seal" {...REFUSALS[refusal]}>
      {refusal === 'CONSENT_REQUIRED' ? (
        <ActionButton text="去看说明" onTap={() => goTo('consent', { pupilId: pupil.pupilId })} />
      ) : null}
    </PlainState>
  )
}

/** Opened from a course: that one is added. */
function beginningWith(form: WishForm, child: WishingChild, courseId: string | undefined): WishDraft {
  const draft = draftOf(form)
  const fits = courseId !== undefined && child.fitting.includes(courseId)
  return fits ? added(draft, { pupilId: child.pupil.pupilId, courseId }) : draft
}
