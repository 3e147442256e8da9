// The line beneath a course's times that says what is to change in them.
import { View } from '@tarojs/components'
import type { CourseCard } from './answers'
import { sayNextTerms } from './say-next-terms'

export function NextTerms({ course }: { readonly course: Pick<CourseCard, 'next'> }) {
  return course.next ? <View className="type-note ink-accent">{sayNextTerms(course.next)}</View> : null
}
