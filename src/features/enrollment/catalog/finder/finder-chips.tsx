// The chips of the course finder: weekdays, then price, fields, and what is open or marked.
import { COURSE_FIELDS, type CourseField } from '@domain/enrollment/courses/course'
import { COURSE_FIELD_WORDS } from '@src/texts/say-course'
import { sayWeekday } from '@src/texts/say-date'
import { ManyChips } from '@src/ui/controls/many-chips'
import { View } from '@tarojs/components'
import type { CourseCard } from '../answers'
import './course-finder.css'
import type { Finder } from './use-finder'

interface FinderChipsProps {
  readonly finder: Finder
  readonly courses: readonly CourseCard[]
}

export function FinderChips({ finder, courses }: FinderChipsProps) {
  const { wanted, want } = finder
  return (
    <View className="finder-chips">
      <ManyChips
        label="按星期几找"
        options={weekdaysOf(courses)}
        values={wanted.weekdays.map(String)}
        onChange={(weekdays) => want({ weekdays: weekdays.map(Number) })}
      />
      <ManyChips
        label="按价钱、类别找"
        options={[...finder.prices.map(priceChip), ...fieldsOf(courses), ...STATES]}
        values={[
          ...(wanted.upTo === null ? [] : [`${PRICE}${wanted.upTo}`]),
          ...wanted.fields,
          ...(wanted.onlyOpen ? ['OPEN'] : []),
          ...(wanted.onlyFavorite ? ['FAVORITE'] : []),
        ]}
        onChange={(values) => want(wantedOf(values, wanted.upTo))}
      />
    </View>
  )
}

const PRICE = 'UP_TO:'
const STATES = [
  { value: 'OPEN', text: '能报的' },
  { value: 'FAVORITE', text: '收藏的' },
]

/** One price at a time: the one that was just tapped. */
function wantedOf(values: readonly string[], before: number | null) {
  const prices = values.filter((value) => value.startsWith(PRICE)).map((value) => Number(value.slice(PRICE.length)))
  return {
    upTo: prices.find((price) => price !== before) ?? prices[0] ?? null,
    fields: COURSE_FIELDS.filter((field) => values.includes(field)),
    onlyOpen: values.includes('OPEN'),
    onlyFavorite: values.includes('FAVORITE'),
  }
}

function priceChip(fen: number) {
  return { value: `${PRICE}${fen}`, text: `每课时 ${fen / 100} 元以内` }
}

function weekdaysOf(courses: readonly CourseCard[]) {
  const met = new Set(courses.flatMap(({ slots }) => slots.map(({ weekday }) => weekday)))
  return [...met].sort((one, other) => one - other).map((day) => ({ value: String(day), text: sayWeekday(day) }))
}

function fieldsOf(courses: readonly CourseCard[]): { value: CourseField; text: string }[] {
  const offered = COURSE_FIELDS.filter((field) => courses.some((course) => course.field === field))
  return offered.map((value) => ({ value, text: COURSE_FIELD_WORDS[value] }))
}
