// The homerooms a teacher leads or looks after, each with its open requests.

import type { TeachersDay } from '@src/features/enrollment/lessons/answers'
import { goTo } from '@src/navigation/app-routes'
import { ActionButton } from '@src/ui/controls/action-button'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'

type Homeroom = TeachersDay['homerooms'][number]

export function LedClasses({ homerooms }: { readonly homerooms: readonly Homeroom[] }) {
  const own = homerooms.filter(({ leads }) => leads)
  const others = homerooms.filter(({ leads }) => !leads)
  return (
    <>
      <Classes title="我的班" homerooms={own} />
      <Classes title="年级里的班" homerooms={others} />
      <GradeNotice homerooms={others} />
    </>
  )
}

function Classes({ title, homerooms }: { readonly title: string; readonly homerooms: readonly Homeroom[] }) {
  if (homerooms.length === 0) return null
  return (
    <Card kind="list" title={title}>
      {homerooms.map((homeroom) => (
        <ClassRow key={homeroom.homeroomId} homeroom={homeroom} />
      ))}
    </Card>
  )
}

/** For who leads the grade. */
function GradeNotice({ homerooms: [room] }: { readonly homerooms: readonly Homeroom[] }) {
  if (room === undefined) return null
  const { schoolId, grade } = room
  return (
    <ActionButton
      text="给全年级家长发通知"
      kind="plain"
      icon="message"
      onTap={() => goTo('announce', { schoolId, grade: String(grade) })}
    />
  )
}

function ClassRow({ homeroom: { homeroomId, name, pupils, toSettle } }: { readonly homeroom: Homeroom }) {
  return (
    <ListRow
      start={<Tile sign="班" tone={toSettle > 0 ? 'accent' : 'primary'} />}
      title={name}
      note={
        <>
          <View>{`${pupils} 名学生`}</View>
          {toSettle > 0 ? (
            <Tag tone="now" icon="bell">
              {`${toSettle} 件要处理`}
            </Tag>
          ) : null}
        </>
      }
      onTap={() => goTo('homeroom', { homeroomId })}
    />
  )
}
