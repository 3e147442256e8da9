// Shows a family one item with its photos and voice, also long after it was put away.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { addressesOf, PAGE_SECONDS } from '../../runtime/stored-file'
import { viewEvening } from './evening-view'
import { findOwnItems } from './find-own-items'

export const getOwnItem = handle('homework.getOwnItem', {
  locate: ({ input, today }) => findOwnItems({ ...input, itemIds: [input.itemId] }, today),
  run: async ({ input, found: { child, date, items }, caller, now, today }) => {
    const viewing = { personId: caller.personId ?? '', now, today }
    const item = viewEvening(child, date, viewing).items.find(({ itemId }) => itemId === input.itemId)
    if (item === undefined) throw new TypeError('an item that was located is not shown')
    const { photos, voice } = item
    const addresses = await addressesOf(voice === null ? photos : [...photos, voice.fileId], PAGE_SECONDS)
    return ok({
      now,
      today,
      date,
      pupilName: child.pupil.name,
      item,
      photoUrls: addresses.slice(0, photos.length).flatMap((address) => address ?? []),
      voiceUrl: voice === null ? null : (addresses[photos.length] ?? null),
      isArchived: items[0]?.state === 'ARCHIVED',
    })
  },
})
