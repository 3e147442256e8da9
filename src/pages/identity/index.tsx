// The page where the browser build chooses a demonstration identity. WeChat needs none.
import { readDevelopmentIdentity } from '@src/api/kept/development-identity'
import { ReleaseReports } from '@src/features/identity/mine/release-reports'
import { switchIdentity } from '@src/features/identity/mine/switch-identity'
import { type DemonstrationIdentity, useIdentities } from '@src/features/identity/mine/use-identities'
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Skeleton } from '@src/ui/feedback/skeleton'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Screen } from '@src/ui/layout/screen'
import { Tag } from '@src/ui/marks/tag'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'

export default function IdentityPage() {
  return (
    <Screen title="选一个演示身份" back>
      {process.env.TARO_ENV === 'weapp' ? (
        <PlainState drawing="gate" title="微信里不用选身份" hint="微信会告诉我们你是谁。" />
      ) : (
        <Choice />
      )}
    </Screen>
  )
}

function Choice() {
  const identities = useIdentities()
  if (identities.state === 'loading') return <Skeleton />
  if (identities.state === 'failed') {
    return (
      <PlainState drawing="kite" title="身份没取到" hint="本地云没有回音。看看它是不是还开着。">
        <ActionButton text="再试一次" icon="refresh" onTap={identities.retry} />
      </PlainState>
    )
  }
  return (
    <View className="stack">
      <Notice tone="info">禾川区是虚构的，里面的人和学校也是。选谁，看到的就是谁的。</Notice>
      <Card kind="list">
        {identities.list.map((identity) => (
          <IdentityRow key={identity.login} identity={identity} />
        ))}
      </Card>
      <Card kind="list">
        <ListRow
          start={<Tile sign="未" tone="plain" />}
          title="未登录"
          note="没有身份的人能看到什么"
          end={
            readDevelopmentIdentity() === null ? (
              <Tag tone="done" icon="check">
                现在
              </Tag>
            ) : null
          }
          onTap={() => switchIdentity(null)}
        />
      </Card>
      <ReleaseReports />
    </View>
  )
}

function IdentityRow({ identity }: { readonly identity: DemonstrationIdentity }) {
  const current = readDevelopmentIdentity() === identity.login
  return (
    <ListRow
      start={<Tile sign={identity.name.slice(0, 1)} tone={current ? 'primary' : 'plain'} />}
      title={identity.name}
      note={identity.note}
      end={
        current ? (
          <Tag tone="done" icon="check">
            现在
          </Tag>
        ) : null
      }
      onTap={() => switchIdentity(identity.login)}
    />
  )
}
