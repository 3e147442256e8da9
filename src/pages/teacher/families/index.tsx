// The page of what families said to a teacher about homework.
import { TeacherFamilyWords } from '@src/features/homework/questions/teacher-family-words'
import { Screen } from '@src/ui/layout/screen'

export default function FamiliesPage() {
  return (
    <Screen title="家长说的" back>
      <TeacherFamilyWords />
    </Screen>
  )
}
