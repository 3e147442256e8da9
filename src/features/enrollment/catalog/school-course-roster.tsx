// One course's roster: its figures, the seated, then the waitlist, fifty at a time.
import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import { schoolCourseTexts } from '@src/features/enrollment/catalog/school-course-texts'
import { goTo } from '@src/navigation/app-routes'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { saySlots } from '@src/texts/say-course'
import { useLargeType } from '@src/ui/basics/large-type'
import { ActionButton } from '@src/ui/controls/action-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Skeleton } from '@src/ui/feedback/skeleton'
import { FigureStrip } from '@src/ui/marks/figure-strip'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { SchoolInvitations } from '../course-invitations/school-invitations'
import type { RosterPupil, SchoolCourse } from './answers'
import { fewerFigures, figuresOfCourse } from './course-figures'
import { SchoolLineSheet } from './line/school-line-sheet'
import { SchoolRosterCard } from './school-roster-card'

const PAGE = 50

type Page = ActionOutput<'enrollment.getCourseRoster'>

export function SchoolCourseRoster({ courseId }: { readonly courseId: string }) {
  const [starts, setStarts] = useState<readonly number[]>([0])
  const showMore = (from: number) => setStarts((known) => (known.includes(from) ? known : [...known, from]))
  return (
    <View className="stack">
      {starts.map((from, index) => (
        <RosterPage
          key={from}
          courseId={courseId}
          from={from}
          {...(index === starts.length - 1 ? { onMore: showMore } : {})}
        />
      ))}
    </View>
  )
}

interface RosterPageProps {
  readonly courseId: string
  readonly from: number
  /** On the last page shown. */
  readonly onMore?: (from: number) => void
}

function RosterPage({ courseId, from, onMore }: RosterPageProps) {
  const state = useAction('enrollment.getCourseRoster', { courseId, from })
  return (
    <AsyncView<'enrollment.getCourseRoster'>
      state={state}
      texts={staffErrorTexts}
      skeleton={<Skeleton cards={from === 0 ? 4 : 1} />}
    >
      {(page) => (
        <View className="stack">
          {from === 0 ? <Head course={page.course} /> : null}
          {from === 0 && page.course.seating === 'INVITATION' ? <SchoolInvitations courseId={courseId} /> : null}
          <Pupils page={page} />
          <More page={page} {...(onMore ? { onMore } : {})} />
        </View>
      )}
    </AsyncView>
  )
}

function Head({ course }: { readonly course: SchoolCourse }) {
  const large = useLargeType((state) => state.on)
  const figures = figuresOfCourse(course)
  return (
    <View className="stack">
      <View>
        <View className="type-title">{course.title}</View>
        <View className="type-sub ink-2">{`${saySlots(course.slots)}，${course.place}，${course.teacherName}`}</View>
      </View>
      <FigureStrip figures={large ? fewerFigures(figures) : figures} />
      {course.seatsLeft < course.capacity ? (
        <ActionButton
          kind="plain"
          icon="message"
          text={schoolCourseTexts.tellFamilies}
          onTap={() => goTo('announce', { courseId: course.courseId })}
        />
      ) : null}
    </View>
  )
}

function Pupils({ page }: { readonly page: Page }) {
  const [moving, setMoving] = useState<RosterPupil | null>(null)
  if (page.total === 0) return <PlainState drawing="bag" {...schoolCourseTexts.nobody} />
  const of = (state: RosterPupil['state']) => page.pupils.filter((pupil) => pupil.state === state)
  return (
    <>
      <SchoolRosterCard pupils={of('SEATED')} title={schoolCourseTexts.seatedFrom} />
      <SchoolRosterCard
        pupils={of('WAITLISTED')}
        title={schoolCourseTexts.waitingFrom}
        onMove={(pupil) => setMoving(pupil)}
      />
      {moving === null ? null : <SchoolLineSheet pupil={moving} course={page.course} onClose={() => setMoving(null)} />}
    </>
  )
}

function More({ page, onMore }: { readonly page: Page; readonly onMore?: (from: number) => void }) {
  const { next, total } = page
  if (next === null || onMore === undefined) return null
  return (
    <ActionButton
      kind="plain"
      text={schoolCourseTexts.morePupils(Math.min(PAGE, total - next))}
      onTap={() => onMore(next)}
    />
  )
}
