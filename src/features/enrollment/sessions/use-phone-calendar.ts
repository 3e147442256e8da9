// Puts lessons into the phone's calendar: one by one in WeChat, as a calendar file in a browser.
import { useToast } from '@src/ui/feedback/toast'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { calendarFile } from './calendar-file'
import type { PhoneLesson } from './calendar-weeks'

/** WeChat asks for each: so many, the next ones. */
const AT_ONCE = 5
/** Minutes before. */
const REMIND_BEFORE = 30

export function usePhoneCalendar() {
  const [busy, setBusy] = useState<string | false>(false)
  const show = useToast((toast) => toast.show)
  const add = async (lessons: readonly PhoneLesson[]) => {
    setBusy('正在加到日历')
    const added = process.env.TARO_ENV === 'h5' ? saveFile(lessons) : await addEach(lessons.slice(0, AT_ONCE))
    setBusy(false)
    show({ text: added === 0 ? '没有加进去，在手机设置里允许用日历' : `加了 ${added} 次课，课前半小时提醒` })
  }
  return { busy, add }
}

/** https://developers.weixin.qq.com/miniprogram/dev/api/device/calendar/wx.addPhoneCalendar.html: seconds; refused without leave. */
async function addEach(lessons: readonly PhoneLesson[]): Promise<number> {
  let added = 0
  for (const { title, from, until } of lessons) {
    try {
      await Taro.addPhoneCalendar({
        title,
        startTime: from / 1_000,
        endTime: String(until / 1_000),
        alarm: true,
        alarmOffset: REMIND_BEFORE * 60,
      })
      added += 1
    } catch {
      return added
    }
  }
  return added
}

function saveFile(lessons: readonly PhoneLesson[]): number {
  const url = URL.createObjectURL(new Blob([calendarFile(lessons, REMIND_BEFORE)], { type: 'text/calendar' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: '课表.ics' })
  link.click()
  URL.revokeObjectURL(url)
  return lessons.length
}
