// A way to ask the child's school: its phone, or who can be asked while it gave none.
import { useAction } from '@src/api/hooks/use-action'
import { CallButton } from '@src/ui/feedback/call-button'

interface AskSchoolProps {
  /** Without one: the school of the first child. */
  readonly pupilId?: string | undefined
}

export function AskSchool({ pupilId }: AskSchoolProps) {
  const { value } = useAction('identity.whoAmI', {})
  const child = value?.children.find((each) => each.pupilId === pupilId) ?? value?.children[0]
  if (!child) return null
  return (
    <CallButton
      whom={child.schoolName}
      phone={child.schoolPhone}
      otherwise={`${child.schoolName}还没有在这里留电话。接送时问${child.homeroomName}的班主任，或到学校问。`}
    />
  )
}
