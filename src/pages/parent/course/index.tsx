// The page of one course for one child, or of a course that somebody shared.
import { useAction } from '@src/api/hooks/use-action'
import { SharedCourse } from '@src/features/enrollment/catalog/keeping/shared-course'
import { FamilyCoursePage } from '@src/features/enrollment/seats/family-course-page'
import { useCurrentChild } from '@src/features/identity/families/current-child'
import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'

export default function Course() {
  const { pupilId = '', courseId = '' } = useRouter().params
  return pupilId === '' && courseId !== '' ? (
    <SharedCourse courseId={courseId} />
  ) : (
    <ForChild pupilId={pupilId} courseId={courseId} />
  )
}

function ForChild({ pupilId, courseId }: { readonly pupilId: string; readonly courseId: string }) {
  const state = useAction('enrollment.getCourse', { pupilId, courseId })
  const follow = useCurrentChild(({ set }) => set)
  const child = state.value?.pupil.pupilId
  // A notice opens this page for a certain child; the pages viewed next follow that choice.
  useEffect(() => {
    if (child) follow(child)
  }, [child, follow])
  return <FamilyCoursePage state={state} />
}
