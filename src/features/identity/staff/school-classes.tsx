// The school's homerooms, each linking to its pupils and their families.

import { goTo } from '@src/navigation/app-routes'
import { sayGrade } from '@src/texts/say-grade'
import { useMore } from '@src/ui/basics/use-more'
import { useTwoStepList } from '@src/ui/basics/use-two-step-list'
import { MoreButton } from '@src/ui/controls/more-button'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import type { SchoolStaff } from './answers'

export function SchoolClasses({ homerooms }: Pick<SchoolStaff, 'homerooms'>) {
  const page = useMore(homerooms, 18)
  const drawn = useTwoStepList(page.shown)
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
      <MoreButton page={page} unit="个班" />
    </Card>
  )
}
