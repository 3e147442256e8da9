// Calls a number that is written for reading; an extension is dialed after a pause.
import Taro from '@tarojs/taro'

export function callNumber(phone: string): void {
  // Hanging up before it rings is reported as a failure.
  void Taro.makePhoneCall({ phoneNumber: phone.replaceAll('-', ',').replace(',', '') }).catch(() => undefined)
}
