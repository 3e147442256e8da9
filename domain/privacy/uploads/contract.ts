// Declares the action that gives a file its place before it is uploaded.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { UPLOAD_KINDS } from '../retention/file-to-delete'

export const uploadsContract = {
  /**
   * A place of one's own for one file: nobody can guess it, nobody else can name what lies there, and whatever was not
   * used within a day goes. Repeating gives another place.
   */
  openUpload: action({
    roles: ['guardian', 'subjectTeacher', 'schoolAdmin', 'schoolFinance', 'districtEducation'],
    kind: 'write',
    input: z.strictObject({ kind: z.enum(UPLOAD_KINDS) }),
    output: z.object({ cloudPath: z.string(), fileId: z.string() }),
    errors: {},
    cost: 5,
  }),
} as const
