// On a phone of the school's office: the school, each grade and each class, to write a notice to.
import { useAction } from '@src/api/hooks/use-action'
import { goTo } from '@src/navigation/app-routes'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayGrades } from '@src/texts/say-course'
import { useMore } from '@src/ui/basics/use-more'
import { MoreButton } from '@src/ui/controls/more-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'

interface Room {
  readonly homeroomId: string
  readonly name: string
  readonly grade: number
  readonly pupils: number
}

export function AudienceRows({ schoolId }: { readonly schoolId: string }) {
  const state = useAction('identity.listHomerooms', { schoolId })
  return (
    <AsyncView<'identity.listHomerooms'> state={state} texts={staffErrorTexts}>
      {({ homerooms }) => <Rows schoolId={schoolId} rooms={homerooms.filter(({ closedOn }) => closedOn === null)} />}
    </AsyncView>
  )
}

function Rows({ schoolId, rooms }: { readonly schoolId: string; readonly rooms: readonly Room[] }) {
  const page = useMore(rooms, 18)
  const grades = [...new Set(rooms.map(({ grade }) => grade))].sort((one, other) => one - other)
  return (
    <View className="stack">
      <Card kind="list" title="写给谁">
        <ListRow
          start={<Tile sign="校" />}
          title="全校家长"
          note={`${rooms.reduce((sum, { pupils }) => sum + pupils, 0)} 名学生`}
          onTap={() => goTo('announce', { schoolId })}
        />
        {grades.map((grade) => (
          <ListRow
            key={grade}
            start={<Tile sign={String(grade)} tone="plain" />}
            title={`${sayGrades([grade])}家长`}
            onTap={() => goTo('announce', { schoolId, grade: String(grade) })}
          />
        ))}
      </Card>
      <Card kind="list" title="一个班" aside={`${rooms.length} 个班`}>
        {page.shown.map(({ homeroomId, name, grade, pupils }) => (
          <ListRow
            key={homeroomId}
            start={<Tile sign={String(grade)} tone="plain" />}
            title={name}
            note={`${pupils} 名学生`}
            onTap={() => goTo('announce', { homeroomId })}
          />
        ))}
        <MoreButton page={page} unit="个班" />
      </Card>
    </View>
  )
}
