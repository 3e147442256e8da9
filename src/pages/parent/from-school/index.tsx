// The page of what a school wrote to a child's family, and what it did for the family.
import { FamilyBehalfActs } from '@src/features/enrollment/on-behalf/family-behalf-acts'
import { FamilyView } from '@src/features/identity/families/family-view'
import { FamilyAnnouncements } from '@src/features/notices/announcements/family-announcements'
import { Screen } from '@src/ui/layout/screen'
import { View } from '@tarojs/components'

export default function FromSchoolPage() {
  return (
    <Screen title="学校的话" back>
      <FamilyView>
        {({ pupilId }) => (
          <View className="stack">
            <FamilyAnnouncements pupilId={pupilId} />
            <View className="type-body strong">学校替家里办的事</View>
            <FamilyBehalfActs pupilId={pupilId} />
          </View>
        )}
      </FamilyView>
    </Screen>
  )
}
