// The courses a teacher teaches, each with how full it is and a link to its roster.

import { sayFill } from '@src/features/enrollment/catalog/school-course-texts'
import type { TeachersDay } from '@src/features/enrollment/lessons/answers'
import { goTo } from '@src/navigation/app-routes'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'

export function TaughtCourses({ courses }: Pick<TeachersDay, 'courses'>) {
  return (
    <Card kind="list" title="我教的课" aside="点开看名单">
      {courses.map(({ courseId, title, place, seated, capacity, waiting }) => (
        <ListRow
          key={courseId}
          start={<Tile sign="课" />}
          title={title}
          note={`${sayFill({ capacity, seatsLeft: capacity - seated, waiting })}，${place}`}
          onTap={() => goTo('schoolCourse', { courseId })}
        />
      ))}
    </Card>
  )
}
