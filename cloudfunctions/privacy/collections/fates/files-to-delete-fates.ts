// Declares the fate of every field of a file that is to be deleted.
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, WORKINGS } from '@domain/privacy/fates/presets'
import type { FileToDelete } from '@domain/privacy/retention/file-to-delete'

const file = fateOf({
  about: 'CHILD',
  purpose: 'RIGHTS',
  readers: [],
  keep: 'EVIDENCE',
  erasure: 'REMOVED',
})

const uploader = fateOf({ about: 'FAMILY', purpose: 'RIGHTS', readers: [], keep: 'PHOTO', erasure: 'REMOVED' })

export const filesToDeleteFates = {
  record: '等待删除的文件',
  child: ['pupilId'],
  person: ['uploadedBy'],
  fields: {
    _id: file(ID),
    fileId: file(ID),
    kind: file('种类'),
    deleteAfter: file('最晚删除时间'),
    pupilId: file(ID),
    uploadedBy: uploader(ID),
    usedFor: file(ID),
    timesUsed: file(WORKINGS),
    keptAs: file(ID),
  },
} satisfies CollectionFates<FileToDelete>
