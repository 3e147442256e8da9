// Tests that nothing a reporter looks at calls the cloud by name, stores, logs, shares or counts.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const HERE = path.resolve(__dirname, '..')
const ROOMS = ['reporting', 'receipts', 'follow-up', 'photos', 'guide'].map((room) => path.join(HERE, room))
const PAGES = path.resolve(HERE, '../../pages/report')

/** A week's tokens are kept by their own file, on every phone alike. */
const FORBIDDEN =
  /callFunction|\b(Taro|wx)\.cloud\b|uploadFile|downloadFile|set\w*Storage|get\w*Storage|localStorage|sessionStorage|indexedDB|console\.|report(Event|Analytics|Monitor)|ShareAppMessage|ShareTimeline|requestSubscribeMessage|msgSecCheck|saveImageToPhotosAlbum|sendBeacon|useAction|useWrite|XMLHttpRequest|\bfetch\(/

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => path.join(folder, name))
}

const files = [...ROOMS, PAGES].flatMap(sources)

test('there are files to look into', () => {
  expect(files.length).toBeGreaterThan(40)
})

test.each(files.map((file) => [path.relative(HERE, file), file]))('%s is quiet', (_, file) => {
  expect(readFileSync(file, 'utf8').match(FORBIDDEN)?.[0] ?? null).toBeNull()
})

test.each([
  "Taro.setStorageSync('draft', text)",
  'Taro.cloud.callFunction({})',
  'console.log(text)',
  'useShareAppMessage(() => ({}))',
  "wx.reportEvent('report', {})",
])('%s would be seen', (line) => {
  expect(FORBIDDEN.test(line)).toBe(true)
})
