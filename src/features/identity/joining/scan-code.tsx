// Scans a code with WeChat. In a browser, any camera app opens the code's link.
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { useToast } from '@src/ui/feedback/toast'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { scannedCode } from './scanned-code'

export function ScanCode({ onCode }: { readonly onCode: (code: string) => void }) {
  const show = useToast((state) => state.show)
  if (process.env.TARO_ENV !== 'weapp') return null
  const take = (text: string) => {
    const code = scannedCode(text)
    if (code === null) show({ text: '这不是班级码的二维码', icon: 'warn' })
    else onCode(code)
  }
  const scan = async () => {
    try {
      take((await Taro.scanCode({ scanType: ['qrCode'] })).result)
    } catch {
      // WeChat reports closing the scanner as a failure.
    }
  }
  return (
    <View className="gap-top">
      <ButtonColumn>
        <ActionButton text="扫班级码" kind="plain" onTap={() => void scan()} />
      </ButtonColumn>
    </View>
  )
}
