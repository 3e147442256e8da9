// The page of tonight's homework and the week.
import { FamilyHomework } from '@src/features/homework/tonight/family-homework'

export default function HomeworkPage() {
  return <FamilyHomework />
}
