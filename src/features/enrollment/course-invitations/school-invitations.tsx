// Whom the school named for a course: what each family answered, and the way to ask more children.
import { useAction } from '@src/api/hooks/use-action'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { useMore } from '@src/ui/basics/use-more'
import { ActionButton } from '@src/ui/controls/action-button'
import { MoreButton } from '@src/ui/controls/more-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import {
  type CourseInvitations,
  INVITED_LOOKS,
  type InvitedPupil,
  sayInvitedFigures,
  sayKeptUntil,
} from './school-invitation-texts'
import { SchoolInviteSheet } from './school-invite-sheet'
import { TakeBackSheet } from './take-back-sheet'

const AT_ONCE = 12

export function SchoolInvitations({ courseId }: { readonly courseId: string }) {
  const state = useAction('enrollment.listCourseInvitations', { courseId })
  return (
    <AsyncView<'enrollment.listCourseInvitations'> state={state} texts={staffErrorTexts}>
      {(seen) => <Asked seen={seen} />}
    </AsyncView>
  )
}

function Asked({ seen }: { readonly seen: CourseInvitations }) {
  const [isAsking, setAsking] = useState(false)
  const [ending, setEnding] = useState<InvitedPupil | null>(null)
  const page = useMore(seen.invited, AT_ONCE)
  const isFull = seen.course.seatsLeft === 0
  return (
    <Card kind="list" title="学校请的孩子" aside={sayInvitedFigures(seen)}>
      {page.shown.map((one) => (
        <Row key={one.pupilId} one={one} onTakeBack={() => setEnding(one)} />
      ))}
      <MoreButton page={page} unit="个" />
      <View className="stack">
        <ActionButton
          text="请孩子来"
          kind="soft"
          icon="plus"
          blocked={isFull ? '没有空的名额' : undefined}
          onTap={() => setAsking(true)}
        />
      </View>
      {isAsking ? <SchoolInviteSheet seen={seen} onClose={() => setAsking(false)} /> : null}
      {ending === null ? null : <TakeBackSheet pupil={ending} course={seen.course} onClose={() => setEnding(null)} />}
    </Card>
  )
}

interface RowProps {
  readonly one: InvitedPupil
  readonly onTakeBack: () => void
}

function Row({ one, onTakeBack }: RowProps) {
  const { name, homeroomName, state } = one
  const { text, tone, icon } = INVITED_LOOKS[state]
  const kept = sayKeptUntil(one)
  return (
    <ListRow
      title={name}
      note={kept === null ? homeroomName : `${homeroomName}，${kept}`}
      end={
        <>
          <Tag tone={tone} icon={icon}>
            {text}
          </Tag>
          {state === 'OPEN' ? (
            <ActionButton text="收回" label={`收回：${name}`} kind="plain" size="small" onTap={onTakeBack} />
          ) : null}
        </>
      }
    />
  )
}
