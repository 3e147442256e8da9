// Owns the page of one course for one child.
import { useAction } from '@src/api/hooks/use-action'
import { CoursePage } from '@src/features/enrollment/catalog/course-page'
import { useCurrentChild } from '@src/features/identity/families/current-child'
import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'

export default function Course() {
  const { pupilId = '', courseId = '' } = useRouter().params
  const state = useAction('enrollment.getCourse', { pupilId, courseId })
  const follow = useCurrentChild(({ set }) => set)
  const child = state.value?.pupil.pupilId
  // Opened from a notice it is about this child: so is whatever one looks at next.
  useEffect(() => {
    if (child) follow(child)
  }, [child, follow])
  return <CoursePage state={state} />
}
