// Lists the actions about uploads.
import { openUpload } from './open-upload'

export const uploadActions = { openUpload }
