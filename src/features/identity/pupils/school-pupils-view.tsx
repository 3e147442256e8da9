// A school's classes on a phone: each leads to its pupils; classes and pupils are added here.
import { useAction } from '@src/api/hooks/use-action'
import { goTo } from '@src/navigation/app-routes'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { useMore } from '@src/ui/basics/use-more'
import { useTwoStepList } from '@src/ui/basics/use-two-step-list'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { MoreButton } from '@src/ui/controls/more-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AddClassesSheet } from './add-classes-sheet'
import { AddPupilSheet } from './add-pupil-sheet'
import { openRooms, type Room, type SchoolRooms } from './answers'

interface SchoolPupilsViewProps {
  readonly schoolId: string
}

export function SchoolPupilsView({ schoolId }: SchoolPupilsViewProps) {
  const state = useAction('identity.listHomerooms', { schoolId })
  return (
    <AsyncView<'identity.listHomerooms'> state={state} texts={staffErrorTexts}>
      {(rooms) => <Classes schoolId={schoolId} rooms={rooms} />}
    </AsyncView>
  )
}

function Classes({ schoolId, rooms }: { readonly schoolId: string; readonly rooms: SchoolRooms }) {
  const [adding, setAdding] = useState<'classes' | 'pupil' | null>(null)
  const open = openRooms(rooms)
  const close = () => setAdding(null)
  return (
    <View className="stack">
      <ButtonColumn>
        {open.length > 0 ? <ActionButton text="加一个学生" icon="plus" onTap={() => setAdding('pupil')} /> : null}
        <ActionButton text="加班级" kind={open.length > 0 ? 'plain' : 'primary'} onTap={() => setAdding('classes')} />
      </ButtonColumn>
      {open.length === 0 ? (
        <PlainState drawing="bag" title="还没有班级" hint="先加几个班，再录学生。也可以导入整张名册。" />
      ) : (
        <RoomList rooms={open} />
      )}
      <Card kind="list">
        <ListRow
          start={<Tile sign="名" tone="plain" />}
          title="名单"
          note="一个班的一周、一个下午的各处"
          onTap={() => goTo('schoolRosters')}
        />
        <ListRow
          start={<Tile sign="信" tone="plain" />}
          title="给家长的通知"
          note="写给全校、一个年级，看发过的"
          onTap={() => goTo('schoolNotices')}
        />
        <ListRow
          start={<Tile sign="升" tone="plain" />}
          title="全校升级"
          note="新学年前办，开学前可以撤回"
          onTap={() => goTo('schoolPromotion')}
        />
      </Card>
      {adding === 'classes' ? <AddClassesSheet schoolId={schoolId} grades={rooms.grades} onClose={close} /> : null}
      {adding === 'pupil' ? <AddPupilSheet rooms={open} onClose={close} /> : null}
    </View>
  )
}

function RoomList({ rooms }: { readonly rooms: readonly Room[] }) {
  const page = useMore(rooms, 18)
  const drawn = useTwoStepList(page.shown)
  return (
    <Card kind="list" title="班级" aside={`${rooms.length} 个班`}>
      {drawn.map(({ homeroomId, name, grade, pupils }) => (
        <ListRow
          key={homeroomId}
          start={<Tile sign={String(grade)} tone="plain" />}
          title={name}
          note={`${pupils} 名学生`}
          onTap={() => goTo('homeroom', { homeroomId, as: 'school' })}
        />
      ))}
      <MoreButton page={page} unit="个班" />
    </Card>
  )
}
