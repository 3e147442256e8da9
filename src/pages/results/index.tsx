// The public page of supervision: how complaints were handled, and at which numbers to complain.
import { PublicResults } from '@src/features/complaints/results/public-results'
import { SupervisionList } from '@src/features/identity/schools/supervision-list'
import { Screen } from '@src/ui/layout/screen'
import { View } from '@tarojs/components'

export default function ResultsPage() {
  return (
    <Screen title="监督公开" back>
      <View className="stack">
        <PublicResults />
        <SupervisionList />
      </View>
    </Screen>
  )
}
