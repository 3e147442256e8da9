// Writing a notice from the school's office: first to whom, the school, a grade or a class.
import { useAction } from '@src/api/hooks/use-action'
import { sayGrades } from '@src/texts/say-course'
import { Chips } from '@src/ui/controls/chips'
import { Skeleton } from '@src/ui/feedback/skeleton'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AnnounceView } from './announce-view'
import type { Audience } from './answers'

const SCHOOL = 'school'

export function WriteNotice({ schoolId }: { readonly schoolId: string }) {
  const { value } = useAction('identity.listHomerooms', { schoolId })
  const [chosen, choose] = useState(SCHOOL)
  const rooms = value?.homerooms.filter(({ closedOn }) => closedOn === null) ?? []
  const grades = [...new Set(rooms.map(({ grade }) => grade))].sort((one, other) => one - other)
  if (value === undefined) return <Skeleton cards={2} />
  const options = [
    { value: SCHOOL, text: '全校' },
    ...grades.map((grade) => ({ value: `grade-${grade}`, text: sayGrades([grade]) })),
    ...rooms.map(({ homeroomId, name }) => ({ value: homeroomId, text: name })),
  ]
  return (
    <View className="stack">
      <Chips label="写给谁" options={options} value={chosen} onChange={choose} />
      <AnnounceView key={chosen} audience={audienceOf(chosen, schoolId)} />
    </View>
  )
}

function audienceOf(chosen: string, schoolId: string): Audience {
  if (chosen === SCHOOL) return { kind: 'SCHOOL', schoolId }
  if (chosen.startsWith('grade-')) return { kind: 'GRADE', schoolId, grade: Number(chosen.slice('grade-'.length)) }
  return { kind: 'HOMEROOM', homeroomId: chosen }
}
