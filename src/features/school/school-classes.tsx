// Owns the school's classes, each the way to its pupils and their families.
import { goTo } from '@src/app-routes'
import { sayGrade } from '@src/texts/office-texts'
import { Card } from '@src/ui/card'
import { ListRow } from '@src/ui/list-row'
import { Tile } from '@src/ui/tile'
import { useGradual } from '@src/ui/use-gradual'
import type { SchoolStaff } from './staff-view'

export function SchoolClasses({ homerooms }: Pick<SchoolStaff, 'homerooms'>) {
  const drawn = useGradual(homerooms)
  if (homerooms.length === 0) return null
  return (
    <Card kind="list" title="班级" aside="学生、家长、班级码">
      {drawn.map(({ homeroomId, name, grade }) => (
        <ListRow
          key={homeroomId}
          start={<Tile sign={String(grade)} tone="plain" />}
          title={name}
          note={sayGrade(grade)}
          onTap={() => goTo('homeroom', { homeroomId, as: 'school' })}
        />
      ))}
    </Card>
  )
}
