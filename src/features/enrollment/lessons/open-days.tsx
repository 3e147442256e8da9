// Links to the days with lessons still to be recorded or signed.
import { sayDateWithWeekday } from '@src/texts/say-date'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import type { SchoolDay } from './answers'

/** The earliest first: the others come up once these are done. */
const MOST = 5

interface OpenDaysProps {
  readonly day: SchoolDay
  readonly onDate: (date: string) => void
}

export function OpenDays({ day: { open, date, isClosed, lessons }, onDate }: OpenDaysProps) {
  const others = open.filter((other) => other.date !== date).slice(0, MOST)
  if (isClosed || (others.length === 0 && open.length > 0)) return null
  if (others.length === 0)
    return lessons.length === 0 ? null : <Notice tone="done">到今天为止的课都登记、签字了。</Notice>
  return (
    <Card kind="list" title="还没办完的日子">
      {others.map((other) => (
        <ListRow
          key={other.date}
          title={sayDateWithWeekday(other.date)}
          note={sayOpen(other)}
          onTap={() => onDate(other.date)}
        />
      ))}
    </Card>
  )
}

function sayOpen({ unsaid, unsigned }: SchoolDay['open'][number]): string {
  const parts = [unsaid > 0 ? [`${unsaid} 节没登记`] : [], unsigned > 0 ? [`${unsigned} 节等签字`] : []]
  return parts.flat().join('，')
}
