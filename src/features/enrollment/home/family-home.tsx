// The family's first screen in one request: the children, unread notices, and one child's day.
import type { ActionOutput } from '@domain/registry'
import { type ActionState, useAction } from '@src/api/hooks/use-action'
import { useAnswerClock } from '@src/api/hooks/use-answer-clock'
import { ReportEntry } from '@src/features/complaints/guide/report-entry'
import { currentOf, useChosenChild } from '@src/features/identity/families/current-child'
import { NotAFamily, SignedOut } from '@src/features/identity/sides/not-a-family'
import { SideSwitch } from '@src/features/identity/sides/side-switch'
import { ConsentBanner } from '@src/features/privacy/consents/consent-banner'
import { useLargeType } from '@src/ui/basics/large-type'
import { ChildSwitcher } from '@src/ui/controls/child-switcher'
import { LargeTypeSwitch } from '@src/ui/controls/large-type-switch'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Bell } from '@src/ui/layout/bell'
import { Screen } from '@src/ui/layout/screen'
import { useTabMarks } from '@src/ui/layout/tab-marks'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { HomeLarge } from './home-large'
import { HomeRows } from './home-rows'
import { HomeToday } from './home-today'
import { OpenBills } from './open-bills'

type Answer = ActionOutput<'enrollment.guardianHome'>

export function FamilyHome() {
  const state = useAction('enrollment.guardianHome', {})
  const large = useLargeType((type) => type.on)
  useTonightMark(state.value)
  const bell = state.value ? <Bell unread={state.value.unread} /> : null
  return (
    <Screen
      title={large ? '今天' : '放学后'}
      tab="home"
      action={
        <View className="line">
          {bell}
          {large ? null : <LargeTypeSwitch />}
        </View>
      }
    >
      <Today state={state} />
    </Screen>
  )
}

/** Read here too, so that the tab says it before it is opened. */
function useTonightMark(answer: Answer | undefined): void {
  const set = useTabMarks((marks) => marks.set)
  const unseen = answer?.children.reduce((sum, { homework }) => sum + (homework?.unseen ?? 0), 0)
  useEffect(() => {
    if (unseen !== undefined) set(unseen)
  }, [unseen, set])
}

function Today({ state }: { readonly state: ActionState<'enrollment.guardianHome'> }) {
  if (state.error?.code === 'SIGN_IN_REQUIRED') {
    return (
      <View className="stack">
        <SignedOut />
        <ReportEntry />
      </View>
    )
  }
  if (state.error?.code === 'FORBIDDEN') return <NotAFamily leadOn />
  return (
    <AsyncView<'enrollment.guardianHome'> state={state}>
      {(answer) => <Home answer={answer} savedAt={state.savedAt} />}
    </AsyncView>
  )
}

function Home({ answer, savedAt }: { readonly answer: Answer; readonly savedAt: number | undefined }) {
  const now = useAnswerClock(answer.now, savedAt)
  const chosen = useChosenChild()
  const large = useLargeType((state) => state.on)
  const pupils = answer.children.map(({ pupil }) => pupil)
  const current = currentOf(pupils, chosen.pupilId)
  const child = answer.children.find(({ pupil }) => pupil.pupilId === current?.pupilId)
  if (!child) return answer.openBills.length > 0 ? <OpenBills bills={answer.openBills} /> : <NotAFamily />
  return (
    <View className="stack">
      <SideSwitch current="family" sides={answer.sides} />
      <ChildSwitcher family={pupils} current={child.pupil.pupilId} onChange={chosen.set} />
      {child.needsConsent ? <ConsentBanner pupilId={child.pupil.pupilId} childName={child.pupil.name} /> : null}
      {large ? (
        <HomeLarge child={child} today={answer.today} />
      ) : (
        <>
          <HomeToday today={answer.today} lessons={child.today} next={child.next} now={now} />
          <HomeRows child={child} today={answer.today} now={now} />
        </>
      )}
      <OpenBills bills={answer.openBills} />
      {large ? null : <ReportEntry />}
    </View>
  )
}
