// One course for one child: facts, the price and why, then enrolling or withdrawing.
import type { ActionOutput } from '@domain/registry'
import type { ActionState } from '@src/api/hooks/use-action'
import { useAnswerClock } from '@src/api/hooks/use-answer-clock'
import { FeeWhy } from '@src/features/billing/bills/fee-why'
import { isOpen, sayObstacle } from '@src/features/enrollment/catalog/say-enrollment'
import { AskSchool } from '@src/features/identity/families/ask-school'
import { ConsentFirstSheet } from '@src/features/privacy/consents/consent-first-sheet'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { Screen } from '@src/ui/layout/screen'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { CourseFacts } from '../catalog/course-facts'
import { CourseFoot } from '../catalog/course-foot'
import { CourseHead } from '../catalog/course-head'
import { opennessOf } from '../catalog/course-openness'
import { CourseTaught } from '../catalog/course-taught'
import { CourseKeeping } from '../catalog/keeping/course-keeping'
import { useLiveSeats } from '../catalog/use-live-seats'
import { DeclineSheet } from '../course-invitations/decline-sheet'
import { sayInvited } from '../course-invitations/invitation-texts'
import { CourseWeek } from './course-week'
import { EnrollSheet } from './enroll-sheet'
import { TakeSheet } from './take-sheet'
import { useEnrolling } from './use-enrolling'
import { WaitingCard } from './waiting-card'
import { WithdrawSheet } from './withdraw-sheet'

type Answer = ActionOutput<'enrollment.getCourse'>
type Asking = 'enroll' | 'withdraw' | 'take' | null

export function FamilyCoursePage({ state }: { readonly state: ActionState<'enrollment.getCourse'> }) {
  const [asking, setAsking] = useState<Asking>(null)
  const live = useLiveCourse(state)
  const value = state.value && live(state.value)
  const foot = value ? (
    <CourseFoot
      answer={value}
      onEnroll={() => setAsking('enroll')}
      onWithdraw={() => setAsking('withdraw')}
      onTake={() => setAsking('take')}
    />
  ) : null
  return (
    <Screen title="课程" back footer={foot}>
      <AsyncView<'enrollment.getCourse'> state={state}>{(answer) => <Content answer={live(answer)} />}</AsyncView>
      {value ? <Questions answer={value} asking={asking} onDone={() => setAsking(null)} /> : null}
    </Screen>
  )
}

/** Puts the latest seats into the answer. */
function useLiveCourse({ value, savedAt }: ActionState<'enrollment.getCourse'>): (answer: Answer) => Answer {
  const now = useAnswerClock(value?.now ?? 0, savedAt)
  const open = value !== undefined && isOpen(value.window, now)
  const live = useLiveSeats({ pupilId: value?.pupil.pupilId ?? '', open, savedAt })
  return (answer) => ({ ...answer, course: live(answer.course) })
}

function Content({ answer }: { readonly answer: Answer }) {
  const { course, pupil, statementWith, differenceFen } = answer
  const taken = course.standing.state === 'SEATED'
  const obstacle =
    sayClash(answer) ?? (course.standing.state === 'NONE' ? sayObstacle(course.verdict, course.grades) : null)
  return (
    <View className="stack">
      <CourseHead course={course} />
      {obstacle ? <Notice tone="warn">{obstacle}</Notice> : null}
      {course.standing.invitedUntil === undefined ? null : (
        <Notice tone="now">{sayInvited(pupil.name, course.standing.invitedUntil)}</Notice>
      )}
      {course.standing.state === 'WAITLISTED' ? <WaitingCard answer={answer} /> : null}
      {asksSchool(answer) ? <AskSchool pupilId={pupil.pupilId} /> : null}
      <CourseTaught answer={answer} />
      <CourseFacts answer={answer} />
      <FeeWhy
        courseId={course.courseId}
        statement={statementWith}
        differenceFen={differenceFen}
        childName={pupil.name}
        taken={taken}
      />
      <CourseWeek answer={answer} />
      <CourseKeeping course={course} pupil={pupil} />
    </View>
  )
}

/** A clash that a swap settles: now, or when a seat is offered. Null: there is none. */
function sayClash({ course: { verdict, standing, ...course } }: Answer): string | null {
  if (verdict.code !== 'TIME_CLASH' || standing.state === 'SEATED') return null
  const openness = opennessOf({ ...course, verdict, standing })
  const isKept = standing.offerUntil !== undefined || standing.invitedUntil !== undefined
  if (isKept || openness === 'SWAP') return `和「${verdict.with}」撞时间，占到这门才退那门`
  return openness === 'WAITLIST'
    ? `和「${verdict.with}」撞时间，可以先候补。轮到时要换掉它，下面的钱和课表那时才变`
    : null
}

/** Where the app has no way on: the window is closed, or care is full and has no waiting list. */
function asksSchool({ course }: Answer): boolean {
  if (course.standing.state !== 'NONE') return false
  return opennessOf(course) === 'CARE_FULL' || course.verdict.code === 'WINDOW_CLOSED'
}

interface QuestionsProps {
  readonly answer: Answer
  readonly asking: Asking
  readonly onDone: () => void
}

function Questions({ answer, asking, onDone }: QuestionsProps) {
  const { enrolling, withdrawing, problem, enroll, withdraw, putAway } = useEnrolling()
  const { course, pupil } = answer
  const place = { pupilId: pupil.pupilId, courseId: course.courseId }
  const close = () => {
    putAway()
    onDone()
  }
  const { state, invitedUntil } = course.standing
  const isInvited = invitedUntil !== undefined
  const held = state === 'WAITLISTED' ? state : ('SEATED' as const)
  const withdrawable = { pupilId: pupil.pupilId, courseId: course.courseId, title: course.title, state: held }
  const needsConsent = answer.needsConsent || problem?.code === 'CONSENT_REQUIRED'
  return (
    <>
      <ConsentFirstSheet
        open={(asking === 'enroll' || asking === 'take') && needsConsent}
        pupil={pupil}
        onClose={close}
      />
      <EnrollSheet
        open={asking === 'enroll' && !needsConsent}
        answer={answer}
        busy={enrolling}
        problem={problem}
        onEnroll={() => enroll(place, answer.consentVersion)}
        onClose={close}
      />
      <WithdrawSheet
        course={asking === 'withdraw' && !isInvited ? withdrawable : null}
        busy={withdrawing}
        problem={problem}
        onWithdraw={() => void withdraw(place).then((done) => done && close())}
        onClose={close}
      />
      {asking === 'withdraw' && isInvited ? <DeclineSheet {...place} title={course.title} onClose={close} /> : null}
      {asking === 'take' && !needsConsent ? <TakeSheet answer={answer} onClose={close} /> : null}
    </>
  )
}
