// Owns the courses a teacher teaches, each with how full it is and the way to its roster.
import { goTo } from '@src/app-routes'
import { sayFill } from '@src/texts/school-texts'
import { Card } from '@src/ui/card'
import { ListRow } from '@src/ui/list-row'
import { Tile } from '@src/ui/tile'
import type { TeachersDay } from './teacher-home'

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
