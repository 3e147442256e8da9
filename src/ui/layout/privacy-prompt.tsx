// WeChat's privacy question in our own words. WeChat itself must see the agree button tapped.
import { Popup } from '@nutui/nutui-react-taro'
import '@nutui/nutui-react-taro/dist/es/packages/popup/style/css'
import { AGREE_BUTTON, openPrivacyGuide, usePrivacyQuestion } from '@src/api/platform/privacy-authorization'
import { View } from '@tarojs/components'
import { ActionButton } from '../controls/action-button'
import './sheet.css'
import { spoken } from '../basics/spoken'
import { WechatButton } from '../controls/wechat-button'

const TITLE = '微信要先问你一句'

export function PrivacyPrompt() {
  const { waiting, agree, refuse } = usePrivacyQuestion()
  if (waiting === null) return null
  return (
    <Popup visible position="bottom" round lockScroll onClose={refuse}>
      <View className="sheet" {...spoken({ role: 'dialog', modal: true, label: TITLE })}>
        <View className="type-title">{TITLE}</View>
        <View className="type-sub ink-2 sheet-consequence">
          登录要用你的手机号，传表格要读你选的文件。只在你点的时候用。同意了才能继续，不同意也能看公开的内容。
        </View>
        <View className="sheet-actions">
          <WechatButton text="同意" asks="agreePrivacyAuthorization" id={AGREE_BUTTON} onAgree={agree} />
          <ActionButton text="先看看隐私指引" kind="plain" onTap={openPrivacyGuide} />
          <ActionButton text="不同意" kind="quiet" onTap={refuse} />
        </View>
      </View>
    </Popup>
  )
}
