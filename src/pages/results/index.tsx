// The public page of how complaints were handled.
import { PublicResults } from '@src/features/complaints/results/public-results'
import { Screen } from '@src/ui/layout/screen'

export default function ResultsPage() {
  return (
    <Screen title="举报办理结果" back>
      <PublicResults />
    </Screen>
  )
}
