// Makes the slip of what the school did for a family as a PDF to take home.
import { ok } from '@domain/values/result'
import { storeExport } from '../../request/export-file'
import { handle } from '../../request/handler'
import { printPaper } from '../../runtime/pdf/print-paper'
import { behalfSlip, slipFileName } from './behalf-slip'
import { locateRequest } from './child-subject'

export const makeBehalfSlip = handle('enrollment.makeBehalfSlip', {
  locate: locateRequest,
  run: async ({ found, requestId, now }) => {
    const pupil = found.pupils[0] ?? { name: '', homeroomName: '' }
    const bytes = await printPaper(behalfSlip(found, pupil, now), now)
    const { pupilId, _id: about } = found
    const file = await storeExport({ bytes, kind: 'pdf', about, pupilId, requestId, now })
    return ok({ fileName: slipFileName(found, pupil), ...file })
  },
})
