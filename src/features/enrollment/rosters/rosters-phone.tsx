// A school's rosters on a phone: a class's children with their week, an afternoon's rooms.
import { useAction } from '@src/api/hooks/use-action'
import { openRooms } from '@src/features/identity/pupils/answers'
import { goTo } from '@src/navigation/app-routes'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayTimes } from '@src/texts/say-course'
import { sayDateWithWeekday } from '@src/texts/say-date'
import { useMore } from '@src/ui/basics/use-more'
import { ActionButton } from '@src/ui/controls/action-button'
import { Chips } from '@src/ui/controls/chips'
import { MoreButton } from '@src/ui/controls/more-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { roomsOfDay } from './rooms-of-day'
import { sayWeek } from './say-week'
import { useDayRoster } from './use-day-roster'

const KINDS = [
  { value: 'class', text: '班级' },
  { value: 'day', text: '下午' },
] as const

export function RostersPhone({ schoolId }: { readonly schoolId: string }) {
  const [kind, setKind] = useState<'class' | 'day'>('class')
  return (
    <View className="stack">
      <Chips label="看哪种名单" options={KINDS} value={kind} onChange={setKind} />
      {kind === 'class' ? <Classes schoolId={schoolId} /> : <Day schoolId={schoolId} />}
    </View>
  )
}

function Classes({ schoolId }: { readonly schoolId: string }) {
  const state = useAction('identity.listHomerooms', { schoolId })
  const [homeroomId, choose] = useState<string | null>(null)
  if (homeroomId !== null) return <OneClass homeroomId={homeroomId} onBack={() => choose(null)} />
  return (
    <AsyncView<'identity.listHomerooms'> state={state} texts={staffErrorTexts}>
      {(rooms) => <ClassList rooms={openRooms(rooms)} onChoose={choose} />}
    </AsyncView>
  )
}

interface ClassListProps {
  readonly rooms: ReturnType<typeof openRooms>
  readonly onChoose: (homeroomId: string) => void
}

function ClassList({ rooms, onChoose }: ClassListProps) {
  const page = useMore(rooms, 18)
  if (rooms.length === 0) return <PlainState drawing="bag" title="还没有班级" hint="先加班级和学生，再看名单。" />
  return (
    <Card kind="list" title="班级" aside={`${rooms.length} 个班`}>
      {page.shown.map(({ homeroomId, name, grade, pupils }) => (
        <ListRow
          key={homeroomId}
          start={<Tile sign={String(grade)} tone="plain" />}
          title={name}
          note={`${pupils} 名学生`}
          onTap={() => onChoose(homeroomId)}
        />
      ))}
      <MoreButton page={page} unit="个班" />
    </Card>
  )
}

function OneClass({ homeroomId, onBack }: { readonly homeroomId: string; readonly onBack: () => void }) {
  const state = useAction('enrollment.getClassRoster', { homeroomId })
  return (
    <AsyncView<'enrollment.getClassRoster'> state={state} texts={staffErrorTexts}>
      {({ homeroomName, pupils }) => (
        <View className="stack">
          <Card kind="list" title={homeroomName} aside={`${pupils.length} 人`}>
            {pupils.map(({ pupilId, name, week }) => (
              <ListRow key={pupilId} title={name} note={week.length === 0 ? '没报课' : sayWeek(week)} />
            ))}
          </Card>
          <ActionButton text="换一个班" kind="plain" onTap={onBack} />
        </View>
      )}
    </AsyncView>
  )
}

function Day({ schoolId }: { readonly schoolId: string }) {
  const [date, setDate] = useState<string | null>(null)
  const { state, rows } = useDayRoster(schoolId, date)
  return (
    <AsyncView<'enrollment.getDayRoster'> state={state} texts={staffErrorTexts}>
      {({ date: shown, previous, next }) => (
        <View className="stack">
          <Rooms date={shown} rows={rows} />
          {previous ? (
            <ActionButton text={`看 ${sayDateWithWeekday(previous)}`} kind="plain" onTap={() => setDate(previous)} />
          ) : null}
          {next ? (
            <ActionButton text={`看 ${sayDateWithWeekday(next)}`} kind="plain" onTap={() => setDate(next)} />
          ) : null}
        </View>
      )}
    </AsyncView>
  )
}

function Rooms({ date, rows }: { readonly date: string; readonly rows: Parameters<typeof roomsOfDay>[0] }) {
  const rooms = roomsOfDay(rows)
  if (rooms.length === 0) {
    return <PlainState drawing="kite" title={`${sayDateWithWeekday(date)}没有课`} hint="看前后有课的一天。" />
  }
  return (
    <Card kind="list" title={sayDateWithWeekday(date)} aside={`${rooms.length} 个地方`}>
      {rooms.map(({ courseId, title, place, teacherName, from, until, children }) => (
        <ListRow
          key={`${courseId} ${from}`}
          title={title}
          note={[sayTimes(from, until), place, teacherName, `${children} 人`].filter(Boolean).join('，')}
          onTap={() => goTo('schoolCourse', { courseId })}
        />
      ))}
    </Card>
  )
}
