// All of a child's courses this term: the dated week, then a card each.
import { useAction } from '@src/api/hooks/use-action'
import { AskSchool } from '@src/features/identity/families/ask-school'
import { goTo } from '@src/navigation/app-routes'
import { useLargeType } from '@src/ui/basics/large-type'
import { ActionButton } from '@src/ui/controls/action-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { InvitationCard } from '../course-invitations/invitation-card'
import type { MyCourses as MyCoursesAnswer, MyEnrollment } from './answers'
import { MyCourseItem } from './my-course-item'
import { useEnrolling } from './use-enrolling'
import { WeekCalendar } from './week-calendar'
import { type Withdrawable, WithdrawSheet } from './withdraw-sheet'

export function MyCourses({ pupilId }: { readonly pupilId: string }) {
  const state = useAction('enrollment.listMyCourses', { pupilId })
  return (
    <AsyncView<'enrollment.listMyCourses'> state={state}>
      {(answer) => (
        <>
          {answer.invitations.map((one) => (
            <InvitationCard key={one.courseId} invitation={one} pupilId={pupilId} />
          ))}
          {answer.enrollments.length > 0 ? <Taken answer={answer} pupilId={pupilId} /> : <None answer={answer} />}
        </>
      )}
    </AsyncView>
  )
}

interface TakenProps {
  readonly answer: MyCoursesAnswer
  readonly pupilId: string
}

function Taken({ answer, pupilId }: TakenProps) {
  const [leaving, setLeaving] = useState<MyEnrollment | null>(null)
  const { withdrawing, problem, withdraw, putAway } = useEnrolling()
  const close = () => {
    putAway()
    setLeaving(null)
  }
  const large = useLargeType((state) => state.on)
  const { enrollments } = answer
  return (
    <View className="stack">
      <WeekCalendar answer={answer} />
      <ActionButton text="看全部日子" kind="plain" icon="calendar" onTap={() => goTo('calendar')} />
      {enrollments.map((enrollment) => (
        <MyCourseItem
          key={enrollment.courseId}
          enrollment={enrollment}
          pupilId={pupilId}
          today={answer.today}
          onWithdraw={() => setLeaving(enrollment)}
        />
      ))}
      {large ? <AskSchool pupilId={pupilId} /> : null}
      <WithdrawSheet
        course={leaving && { ...withdrawableOf(leaving), pupilId }}
        busy={withdrawing}
        problem={problem}
        onWithdraw={() => {
          if (leaving) void withdraw({ pupilId, courseId: leaving.courseId }).then((done) => done && close())
        }}
        onClose={close}
      />
    </View>
  )
}

function withdrawableOf({ courseId, title, standing }: MyEnrollment): Omit<Withdrawable, 'pupilId'> {
  return { courseId, title, state: standing.state === 'WAITLISTED' ? 'WAITLISTED' : 'SEATED' }
}

function None({ answer }: { readonly answer: MyCoursesAnswer }) {
  if (answer.invitations.length > 0) return null
  return (
    <PlainState drawing="bag" title="还没有报课" hint="托管和个性化课都自愿参加。看看有什么课。">
      <ActionButton text="去选课" onTap={() => goTo('courses')} />
    </PlainState>
  )
}
