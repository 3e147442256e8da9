// A course that somebody shared: it names no child, so the family says for whom it looks.
import { FamilyView } from '@src/features/identity/families/family-view'
import { goTo } from '@src/navigation/app-routes'
import { ActionButton } from '@src/ui/controls/action-button'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Screen } from '@src/ui/layout/screen'

export function SharedCourse({ courseId }: { readonly courseId: string }) {
  return (
    <Screen title="课程" back>
      <FamilyView>
        {({ pupilId, name }) => (
          <PlainState
            drawing="bag"
            title="有人发给你一门课"
            hint="同一所学校的孩子才能报。能不能报、多少钱，看孩子的年级和已报的课。"
          >
            <ActionButton text={`看${name}能不能报`} onTap={() => goTo('course', { pupilId, courseId })} />
          </PlainState>
        )}
      </FamilyView>
    </Screen>
  )
}
