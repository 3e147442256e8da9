// The bell in the navigation bar: links to the notices and counts the unread ones.
import { goTo } from '@src/navigation/app-routes'
import { View } from '@tarojs/components'
import './bell.css'
import { Icon } from '../basics/icon'
import { Tappable } from '../basics/tappable'

export function Bell({ unread }: { readonly unread: number }) {
  return (
    <Tappable className="bell" label={unread > 0 ? `通知，${unread} 条没看` : '通知'} onTap={() => goTo('inbox')}>
      <Icon name="bell" />
      {unread > 0 ? <View className="bell-count">{unread > 9 ? '9+' : unread}</View> : null}
    </Tappable>
  )
}
