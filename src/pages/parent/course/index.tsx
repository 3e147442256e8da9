// The page of one course for one child.
import { useAction } from '@src/api/hooks/use-action'
import { FamilyCoursePage } from '@src/features/enrollment/seats/family-course-page'
import { useCurrentChild } from '@src/features/identity/families/current-child'
import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'

export default function Course() {
  const { pupilId = '', courseId = '' } = useRouter().params
  const state = useAction('enrollment.getCourse', { pupilId, courseId })
  const follow = useCurrentChild(({ set }) => set)
  const child = state.value?.pupil.pupilId
  // A notice opens this page for a certain child; the pages viewed next follow that choice.
  useEffect(() => {
    if (child) follow(child)
  }, [child, follow])
  return <FamilyCoursePage state={state} />
}
