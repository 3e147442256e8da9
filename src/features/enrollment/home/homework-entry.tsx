// The ways to homework from a teacher's first screen: setting it, the class led, the grade led.
import type { TeachersDay } from '@src/features/enrollment/lessons/answers'
import { goTo } from '@src/navigation/app-routes'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'

interface HomeworkEntryProps {
  readonly homerooms: TeachersDay['homerooms']
  readonly today: string
}

export function HomeworkEntry({ homerooms, today }: HomeworkEntryProps) {
  const led = homerooms.filter(({ leads }) => leads)
  const [ofGrade] = homerooms.filter(({ leads }) => !leads)
  return (
    <Card kind="list" title="作业">
      <ListRow
        start={<Tile sign="布" />}
        title="布置作业"
        note="看今晚还能留几分钟，收和批也在这里"
        onTap={() => goTo('teacherHomework')}
      />
      {led.map(({ homeroomId, name }) => (
        <ListRow
          key={homeroomId}
          start={<Tile sign="发" tone="info" />}
          title={`${name}今晚的作业`}
          note="各科合起来看，一天发一次给家长"
          onTap={() => goTo('classHomework', { homeroomId, date: today })}
        />
      ))}
      {ofGrade ? (
        <ListRow
          start={<Tile sign="审" tone="accent" />}
          title="年级作业统筹"
          note="等你审的，各班这一周"
          onTap={() => goTo('gradeHomework', { homeroomId: ofGrade.homeroomId, date: today })}
        />
      ) : null}
    </Card>
  )
}
