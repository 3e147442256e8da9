// The page of the rules on children's personal information.
import { RulesView } from '@src/features/privacy/consents/rules-view'
import { Screen } from '@src/ui/layout/screen'

export default function RulesPage() {
  return (
    <Screen title="信息处理规则" back>
      <RulesView />
    </Screen>
  )
}
