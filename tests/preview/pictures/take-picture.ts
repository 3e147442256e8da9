// Takes a preview's picture in both themes, at a moment that does not depend on timing.

import type { Preview } from '../preview'
import type { Shown } from '../preview-browser'
import type { Picture } from './contact-sheet'

/** The light preview's own picture and its dark twin's: the system's theme changes under the open page. */
export async function takePictures({ page, preview }: Shown, dark: Preview): Promise<readonly Picture[]> {
  const options = { type: 'jpeg', quality: 85, scale: 'css', animations: 'disabled' } as const
  const byDay = await page.screenshot(options)
  await page.emulateMedia({ colorScheme: 'dark' })
  const byNight = await page.screenshot(options)
  return [
    { preview, jpeg: byDay },
    { preview: dark, jpeg: byNight },
  ]
}
