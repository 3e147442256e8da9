// The page where a person chooses which notices to get.
import { SettingsView } from '@src/features/notices/settings/settings-view'
import { Screen } from '@src/ui/layout/screen'

export default function NoticeSettingsPage() {
  return (
    <Screen title="通知设置" back>
      <SettingsView />
    </Screen>
  )
}
