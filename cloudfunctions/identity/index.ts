// Owns the entry of the identity function.
import { serve } from '../runtime/router'
import { importRoster } from './import-roster'
import { previewRoster } from './preview-roster'
import { whoAmI } from './who-am-i'

export const main = serve('identity', { whoAmI, previewRoster, importRoster })
